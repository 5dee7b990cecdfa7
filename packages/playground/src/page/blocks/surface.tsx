import { useMemo } from "react";
import { actionPayload } from "../elements/action-payload.ts";
import type { Values } from "../elements/values.ts";
import { usePage } from "../workspace/context.ts";
import type { Block } from "./block.ts";
import { Blocks } from "./blocks.tsx";
import { type Form, FormContext, useValues } from "./form.ts";

/** Where blocks stand: in a message or in a view. */
export type Place = { channel: string; messageTs: string } | { viewId: string };

/** Blocks whose elements are connected to the app. */
export function Surface({
  blocks,
  place,
  values,
  set,
  errors = {},
}: {
  blocks: Block[];
  place: Place;
  errors?: Record<string, string>;
} & Pick<Form, "values" | "set">) {
  const { act, workspace } = usePage();
  const { clockOffset } = workspace;
  const form = useMemo<Form>(
    () => ({
      values,
      errors,
      set,
      send: (element, blockId, change, state: Values) => {
        const at = new Date(Date.now() + clockOffset);
        void act("action", { ...place, action: actionPayload(element, blockId, change, at), state });
      },
    }),
    [values, errors, set, act, clockOffset, place],
  );
  return (
    <FormContext value={form}>
      <Blocks blocks={blocks} />
    </FormContext>
  );
}

/** The blocks of a message, which keep what was picked in them. */
export function MessageBlocks({
  blocks,
  channel,
  messageTs,
}: {
  blocks: Block[];
  channel: string;
  messageTs: string;
}) {
  const { values, set } = useValues(blocks, channel);
  const place = useMemo(() => ({ channel, messageTs }), [channel, messageTs]);
  return <Surface blocks={blocks} place={place} values={values} set={set} />;
}
