import type { Lang } from "@hk-ai/sdk";
import type { Button } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { exampleDigest, quotedExample } from "../commands/digest-examples.ts";
import type { Verb } from "../digests/manage/verbs.ts";
import { showTime } from "../digests/recurrence/show-time.ts";
import { digestInWords } from "../digests/words/write-words.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import type { Schedule } from "../store/digest-schedule.ts";
import { say } from "../words/say.ts";
import { button, context, header, section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { cadenceInWords } from "./digest-cadence.ts";
import { choiceBlock, type Reader, timesBlocks, topicsInWords } from "./digest-choice-view.ts";
import { reasonInWords } from "./digest-reason.ts";

import type { Message } from "./message.ts";
import { newDigestButton } from "./new-digest-button.ts";

/** Digests in one list: each takes a section, and a message holds fifty blocks. */
const LISTED = 40;

/** What a press does at once that others see, or that nobody can take back: it is asked for first. */
const ASKED_FIRST = { now: "confirmNow", delete: "confirmDelete" } as const;

type ButtonVerb = Exclude<Verb, "list" | "help">;

/** What a button asks before it does that; nothing for most. */
export function askedFirst(verb: ButtonVerb, lang: Lang): Pick<Button, "style" | "confirm"> {
  if (verb !== "now" && verb !== "delete") return {};
  const text = (words: string) => ({ type: "plain_text" as const, text: words });
  const label = say(`verb_${verb}`, lang);
  const danger = verb === "delete" ? { style: "danger" as const } : {};
  return {
    ...danger,
    confirm: {
      title: text(label),
      text: text(say(ASKED_FIRST[verb], lang)),
      confirm: text(label),
      deny: text(say("confirmKeep", lang)),
      ...danger,
    },
  };
}

/** A button that does something with a digest. */
export const verbButton = (verb: ButtonVerb, scheduleId: string, lang: Lang): Button => ({
  ...button(`${DIGEST_ACTIONS.manage}${verb}`, say(`verb_${verb}`, lang), scheduleId),
  ...askedFirst(verb, lang),
});

/** Why a digest is paused, with a warning unless somebody wanted it so. */
export function pausedLine(reason: string, lang: Lang): string {
  const said = say("digestPausedLine", lang, { reason: reasonInWords(reason, lang) });
  return reason === "paused_by_person" ? said : `:warning: ${said}`;
}

/** Whether a digest comes, and when next; or why it does not. */
function stateOf({ paused, nextAt, zone }: Schedule, lang: Lang): string {
  if (paused !== undefined) return pausedLine(paused.reason, lang);
  return nextAt === undefined
    ? say("digestNever", lang)
    : say("digestNextAt", lang, { time: showTime(nextAt, zone, lang) });
}

/** Every digest with when it comes next. */
export function digestListView(schedules: readonly Schedule[], facts: Facts, { lang }: Reader): Message {
  if (schedules.length === 0) {
    const text = say("digestNone", lang, { example: quotedExample(exampleDigest(facts, lang)) });
    return { text, blocks: [section(text), { type: "actions", elements: [newDigestButton(lang)] }] };
  }
  const more = schedules.length - LISTED;
  return {
    text: say("digestListTitle", lang),
    blocks: [
      header(say("digestListTitle", lang)),
      ...schedules.slice(0, LISTED).map((schedule) => ({
        ...section(listed(schedule, facts, lang).slice(0, LIMITS.section.text)),
        accessory: verbButton("show", schedule.id, lang),
      })),
      ...(more > 0 ? [context(say("andMore", lang, { count: more }))] : []),
      { type: "actions", elements: [newDigestButton(lang)] },
    ],
  };
}

function listed(schedule: Schedule, facts: Facts, lang: Lang): string {
  const what = [
    `*${say("digestName", lang, { number: schedule.number })}*`,
    `<#${schedule.channelId}>`,
    cadenceInWords(schedule.cadence, lang),
    escapeMrkdwn(topicsInWords(schedule, facts, lang)),
  ];
  return `${what.join(" · ")}\n${stateOf(schedule, lang)}`;
}

/** One digest, its next times, and all that can be done with it. */
export function digestShowView(schedule: Schedule, facts: Facts, reader: Reader, said?: string): Message {
  const { lang } = reader;
  const name = say("digestName", lang, { number: schedule.number });
  const verbs: Exclude<ButtonVerb, "show">[] = [
    "preview",
    "now",
    schedule.paused === undefined ? "pause" : "resume",
    "edit",
    "why",
    "delete",
  ];
  return {
    text: said ?? name,
    blocks: [
      ...(said === undefined ? [] : [section(said)]),
      header(name),
      choiceBlock(schedule, facts, lang),
      ...(schedule.paused === undefined ? timesBlocks(schedule, reader) : [section(stateOf(schedule, lang))]),
      context(
        `${say("digestOwner", lang, { user: `<@${schedule.ownerId}>` })} · \`/hk-ai digest ${digestInWords(schedule, { lang, topics: facts.topics() })}\``,
      ),
      { type: "actions", elements: verbs.map((verb) => verbButton(verb, schedule.id, lang)) },
    ],
  };
}
