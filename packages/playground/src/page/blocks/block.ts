import type { TextObject } from "../text/slack-text.tsx";

/** A Block Kit block as it arrives: known only by its type until a component looks closer. */
export interface Block {
  type: string;
  block_id?: string;
  [field: string]: unknown;
}

/** One option of a select, a radio group, checkboxes or an overflow menu. */
export interface Option {
  text: TextObject;
  value?: string;
  description?: TextObject;
  url?: string;
}

/** Slack's confirmation dialog object. */
export interface Confirm {
  title: TextObject;
  text: TextObject;
  confirm: TextObject;
  deny: TextObject;
  style?: "primary" | "danger";
}

/** A Block Kit element: a button, a menu, an input. */
export interface Element {
  type: string;
  action_id?: string;
  text?: TextObject;
  value?: string;
  url?: string;
  style?: string;
  accessibility_label?: string;
  placeholder?: TextObject;
  options?: Option[];
  option_groups?: { label: TextObject; options: Option[] }[];
  initial_option?: Option;
  initial_options?: Option[];
  initial_value?: string;
  initial_date?: string;
  initial_time?: string;
  initial_date_time?: number;
  initial_user?: string;
  initial_users?: string[];
  initial_channel?: string;
  initial_channels?: string[];
  initial_conversation?: string;
  initial_conversations?: string[];
  default_to_current_conversation?: boolean;
  filter?: { include?: string[]; exclude_bot_users?: boolean };
  confirm?: Confirm;
  multiline?: boolean;
  min_length?: number;
  max_length?: number;
  min_value?: string;
  max_value?: string;
  is_decimal_allowed?: boolean;
  max_selected_items?: number;
  focus_on_load?: boolean;
  dispatch_action_config?: { trigger_actions_on?: string[] };
  positive_button?: FeedbackChoice;
  negative_button?: FeedbackChoice;
  icon?: string;
  visible_to_user_ids?: string[];
}

/** One thumb of Slack's feedback buttons. */
export interface FeedbackChoice {
  text: TextObject;
  value: string;
  accessibility_label?: string;
}

/** The name Slack knows a block by; a block without one is named by its place. */
export function blockIdOf(block: Block, index: number | string): string {
  return block.block_id ?? `block-${index}`;
}
