import type { Lang } from "@hk-ai/sdk";
import { errorNamed, type NAMED_ERRORS } from "../slack/call-failure.ts";
import { quoteTyped } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import type { WORDS } from "../words/words.ts";

type Word = keyof typeof WORDS;

/** Sentences for the bot's own reasons. */
const OWN: Readonly<Record<string, Word>> = {
  paused_by_person: "reason_by_person",
  paused: "reason_paused",
  cadence_wrong: "reason_cadence",
  missed: "reason_missed",
  nothing_new: "reason_nothing_new",
  not_in_history: "reason_not_in_history",
  history_too_long: "reason_history_too_long",
  asked_again: "reason_asked_again",
};

type ErrorCode = InstanceType<(typeof NAMED_ERRORS)[number]>["code"];

/** A sentence for each class of Slack's errors. */
const SLACKS: Readonly<Record<ErrorCode, Word>> = {
  "channel-not-found": "reason_not_in_channel",
  "not-in-channel": "reason_not_in_channel",
  "channel-archived": "reason_is_archived",
  "restricted-action": "reason_restricted",
  "missing-scope": "reason_scope",
  "access-denied": "reason_denied",
  "token-revoked": "reason_install",
  "account-inactive": "reason_inactive",
  "rate-limited": "reason_waiting",
  "slack-unavailable": "reason_unreachable",
  "unknown-outcome": "reason_lost",
  "message-refused": "reason_refused",
  "message-not-editable": "reason_refused",
  "message-gone": "reason_refused",
};

/** A reason as the owner of a digest understands it, with what to do; Slack's own name where there is no sentence. */
export function reasonInWords(reason: string, lang: Lang): string {
  const { code } = errorNamed(reason.startsWith("http_") ? "no_answer" : reason);
  const sentence = OWN[reason] ?? (SLACKS as Readonly<Record<string, Word>>)[code] ?? "reason_other";
  return say(sentence, lang, { name: quoteTyped(reason) });
}
