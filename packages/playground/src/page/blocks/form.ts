import { createContext, useCallback, useContext, useMemo, useState } from "react";
import { type ElementValue, type Values, valuesOf, withValue } from "../elements/values.ts";
import type { Block, Element } from "./block.ts";

/** What the elements of one message or view share. */
export interface Form {
  values: Values;
  /** What is wrong with an input, by block id. */
  errors: Record<string, string>;
  set: (blockId: string, actionId: string, value: ElementValue) => void;
  /** Tells the app that an element was used. */
  send: (element: Element, blockId: string, change: Partial<ElementValue>, values: Values) => void;
}

export const FormContext = createContext<Form | undefined>(undefined);

/** The form around an element. */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error("Elements are drawn inside <FormContext>.");
  return form;
}

/** What people entered into some blocks; kept when the app updates them, as long as block and action ids stay. */
export function useValues(
  blocks: Block[],
  currentChannel?: string,
): { values: Values; set: (blockId: string, actionId: string, value: ElementValue) => void } {
  const [edited, setEdited] = useState<Values>({});
  const values = useMemo(() => valuesOf(blocks, edited, currentChannel), [blocks, edited, currentChannel]);
  const set = useCallback((blockId: string, actionId: string, value: ElementValue) => {
    setEdited((before) => withValue(before, blockId, actionId, value));
  }, []);
  return { values, set };
}
