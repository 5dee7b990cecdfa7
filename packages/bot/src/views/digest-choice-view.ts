import type { Lang } from "@hk-ai/sdk";
import type { KnownBlock, SectionBlock } from "@slack/types";
import type { Facts } from "../commands/command.ts";
import { hongKongHolidays } from "../digests/holidays/hong-kong.ts";
import { holidaysMet } from "../digests/holidays/met.ts";
import { knowsHolidaysOn } from "../digests/holidays/policy.ts";
import { createRecurrence } from "../digests/recurrence/recurrence.ts";
import { showDay, showTime, showTimeBeside } from "../digests/recurrence/show-time.ts";
import { escapeMrkdwn } from "../slack/escape.ts";
import { LIMITS } from "../slack/limits.ts";
import type { DigestChoice } from "../store/digest-schedule.ts";
import { bracketed, PUNCTUATION } from "../words/punctuation.ts";
import { say } from "../words/say.ts";
import { LANG_NAMES } from "../words/words.ts";
import { context, section } from "./blocks.ts";
import { cadenceInWords } from "./digest-cadence.ts";

/** Who reads a view about digests. */
export interface Reader {
  readonly lang: Lang;
  /** Their own time zone, where Slack tells it. */
  readonly zone: string | undefined;
  readonly now: Date;
}

/** How many of the next times are shown. */
const TIMES = 5;
/** How many public holidays among them are named. */
const HOLIDAYS = 4;

/** The topics of a digest by name. */
export function topicsInWords({ topics }: Pick<DigestChoice, "topics">, facts: Facts, lang: Lang): string {
  const labels = facts.topics().flatMap(({ id, label }) => (topics.includes(id) ? [label[lang]] : []));
  return labels.length === 0 ? say("digestAllTopics", lang) : labels.join(PUNCTUATION[lang].list);
}

/** What a digest is, point by point. */
export function choiceBlock(choice: DigestChoice, facts: Facts, lang: Lang): SectionBlock {
  const parts = [
    ...choice.parts.map((part) => say(`part_${part}`, lang)),
    ...(choice.onlyNews ? [say("part_only_news", lang)] : []),
  ];
  const points: readonly [string, string][] = [
    [say("formChannel", lang), `<#${choice.channelId}>`],
    [say("formWhen", lang), `${cadenceInWords(choice.cadence, lang)} · ${escapeMrkdwn(choice.zone)}`],
    [say("digestTopics", lang), escapeMrkdwn(topicsInWords(choice, facts, lang))],
    [say("formParts", lang), parts.join(PUNCTUATION[lang].list)],
    [say("formLang", lang), LANG_NAMES[choice.lang]],
    [say("formHolidays", lang), say(`holidays_${holidayPolicyOf(choice)}`, lang)],
    [say("formOutage", lang), say(`outage_${choice.outage}`, lang)],
  ];
  return {
    type: "section",
    fields: points.map(([name, value]) => ({
      type: "mrkdwn",
      text: `*${name}*\n${value}`.slice(0, LIMITS.section.field),
      verbatim: true,
    })),
  };
}

/** Working days leave out public holidays whatever is chosen. */
const holidayPolicyOf = ({ cadence, holidays }: DigestChoice) =>
  cadence.kind === "working-days" ? "skip" : holidays;

/** The next five times, in the digest's zone and the reader's, and what should be known about them. */
export function timesBlocks(choice: DigestChoice, reader: Reader): KnownBlock[] {
  const { lang, zone, now } = reader;
  const times = createRecurrence(choice).upcoming(now, TIMES);
  const lines = times.map((at) => {
    const own =
      zone === undefined || zone === choice.zone
        ? ""
        : ` · ${say("digestYours", lang, { time: showTimeBeside(at, zone, choice.zone, lang) })}`;
    return `• ${showTime(at, choice.zone, lang)}${own}`;
  });
  return [
    section(`*${say("digestTimes", lang)}*\n${lines.join("\n") || say("digestNever", lang)}`),
    ...notesOf(choice, times, reader).map(context),
  ];
}

const HOLIDAY_NOTES = {
  post: "holidaysAllTheSame",
  skip: "holidaysLeftOut",
  "next-working-day": "holidaysPutOff",
} as const satisfies Record<DigestChoice["holidays"], string>;

/** What a person may not expect: months without the 31st, public holidays, and years whose holidays are not known. */
function notesOf(choice: DigestChoice, times: readonly Date[], { lang, now }: Reader): string[] {
  const { cadence, zone } = choice;
  const policy = holidayPolicyOf(choice);
  const last = times.at(-1) ?? now;
  const days = holidaysMet(choice, now, last).map(
    ({ at, name }) => `${showDay(at, zone, lang)}${bracketed(name[lang], lang)}`,
  );
  const more = days.length > HOLIDAYS ? [say("andMore", lang, { count: days.length - HOLIDAYS })] : [];
  const named = [...days.slice(0, HOLIDAYS), ...more].join(PUNCTUATION[lang].list);
  const unknown = policy !== "post" && times.some((at) => !knowsHolidaysOn(at, hongKongHolidays));
  return [
    ...(cadence.kind === "monthly" && cadence.day > 28
      ? [say("cadenceShortMonths", lang, { day: cadence.day })]
      : []),
    ...(days.length > 0 ? [say(HOLIDAY_NOTES[policy], lang, { days: named })] : []),
    ...(unknown ? [say("holidaysUnknown", lang, { year: hongKongHolidays.years.last })] : []),
  ];
}
