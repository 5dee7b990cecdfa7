import type { Button, ContextBlock, HeaderBlock, SectionBlock } from "@slack/types";

/** Small makers of Block Kit's most used parts; limits are checked where messages go out. */
export const header = (text: string): HeaderBlock => ({ type: "header", text: { type: "plain_text", text } });

// Verbatim: Slack follows what we marked as a link or mention, and nothing that merely looks like one.
const mrkdwn = (text: string) => ({ type: "mrkdwn" as const, text, verbatim: true });

export const section = (text: string): SectionBlock => ({ type: "section", text: mrkdwn(text) });

export const context = (text: string): ContextBlock => ({
  type: "context",
  elements: [mrkdwn(text)],
});

export const button = (actionId: string, text: string, value: string): Button => ({
  type: "button",
  action_id: actionId,
  text: { type: "plain_text", text },
  value,
});
