import type { Lang } from "@hk-ai/sdk";
import { LIMITS } from "../slack/limits.ts";
import type { Schedule } from "../store/digest-schedule.ts";
import { say } from "../words/say.ts";
import { button, context, section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { cadenceInWords } from "./digest-cadence.ts";
import type { Message } from "./message.ts";

/** Digests named one by one. */
const LISTED = 20;

/** What an owner is told when the app is installed again: the digests that were paused, and one button for all. */
export function reinstalledView(schedules: readonly Schedule[], lang: Lang): Message {
  const text = say("noticeReinstalled", lang, { count: schedules.length });
  const lines = schedules
    .slice(0, LISTED)
    .map(
      ({ number, channelId, cadence }) =>
        `• ${say("digestName", lang, { number })} · <#${channelId}> · ${cadenceInWords(cadence, lang)}`,
    );
  const more = schedules.length - LISTED;
  return {
    text,
    blocks: [
      section(text),
      section(lines.join("\n").slice(0, LIMITS.section.text)),
      ...(more > 0 ? [context(say("andMore", lang, { count: more }))] : []),
      {
        type: "actions",
        elements: [{ ...button(DIGEST_ACTIONS.resumeAll, say("resumeAll", lang), "all"), style: "primary" }],
      },
    ],
  };
}
