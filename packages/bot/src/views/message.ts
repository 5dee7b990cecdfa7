import type { KnownBlock } from "@slack/types";

/** A message ready for Slack; the text is what notifications and screen readers get. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}
