import type { Element } from "../blocks/block.ts";
import type { ElementValue } from "./values.ts";

/**
 * The entry of `actions` that Slack sends in `block_actions` when a person uses an element.
 *
 * @param change - what the element holds now, or for a button what was pressed
 * @param at - the moment of the press, by the playground's clock
 */
export function actionPayload(
  element: Element,
  blockId: string,
  change: Partial<ElementValue>,
  at: Date,
): Record<string, unknown> {
  const { type, action_id, text, value, style, placeholder, confirm } = element;
  return {
    type,
    ...(action_id === undefined ? {} : { action_id }),
    block_id: blockId,
    ...(text === undefined ? {} : { text }),
    ...(value === undefined ? {} : { value }),
    ...(style === undefined ? {} : { style }),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(confirm === undefined ? {} : { confirm }),
    ...change,
    action_ts: (at.getTime() / 1000).toFixed(6),
  };
}
