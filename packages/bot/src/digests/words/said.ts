import type { Lang } from "@hk-ai/sdk";
import type { Cadence, Weekday } from "../../store/cadence.ts";
import type { DigestChoice } from "../../store/digest-schedule.ts";
import type { DayPart } from "./phrases/day-parts.ts";
import type { Nth } from "./read-days.ts";
import { hourIn, type SaidTime } from "./read-time.ts";

/** Something that was said, in the words it was said with. */
export interface Worded<T> {
  readonly value: T;
  readonly words: string;
}

type Frequency = Exclude<Cadence["kind"], "cron">;

/** Everything that was said about a digest. */
export interface Said {
  frequency: Worded<Frequency> | undefined;
  readonly weekdays: Set<Weekday>;
  readonly nths: { readonly nth: Nth; readonly day: Weekday }[];
  readonly monthDays: Set<number>;
  cron: Worded<string> | undefined;
  readonly times: Worded<SaidTime>[];
  dayPart: Worded<DayPart> | undefined;
  zone: Worded<string> | undefined;
  lang: Worded<Lang> | undefined;
  topics: string[] | undefined;
  readonly parts: DigestChoice["parts"][number][];
  holidays: Worded<DigestChoice["holidays"]> | undefined;
  outage: Worded<DigestChoice["outage"]> | undefined;
  onlyNews: Worded<boolean> | undefined;
  /** Ways of coming that digests do not have. */
  readonly unsupported: string[];
  /** Days that no week has: “逢星期八”. */
  readonly impossibleDays: string[];
  /** Days as they were misspelt, which are among the weekdays: “moonday”. */
  readonly guesses: { readonly words: string; readonly day: Weekday }[];
  /** What was said where a topic is named, and is none. */
  readonly unknownTopics: string[];
  /** Whether what comes next is meant for a topic. */
  about: boolean;
  readonly unknown: string[];
}

export const nothingSaid = (): Said => ({
  frequency: undefined,
  weekdays: new Set(),
  nths: [],
  monthDays: new Set(),
  cron: undefined,
  times: [],
  dayPart: undefined,
  zone: undefined,
  lang: undefined,
  topics: undefined,
  parts: [],
  holidays: undefined,
  outage: undefined,
  onlyNews: undefined,
  unsupported: [],
  impossibleDays: [],
  guesses: [],
  unknownTopics: [],
  about: false,
  unknown: [],
});

type Kept = { [K in keyof Said]: Said[K] extends Worded<unknown> | undefined ? K : never }[keyof Said];

/** Keeps what was said first; something else said later is not understood, because only one of them can hold. */
export function keep<K extends Kept>(
  said: Said,
  key: K,
  value: NonNullable<Said[K]>["value"],
  words: string,
): void {
  const before = said[key];
  if (before === undefined) {
    Object.assign(said, { [key]: { value, words } });
    return;
  }
  // "Monthly on the last day" says one thing more exactly than the other.
  const refines = key === "frequency" && before.value === "monthly" && value === "last-day";
  if (refines) Object.assign(said, { [key]: { value, words } });
  else if (before.value !== value) said.unknown.push(words);
}

/** When nothing is said of the hour. */
export const DEFAULT_TIME = "09:00";

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

/** The times of the day that were said, each made exact by the part of the day; what contradicts is not understood. */
function timesSaid({ times, dayPart, unknown }: Said): {
  readonly hours: readonly number[];
  readonly minute: number;
} {
  if (times.length === 0) {
    // "In the morning" is when digests come; an afternoon without an hour says too little.
    if (dayPart !== undefined && dayPart.value !== "morning") unknown.push(dayPart.words);
    return dayPart?.value === "noon" ? { hours: [12], minute: 0 } : { hours: [9], minute: 0 };
  }
  const hours = new Set<number>();
  const minute = times[0]?.value.minute ?? 0;
  for (const { value, words } of times) {
    const hour = value.open && dayPart !== undefined ? hourIn(dayPart.value, value.hour) : value.hour;
    // One expression has one minute.
    if (value.minute === minute) hours.add(hour);
    else unknown.push(words);
  }
  return { hours: [...hours].sort((a, b) => a - b), minute };
}

/** Whether nothing was said that makes the hour known: “in the morning” is when digests come anyway. */
export const isTimeAssumed = ({ cron, times, dayPart }: Said): boolean =>
  cron === undefined && times.length === 0 && dayPart?.value !== "noon";

const cronDay = (day: Weekday): number => day % 7;
const ascending = <T extends number>(all: Iterable<T>): T[] => [...all].sort((a, b) => a - b);

/** The cadence that was said; undefined when none was. What cannot hold beside it is put among the unknown. */
export function cadenceOf(said: Said): Cadence | undefined {
  const { cron, frequency, weekdays, nths, monthDays, unknown } = said;
  if (cron !== undefined) return { kind: "cron", expression: cron.value };
  const { hours, minute } = timesSaid(said);
  const time = clock(hours[0] ?? 9, minute);
  const at = `${minute} ${hours.join(",")}`;
  const several = hours.length > 1;
  const onlyWith = (...frequencies: readonly Frequency[]) => {
    if (frequency !== undefined && !frequencies.includes(frequency.value)) unknown.push(frequency.words);
  };
  if (nths.length > 0) {
    onlyWith("monthly");
    const days = nths.map(({ nth, day }) => `${cronDay(day)}#${nth}`);
    return { kind: "cron", expression: `${at} * * ${[...new Set(days)].join(",")}` };
  }
  if (frequency?.value === "last-day") {
    return several ? { kind: "cron", expression: `${at} L * *` } : { kind: "last-day", time };
  }
  if (monthDays.size > 0) {
    onlyWith("monthly");
    const [day = 1, ...more] = ascending(monthDays);
    return several || more.length > 0
      ? { kind: "cron", expression: `${at} ${[day, ...more].join(",")} * *` }
      : { kind: "monthly", day, time };
  }
  if (weekdays.size > 0 || frequency?.value === "weekly") {
    onlyWith("weekly");
    const days = weekdays.size > 0 ? ascending(weekdays) : [1 as const];
    const cronDays = ascending(days.map(cronDay)).join(",");
    return several ? { kind: "cron", expression: `${at} * * ${cronDays}` } : { kind: "weekly", days, time };
  }
  switch (frequency?.value) {
    case "daily":
      return several ? { kind: "cron", expression: `${at} * * *` } : { kind: "daily", time };
    case "working-days":
      // What leaves out public holidays beside cron is the choice about them.
      if (several) said.holidays ??= { value: "skip", words: frequency.words };
      return several ? { kind: "cron", expression: `${at} * * 1-5` } : { kind: "working-days", time };
    case "monthly":
      return several ? { kind: "cron", expression: `${at} 1 * *` } : { kind: "monthly", day: 1, time };
    default:
      return undefined;
  }
}
