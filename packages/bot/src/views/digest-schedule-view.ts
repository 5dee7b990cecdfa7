import type { Lang } from "@hk-ai/sdk";
import type { Button, KnownBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { hongKongHolidays } from "../digests/holidays/hong-kong.ts";
import { knowsHolidaysOn } from "../digests/holidays/policy.ts";
import type { Verb } from "../digests/manage/verbs.ts";
import { createRecurrence } from "../digests/recurrence/recurrence.ts";
import { showTime } from "../digests/recurrence/show-time.ts";
import { digestInWords } from "../digests/words/write-words.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import type { DigestChoice, Schedule } from "../store/digest-schedule.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";
import { button, context, header, section } from "./blocks.ts";
import { DIGEST_ACTIONS } from "./digest-actions.ts";
import { cadenceInWords } from "./digest-cadence.ts";
import { reasonInWords } from "./digest-reason.ts";
import type { Message } from "./message.ts";

/** Who reads a view about digests. */
export interface Reader {
  readonly lang: Lang;
  /** Their own time zone, where Slack tells it. */
  readonly zone: string | undefined;
  readonly now: Date;
}

/** How many of the next times are shown. */
const TIMES = 5;
/** Digests in one list: each takes a section, and a message holds fifty blocks. */
const LISTED = 40;

export const verbButton = (verb: Exclude<Verb, "list">, scheduleId: string, lang: Lang): Button =>
  button(`${DIGEST_ACTIONS.manage}${verb}`, say(`verb_${verb}`, lang), scheduleId);

/** What a digest is, in lines: where, how often, about what, in which language, and what happens on holidays. */
export function choiceLines(choice: DigestChoice, facts: Facts, lang: Lang): string[] {
  const labels = facts.topics().flatMap(({ id, label }) => (choice.topics.includes(id) ? [label[lang]] : []));
  const separator = lang === "en" ? ", " : "、";
  const parts = choice.parts.map((part) => say(`part_${part}`, lang));
  return [
    `<#${choice.channelId}> · *${cadenceInWords(choice.cadence, lang)}* · ${choice.zone}`,
    escapeMrkdwn(labels.length === 0 ? say("digestAllTopics", lang) : labels.join(separator)),
    [
      parts.join(separator),
      ...(choice.onlyNews ? [say("part_only_news", lang)] : []),
      LANG_NAMES[choice.lang],
      `${say("formHolidays", lang)}: ${say(`holidays_${choice.holidays}`, lang)}`,
      `${say("formOutage", lang)}: ${say(`outage_${choice.outage}`, lang)}`,
    ].join(" · "),
  ];
}

/** The next five times, in the digest's zone and the reader's, and what should be known about them. */
export function timesBlocks(choice: DigestChoice, { lang, zone, now }: Reader): KnownBlock[] {
  const times = createRecurrence(choice).upcoming(now, TIMES);
  const lines = times.map((at) => {
    const own =
      zone === undefined || zone === choice.zone
        ? ""
        : ` · ${say("digestYours", lang, { time: showTime(at, zone, lang) })}`;
    return `• ${showTime(at, choice.zone, lang)}${own}`;
  });
  return [
    section(`*${say("digestTimes", lang)}*\n${lines.join("\n") || say("digestNever", lang)}`),
    ...notesOf(choice, times, lang).map(context),
  ];
}

/** What a person may not expect: months without the 31st, and years whose holidays are not known. */
function notesOf({ cadence, holidays }: DigestChoice, times: readonly Date[], lang: Lang): string[] {
  const usesHolidays = holidays !== "post" || cadence.kind === "working-days";
  const unknown = usesHolidays && times.some((at) => !knowsHolidaysOn(at, hongKongHolidays));
  return [
    ...(cadence.kind === "monthly" && cadence.day > 28
      ? [say("cadenceShortMonths", lang, { day: cadence.day })]
      : []),
    ...(unknown ? [say("holidaysUnknown", lang, { year: hongKongHolidays.years.last })] : []),
  ];
}

function stateOf({ paused, nextAt, zone }: Schedule, lang: Lang): string {
  if (paused !== undefined) {
    return say("digestPausedLine", lang, { reason: reasonInWords(paused.reason, lang) });
  }
  return nextAt === undefined
    ? say("digestNever", lang)
    : say("digestNextAt", lang, { time: showTime(nextAt, zone, lang) });
}

/** Every digest with when it comes next. */
export function digestListView(schedules: readonly Schedule[], facts: Facts, { lang }: Reader): Message {
  if (schedules.length === 0) {
    const text = say("digestNone", lang);
    return { text, blocks: [section(text)] };
  }
  const more = schedules.length - LISTED;
  return {
    text: say("digestListTitle", lang),
    blocks: [
      header(say("digestListTitle", lang)),
      ...schedules.slice(0, LISTED).map((schedule) => ({
        ...section(
          [
            `*${say("digestName", lang, { number: schedule.number })}* · ${choiceLines(schedule, facts, lang)
              .slice(0, 2)
              .join(" · ")}`,
            stateOf(schedule, lang),
          ]
            .join("\n")
            .slice(0, LIMITS.section.text),
        ),
        accessory: verbButton("show", schedule.id, lang),
      })),
      ...(more > 0 ? [context(say("andMore", lang, { count: more }))] : []),
    ],
  };
}

/** One digest, its next times, and all that can be done with it. */
export function digestShowView(schedule: Schedule, facts: Facts, reader: Reader, said?: string): Message {
  const { lang } = reader;
  const name = say("digestName", lang, { number: schedule.number });
  const verbs: Exclude<Verb, "list" | "show">[] = [
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
      section(choiceLines(schedule, facts, lang).join("\n")),
      context(`${stateOf(schedule, lang)} · ${say("digestOwner", lang, { user: `<@${schedule.ownerId}>` })}`),
      ...(schedule.paused === undefined ? timesBlocks(schedule, reader) : []),
      context(`\`/hk-ai digest ${digestInWords(schedule)}\``),
      { type: "actions", elements: verbs.map((verb) => verbButton(verb, schedule.id, lang)) },
    ],
  };
}
