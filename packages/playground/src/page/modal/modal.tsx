import { type FormEvent, useEffect, useMemo, useState } from "react";
import type { PlaygroundView } from "../../protocol.ts";
import type { Block } from "../blocks/block.ts";
import { useValues } from "../blocks/form.ts";
import { Surface } from "../blocks/surface.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { inputProblems } from "../elements/input-problems.ts";
import { PlainText, type TextObject } from "../text/slack-text.tsx";
import { usePage } from "../workspace/context.ts";

/** A modal of the app: its blocks, its submit and close buttons, and what was wrong beside each input. */
export function Modal({ view, currentChannel }: { view: PlaygroundView; currentChannel?: string }) {
  const { act } = usePage();
  const blocks = useMemo(() => (view.view["blocks"] as Block[] | undefined) ?? [], [view.view]);
  const { values, set } = useValues(blocks, currentChannel);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    setErrors(view.errors ?? {});
    setBusy(false);
  }, [view]);

  const place = useMemo(() => ({ viewId: view.id }), [view.id]);
  const submit = view.view["submit"] as TextObject | undefined;
  const close = (view.view["close"] as TextObject | undefined) ?? { text: submit ? "Cancel" : "Close" };
  const hasInputs = blocks.some((block) => block.type === "input");

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const problems = inputProblems(blocks, values);
    setErrors(problems);
    if (Object.keys(problems).length > 0) {
      requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid]")?.focus());
      return;
    }
    setBusy(true);
    await act("submit", { viewId: view.id, values });
    setBusy(false);
  }

  return (
    <Dialog
      title={<PlainText text={view.view["title"] as TextObject} />}
      onClose={() => void act("close", { viewId: view.id, all: true })}
    >
      <form className="dialog-form" noValidate onSubmit={(event) => void onSubmit(event)}>
        <div className="dialog-body">
          <Surface
            blocks={blocks}
            place={place}
            values={values}
            errors={errors}
            set={(blockId, actionId, value) => {
              setErrors(({ [blockId]: _, ...others }) => others);
              set(blockId, actionId, value);
            }}
          />
        </div>
        <footer className="dialog-footer">
          <button type="button" className="button" onClick={() => void act("close", { viewId: view.id })}>
            <PlainText text={close} />
          </button>
          {(submit || hasInputs) && (
            <button type="submit" className="button primary" disabled={busy} aria-busy={busy}>
              <PlainText text={submit ?? "Submit"} />
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}
