import type { Element } from "../blocks/block.ts";
import { useForm } from "../blocks/form.ts";
import { useConfirm } from "../controls/confirm.tsx";
import { type ElementValue, withValue } from "./values.ts";

/** What every element component is given. */
export interface ElementProps {
  element: Element;
  blockId: string;
  /** Whether using it tells the app at once; inputs of a form wait for the submit instead. */
  dispatches: boolean;
  /** How an input block names the element. */
  field?: { id: string; labelId: string; describedBy?: string; invalid: boolean };
}

/** What an element holds, and how to change it: asks first where the app wants that, then stores and tells. */
export function useElement({ element, blockId, dispatches }: ElementProps): {
  value: ElementValue | undefined;
  /** Keeps the new value without telling the app. */
  keep: (change: Record<string, unknown>) => void;
  change: (change: Record<string, unknown>) => Promise<void>;
} {
  const form = useForm();
  const confirm = useConfirm();
  const actionId = element.action_id ?? "";
  const value = form.values[blockId]?.[actionId];
  function keep(change: Record<string, unknown>) {
    if (value) form.set(blockId, actionId, { type: element.type, ...change });
  }
  async function change(change: Record<string, unknown>) {
    if (element.confirm && !(await confirm(element.confirm))) return;
    keep(change);
    if (!dispatches) return;
    const values = value
      ? withValue(form.values, blockId, actionId, { type: element.type, ...change })
      : form.values;
    form.send(element, blockId, change, values);
  }
  return { value, keep, change };
}

/** ARIA of an input: named by its block's label, or by its own words where it stands alone. */
export function naming({ element, field }: ElementProps): Record<string, string | boolean | undefined> {
  if (!field)
    return { "aria-label": element.accessibility_label ?? element.placeholder?.text ?? element.action_id };
  return {
    id: field.id,
    "aria-describedby": field.describedBy,
    "aria-invalid": field.invalid || undefined,
  };
}
