import * as z from "zod";
import { LIMITS } from "../limits.ts";

/** Plain text of at most this many characters. */
export const plainText = (max: number = LIMITS.text) =>
  z.strictObject({
    type: z.literal("plain_text"),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });

/** Text in Slack's mrkdwn of at most this many characters. */
export const mrkdwn = (max: number = LIMITS.text) =>
  z.strictObject({
    type: z.literal("mrkdwn"),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });

/** Either kind of text. */
export const anyText = (max: number = LIMITS.text) =>
  z.discriminatedUnion("type", [plainText(max), mrkdwn(max)]);

export const confirm = z.strictObject({
  title: plainText(LIMITS.confirm.title),
  text: anyText(LIMITS.confirm.text),
  confirm: plainText(LIMITS.confirm.button),
  deny: plainText(LIMITS.confirm.button),
  style: z.enum(["primary", "danger"]).optional(),
});
