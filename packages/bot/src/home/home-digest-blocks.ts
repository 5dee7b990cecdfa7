import type { Lang } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { choiceOfDraft, writeChoice } from "../digests/manage/choice-of-draft.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { shorten } from "../slack/shorten.ts";
import type { Schedule } from "../store/digest-schedule.ts";
import { button, context, header, section } from "../views/blocks.ts";
import { DIGEST_ACTIONS } from "../views/digest-actions.ts";
import { cadenceInWords } from "../views/digest-cadence.ts";
import { reasonInWords } from "../views/digest-reason.ts";
import { verbButton } from "../views/digest-schedule-view.ts";
import { timeMark } from "../views/time-mark.ts";
import { PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import type { HomeDigest, HomeDigests } from "./home-digests.ts";

/** Topics named in one line. */
const TOPICS = 150;

function topicsOf({ topics }: Schedule, lang: Lang, facts: Facts): string {
  const labels = facts.topics().flatMap(({ id, label }) => (topics.includes(id) ? [label[lang]] : []));
  return labels.length === 0
    ? say("digestAllTopics", lang)
    : shorten(labels.join(PUNCTUATION[lang].list), TOPICS);
}

/** When it comes next, or why it does not; and what became of the last one, where that was not posted. */
function stateOf({ schedule, last }: HomeDigest, lang: Lang): string {
  const { paused, nextAt } = schedule;
  if (paused !== undefined) {
    const said = say("digestPausedLine", lang, { reason: reasonInWords(paused.reason, lang) });
    return paused.reason === "paused_by_person" ? said : `:warning: ${said}`;
  }
  const next =
    nextAt === undefined ? say("digestNever", lang) : say("digestNextAt", lang, { time: timeMark(nextAt) });
  if (last?.state !== "failed" && last?.state !== "unknown") return next;
  const became = say(last.state === "failed" ? "runFailed" : "runUnknown", lang);
  const reason = last.reason === undefined ? [] : [reasonInWords(last.reason, lang)];
  return `${next}\n:warning: ${say("digestLast", lang)}${PUNCTUATION[lang].colon}${[became, ...reason].join(PUNCTUATION[lang].list)}`;
}

function digestBlock(digest: HomeDigest, userId: string, lang: Lang, facts: Facts): KnownBlock {
  const { schedule } = digest;
  const what = [
    `*${say("digestName", lang, { number: schedule.number })}*`,
    cadenceInWords(schedule.cadence, lang),
    escapeMrkdwn(topicsOf(schedule, lang, facts)),
    ...(schedule.ownerId === userId ? [say("digestByYou", lang)] : []),
  ];
  return {
    ...section(`${what.join(" · ")}\n${stateOf(digest, lang)}`),
    accessory: verbButton("show", schedule.id, lang),
  };
}

/** The digests of the person's channels, under the name of each channel, and a button for a new one. */
export function homeDigestBlocks(
  { shown, more }: HomeDigests,
  userId: string,
  lang: Lang,
  facts: Facts,
): KnownBlock[] {
  const byChannel = Map.groupBy(shown, ({ schedule }) => schedule.channelId);
  const draft = { scheduleId: undefined, choice: choiceOfDraft({}, { channelId: "", lang }) };
  return [
    header(say("digestListTitle", lang)),
    ...(shown.length === 0 ? [context(say("homeNoDigests", lang))] : []),
    ...[...byChannel].flatMap(([channelId, digests]) => [
      context(`<#${channelId}>`),
      ...digests.map((digest) => digestBlock(digest, userId, lang, facts)),
    ]),
    ...(more > 0 ? [context(say("homeMoreDigests", lang, { count: more }))] : []),
    {
      type: "actions",
      elements: [button(DIGEST_ACTIONS.form, say("newDigest", lang), writeChoice(draft))],
    },
  ];
}
