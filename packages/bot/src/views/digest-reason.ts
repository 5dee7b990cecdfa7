import type { Lang } from "@hk-ai/sdk";
import { quoteTyped } from "../slack/escape.ts";
import { say } from "../words/say.ts";
import type { WORDS } from "../words/words.ts";

/** Sentences for what Slack and the bot call reasons. */
const SENTENCES: Readonly<Record<string, keyof typeof WORDS>> = {
  paused_by_person: "reason_by_person",
  paused: "reason_by_person",
  not_in_channel: "reason_not_in_channel",
  channel_not_found: "reason_not_in_channel",
  is_archived: "reason_is_archived",
  restricted_action: "reason_restricted",
  restricted_action_read_only_channel: "reason_restricted",
  restricted_action_thread_only_channel: "reason_restricted",
  restricted_action_non_threadable_channel: "reason_restricted",
  missing_scope: "reason_scope",
  no_permission: "reason_scope",
  not_installed: "reason_install",
  token_revoked: "reason_install",
  token_expired: "reason_install",
  account_inactive: "reason_install",
  invalid_auth: "reason_install",
  not_authed: "reason_install",
  cadence_wrong: "reason_cadence",
  missed: "reason_missed",
  nothing_new: "reason_nothing_new",
  ratelimited: "reason_waiting",
};

/** A reason as the owner of a digest understands it, with what to do; Slack's own name where there is no sentence. */
export function reasonInWords(reason: string, lang: Lang): string {
  const sentence = SENTENCES[reason];
  return sentence === undefined
    ? say("reason_other", lang, { name: quoteTyped(reason) })
    : say(sentence, lang);
}
