import type { Lang, Topic } from "@hk-ai/sdk";
import { foldTyped } from "../../commands/typed-text.ts";
import type { Cadence, Weekday } from "../../store/cadence.ts";
import type { DigestChoice } from "../../store/digest-schedule.ts";
import { timeZoneNamed } from "../recurrence/time-zone.ts";
import { type PhraseBook, phraseBook } from "./phrase-book.ts";
import type { Meaning } from "./phrases/phrase.ts";
import { daysBetween, readMonthDay, readWeekdays } from "./read-days.ts";
import { readTime } from "./read-time.ts";

/** A channel as a person typed it. */
export interface TypedChannel {
  readonly id?: string;
  readonly name?: string;
}

/** What was understood of a digest; what was not said is absent. */
export type Draft = Partial<Omit<DigestChoice, "channelId">> & { readonly channel?: TypedChannel };

/** A digest in words, read. */
export interface ReadDigest {
  readonly draft: Draft;
  /** What could not be made use of, as typed but folded. */
  readonly notUnderstood: readonly string[];
}

/** Reads digests in words; never throws. */
export type DigestReader = (text: string) => ReadDigest;

/** When nothing is said of the hour. */
export const DEFAULT_TIME = "09:00";

const CHANNEL_LINK = /<#([A-Z0-9]+)(?:\|([^<>]*))?>/;
const CHANNEL_NAME = /[#＃]([^\s#＃<>,，、;；。:：]+)/;
const SEPARATORS = /[\s,、;。.:·!?"'()]+/y;
const CRON = /cron:? ?((?:[\d*,/\-a-z#?]+ ){4}[\d*,/\-a-z#?]+)/y;
const ZONE = /[a-z]+(?:\/[a-z0-9_+-]+)+/y;
const RANGE = / ?(?:to|through|until|till|-|–|~) ?/y;
const WORD = /[a-z0-9_\-'’]+|[^\s]/uy;

/**
 * Makes a reader of digests in words, in English, Cantonese, Traditional and Simplified Chinese mixed at will.
 *
 * @example
 * digestReader(facts.topics())("every monday 9am in #ai-policy about fund, compute in zh-Hant").draft.topics; // ["fund", "compute"]
 */
export function digestReader(topics: readonly Topic[]): DigestReader {
  const book = phraseBook(topics);
  return (typed) => {
    const [channel, rest] = takeChannel(typed.toWellFormed().slice(0, LONGEST));
    const said = readAll(foldTyped(rest), book);
    const cadence = cadenceOf(said);
    const draft: Draft = {
      ...(channel === undefined ? {} : { channel }),
      ...(cadence === undefined ? {} : { cadence }),
      ...(said.zone === undefined ? {} : { zone: said.zone }),
      ...(said.lang === undefined ? {} : { lang: said.lang }),
      ...(said.topics === undefined ? {} : { topics: said.topics }),
      ...(said.parts.length === 0 ? {} : { parts: said.parts }),
      ...(said.holidays === undefined ? {} : { holidays: said.holidays }),
      ...(said.outage === undefined ? {} : { outage: said.outage }),
      ...(said.onlyNews === undefined ? {} : { onlyNews: said.onlyNews }),
    };
    return { draft, notUnderstood: said.unknown };
  };
}

/** Nobody writes longer; what is longer is not read to the end. */
const LONGEST = 2000;

interface Said {
  frequency: "daily" | "working-days" | "weekly" | "monthly" | "last-day" | undefined;
  readonly weekdays: Set<Weekday>;
  monthDay: number | undefined;
  cron: string | undefined;
  time: string | undefined;
  zone: string | undefined;
  lang: Lang | undefined;
  topics: string[] | undefined;
  readonly parts: DigestChoice["parts"][number][];
  holidays: DigestChoice["holidays"] | undefined;
  outage: DigestChoice["outage"] | undefined;
  onlyNews: boolean | undefined;
  readonly unknown: string[];
}

function takeChannel(text: string): [TypedChannel | undefined, string] {
  const link = CHANNEL_LINK.exec(text);
  if (link !== null) {
    const [whole, id, name] = link;
    return [{ ...(id === undefined ? {} : { id }), ...(name ? { name } : {}) }, text.replace(whole, " ")];
  }
  const named = CHANNEL_NAME.exec(text);
  return named?.[1] === undefined ? [undefined, text] : [{ name: named[1] }, text.replace(named[0], " ")];
}

function readAll(text: string, book: PhraseBook): Said {
  const said: Said = {
    frequency: undefined,
    weekdays: new Set(),
    monthDay: undefined,
    cron: undefined,
    time: undefined,
    zone: undefined,
    lang: undefined,
    topics: undefined,
    parts: [],
    holidays: undefined,
    outage: undefined,
    onlyNews: undefined,
    unknown: [],
  };
  let unknownEnd = -1;
  for (let at = 0; at < text.length; ) {
    const gap = stickyMatch(SEPARATORS, text, at);
    if (gap !== undefined) {
      at += gap[0].length;
      continue;
    }
    const length = readOne(said, text, at, book);
    if (length > 0) {
      at += length;
      continue;
    }
    const word = stickyMatch(WORD, text, at)?.[0] ?? text.charAt(at);
    const joined =
      unknownEnd === at ? "" : unknownEnd >= 0 && text.slice(unknownEnd, at) === " " ? " " : undefined;
    if (joined === undefined) said.unknown.push(word);
    else said.unknown.push(`${said.unknown.pop() ?? ""}${joined}${word}`);
    at += word.length;
    unknownEnd = at;
  }
  return said;
}

/** Reads the longest thing that stands at a place; gives its length, 0 when nothing is known there. */
function readOne(said: Said, text: string, at: number, book: PhraseBook): number {
  const cron = stickyMatch(CRON, text, at);
  if (cron?.[1] !== undefined) return keep(said, "cron", cron[1], cron[0]);
  const zone = stickyMatch(ZONE, text, at);
  const zoneName = zone === undefined ? undefined : timeZoneNamed(zone[0]);
  if (zone !== undefined && zoneName !== undefined) return keep(said, "zone", zoneName, zone[0]);

  const phrase = book.at(text, at);
  const time = readTime(text, at);
  const days = readWeekdays(text, at);
  const monthDay = readMonthDay(text, at);
  const longest = Math.max(phrase?.length ?? 0, time?.length ?? 0, days?.length ?? 0, monthDay?.length ?? 0);
  const words = text.slice(at, at + longest);
  if (longest === 0) return 0;
  if (time?.length === longest) return keep(said, "time", time.value, words);
  if (days?.length === longest) {
    for (const day of days.value) said.weekdays.add(day);
    return longest;
  }
  if (monthDay?.length === longest) return keep(said, "monthDay", monthDay.value, words);
  if (phrase === undefined) return 0;
  if (phrase.value.type === "weekday")
    return longest + rangeAfter(said, text, at + longest, phrase.value.day, book);
  apply(said, phrase.value, words);
  return longest;
}

/** "monday to friday": the days after the first one; gives the length of what was read besides it. */
function rangeAfter(said: Said, text: string, end: number, first: Weekday, book: PhraseBook): number {
  said.weekdays.add(first);
  const to = stickyMatch(RANGE, text, end);
  const last = to === undefined ? undefined : book.at(text, end + to[0].length);
  if (to === undefined || last?.value.type !== "weekday") return 0;
  for (const day of daysBetween(first, last.value.day)) said.weekdays.add(day);
  return to[0].length + last.length;
}

function apply(said: Said, meaning: Meaning, words: string): void {
  switch (meaning.type) {
    case "filler":
    case "weekday":
      return;
    case "daily":
    case "working-days":
    case "weekly":
    case "monthly":
    case "last-day":
      keep(said, "frequency", meaning.type, words);
      return;
    case "time":
      keep(said, "time", meaning.time, words);
      return;
    case "zone":
      keep(said, "zone", meaning.zone, words);
      return;
    case "lang":
      keep(said, "lang", meaning.lang, words);
      return;
    case "holidays":
      keep(said, "holidays", meaning.policy, words);
      return;
    case "outage":
      keep(said, "outage", meaning.policy, words);
      return;
    case "only-news":
      keep(said, "onlyNews", meaning.only, words);
      return;
    case "topic":
      said.topics = [...new Set([...(said.topics ?? []), meaning.id])];
      return;
    case "all-topics":
      said.topics ??= [];
      return;
    case "part":
      if (!said.parts.includes(meaning.part)) said.parts.push(meaning.part);
  }
}

/** Keeps what was said first; something else said later is not understood, because only one of them can hold. */
function keep<K extends Exclude<keyof Said, "weekdays" | "parts" | "unknown" | "topics">>(
  said: Said,
  key: K,
  value: NonNullable<Said[K]>,
  words: string,
): number {
  if (said[key] === undefined) said[key] = value;
  else if (said[key] !== value && !refines(said, key, value)) said.unknown.push(words);
  return words.length;
}

/** "monthly on the last day" says one thing more exactly than the other. */
function refines<K extends keyof Said>(said: Said, key: K, value: Said[K]): boolean {
  if (key !== "frequency" || said.frequency !== "monthly" || value !== "last-day") return false;
  said.frequency = "last-day";
  return true;
}

function cadenceOf({ cron, frequency, weekdays, monthDay, time = DEFAULT_TIME }: Said): Cadence | undefined {
  if (cron !== undefined) return { kind: "cron", expression: cron };
  if (frequency === "last-day") return { kind: "last-day", time };
  if (monthDay !== undefined) return { kind: "monthly", day: monthDay, time };
  if (weekdays.size > 0) return { kind: "weekly", days: [...weekdays].sort((a, b) => a - b), time };
  switch (frequency) {
    case "daily":
    case "working-days":
      return { kind: frequency, time };
    case "weekly":
      return { kind: "weekly", days: [1], time };
    case "monthly":
      return { kind: "monthly", day: 1, time };
    default:
      return undefined;
  }
}

function stickyMatch(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
