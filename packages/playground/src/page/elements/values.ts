import { type Block, blockIdOf, type Element } from "../blocks/block.ts";

/** What an element holds, in the shape it has in Slack's `state.values`. */
export interface ElementValue {
  type: string;
  [field: string]: unknown;
}

/** Slack's `state.values`: by block id, then by action id. */
export type Values = Record<string, Record<string, ElementValue>>;

/** What an element holds before anyone touched it; undefined for an element that holds nothing, such as a button. */
function initialValue(element: Element, currentChannel?: string): ElementValue | undefined {
  const { type } = element;
  const current = element.default_to_current_conversation === true ? currentChannel : undefined;
  switch (type) {
    case "plain_text_input":
    case "number_input":
    case "email_text_input":
    case "url_text_input":
      return { type, value: element.initial_value ?? null };
    case "static_select":
    case "radio_buttons":
      return { type, selected_option: element.initial_option ?? null };
    case "multi_static_select":
    case "checkboxes":
      return { type, selected_options: element.initial_options ?? [] };
    case "datepicker":
      return { type, selected_date: element.initial_date ?? null };
    case "timepicker":
      return { type, selected_time: element.initial_time ?? null };
    case "datetimepicker":
      return { type, selected_date_time: element.initial_date_time ?? null };
    case "users_select":
      return { type, selected_user: element.initial_user ?? null };
    case "channels_select":
      return { type, selected_channel: element.initial_channel ?? null };
    case "conversations_select":
      return { type, selected_conversation: current ?? element.initial_conversation ?? null };
    case "multi_users_select":
      return { type, selected_users: element.initial_users ?? [] };
    case "multi_channels_select":
      return { type, selected_channels: element.initial_channels ?? [] };
    case "multi_conversations_select":
      return { type, selected_conversations: current ? [current] : (element.initial_conversations ?? []) };
    default:
      return undefined;
  }
}

/** An element with the block it stands in. */
export interface Placed {
  block: Block;
  blockId: string;
  element: Element;
}

/** Every element of some blocks, in reading order, containers and cards included. */
function placedElements(blocks: Block[]): Placed[] {
  return blocks.flatMap((block, index): Placed[] => {
    const blockId = blockIdOf(block, index);
    const place = (element: unknown): Placed[] =>
      element ? [{ block, blockId, element: element as Element }] : [];
    const nested = (children: unknown) => placedElements((children as Block[] | undefined) ?? []);
    switch (block.type) {
      case "actions":
      case "context_actions":
        return ((block["elements"] as Element[] | undefined) ?? []).flatMap(place);
      case "card":
        return ((block["actions"] as Element[] | undefined) ?? []).flatMap(place);
      case "section":
        return place(block["accessory"]);
      case "input":
        return place(block["element"]);
      case "container":
        return nested(block["child_blocks"]);
      case "carousel":
        return nested(block["elements"]);
      default:
        return [];
    }
  });
}

/** `state.values` of some blocks: what was edited, and the initial value of everything else. */
export function valuesOf(blocks: Block[], edited: Values, currentChannel?: string): Values {
  const values: Values = {};
  for (const { blockId, element } of placedElements(blocks)) {
    const actionId = element.action_id;
    if (actionId === undefined) continue;
    const initial = initialValue(element, currentChannel);
    if (initial === undefined) continue;
    const known = edited[blockId]?.[actionId];
    values[blockId] = { ...values[blockId], [actionId]: known?.type === element.type ? known : initial };
  }
  return values;
}

/** `values` with one element's value replaced. */
export function withValue(values: Values, blockId: string, actionId: string, value: ElementValue): Values {
  return { ...values, [blockId]: { ...values[blockId], [actionId]: value } };
}
