import type { Topic } from "@hk-ai/sdk";
import { foldTyped } from "../../commands/typed-text.ts";
import type { Weekday } from "../../store/cadence.ts";
import type { DigestChoice } from "../../store/digest-schedule.ts";
import { timeZoneNamed } from "../recurrence/time-zone.ts";
import { type PhraseBook, phraseBook } from "./phrase-book.ts";
import type { Meaning } from "./phrases/phrase.ts";
import {
  daysBetween,
  readChineseNth,
  readInterval,
  readMonthDay,
  readNth,
  readWeekdays,
} from "./read-days.ts";
import { isLikeWeekday, readImpossibleDay, weekdayMeant } from "./read-slips.ts";
import { readTime } from "./read-time.ts";
import { cadenceOf, isTimeAssumed, keep, nothingSaid, type Said } from "./said.ts";

export { DEFAULT_TIME } from "./said.ts";

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
  /** What was understood and cannot be done, such as "every other week". */
  readonly unsupported: readonly string[];
  /** Days that no week has, such as “逢星期八”. */
  readonly impossibleDays: readonly string[];
  /** Days of the week that were misspelt, and what they were taken for. */
  readonly guesses: readonly { readonly words: string; readonly day: Weekday }[];
  /** What was said in a topic's place and is none. */
  readonly unknownTopics: readonly string[];
  /** Whether the hour was not said. */
  readonly timeAssumed: boolean;
  /** Whether how often it comes was not said; with a time alone it is every Monday. */
  readonly assumed: boolean;
}

/** Reads digests in words; never throws. */
export type DigestReader = (text: string) => ReadDigest;

const CHANNEL_LINK = /<#([A-Z0-9]+)(?:\|([^<>]*))?>/;
/** A number sign behind a digit belongs to cron: `1#2` is the second Monday. */
const CHANNEL_NAME = /(?<!\d)[#＃]([^\s#＃<>,，、;；。:：]+)/;
const SEPARATORS = /[\s,、;。.:·!?"'()&+/]+/y;
const CRON = /cron:? ?((?:[\d*,/\-a-z#?]+ ){4}[\d*,/\-a-z#?]+)/y;
const BARE_CRON = /(?=[^a-z]*\*)\d[\d,]* [\d*,/-]+ [\d*,/\-l?]+ [\d*,/\-a-z]+ [\d*,/\-a-z#]+(?!\S)/y;
const ZONE = /[a-z]+(?:\/[a-z0-9_+-]+)+/y;
const RANGE = / ?(?:to|through|until|till|-|–|~) ?/y;
const WORD = /[a-z0-9_\-'’]+|[^\s]/uy;

/** Nobody writes longer; what is longer is not read to the end. */
const LONGEST = 2000;

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
    const saidCadence = cadenceOf(said);
    const assumed = saidCadence === undefined;
    const cadence =
      assumed && said.times.length > 0
        ? cadenceOf({ ...said, frequency: { value: "weekly", words: "" } })
        : saidCadence;
    const draft: Draft = {
      ...(channel === undefined ? {} : { channel }),
      ...(cadence === undefined ? {} : { cadence }),
      ...(said.zone === undefined ? {} : { zone: said.zone.value }),
      ...(said.lang === undefined ? {} : { lang: said.lang.value }),
      ...(said.topics === undefined ? {} : { topics: said.topics }),
      ...(said.parts.length === 0 ? {} : { parts: said.parts }),
      ...(said.holidays === undefined ? {} : { holidays: said.holidays.value }),
      ...(said.outage === undefined ? {} : { outage: said.outage.value }),
      ...(said.onlyNews === undefined ? {} : { onlyNews: said.onlyNews.value }),
    };
    const { unknown: notUnderstood, unsupported, impossibleDays, guesses, unknownTopics } = said;
    const timeAssumed = isTimeAssumed(said);
    return {
      draft,
      notUnderstood,
      unsupported,
      impossibleDays,
      guesses,
      unknownTopics,
      timeAssumed,
      assumed,
    };
  };
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
  const said = nothingSaid();
  let unknownEnd = -1;
  let unknownIn = said.unknown;
  for (let at = 0; at < text.length; ) {
    // A zone's name holds a slash, which otherwise stands between words.
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
    const meant = weekdayMeant(word);
    if (meant !== undefined) {
      said.weekdays.add(meant);
      said.guesses.push({ words: word, day: meant });
      said.about = false;
    } else if (!said.about && isLikeWeekday(word)) {
      said.impossibleDays.push(word);
    } else {
      const unknown = said.about ? said.unknownTopics : said.unknown;
      // What is typed as one thing is quoted as one: "25:00", "deleet 1".
      const between = unknownEnd < 0 || unknownIn !== unknown ? undefined : text.slice(unknownEnd, at);
      const joined = between === "" || /^[ :./]$/.test(between ?? "") ? between : undefined;
      if (joined === undefined) unknown.push(word);
      else unknown.push(`${unknown.pop() ?? ""}${joined}${word}`);
      unknownIn = unknown;
      unknownEnd = at + word.length;
    }
    at += word.length;
  }
  return said;
}

/** Something that may stand at a place: how long it is, and what it says. */
interface Candidate {
  readonly length: number;
  /** Whether it may stand among topics: behind it a topic may still come. */
  readonly ofTopic?: boolean;
  /** Takes it in; gives the length of what was read besides. */
  readonly take: (words: string) => number | undefined;
}

/** Reads the longest thing that stands at a place; gives its length, 0 when nothing is known there. */
function readOne(said: Said, text: string, at: number, book: PhraseBook): number {
  const cron = stickyMatch(CRON, text, at);
  const bare =
    cron === undefined && !/[\d*]/.test(text[at - 1] ?? "") ? stickyMatch(BARE_CRON, text, at) : undefined;
  const expression = cron?.[1] ?? bare?.[0];
  if (expression !== undefined) {
    said.about = false;
    keep(said, "cron", expression.toUpperCase(), expression);
    return (cron ?? bare)?.[0].length ?? 0;
  }
  const zone = stickyMatch(ZONE, text, at);
  const zoneName = zone === undefined ? undefined : timeZoneNamed(zone[0]);
  if (zone !== undefined && zoneName !== undefined) {
    said.about = false;
    keep(said, "zone", zoneName, zone[0]);
    return zone[0].length;
  }
  const [best] = candidates(said, text, at, book)
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  if (best === undefined) return 0;
  said.about &&= best.ofTopic === true;
  return best.length + (best.take(text.slice(at, at + best.length)) ?? 0);
}

const OF_TOPIC: ReadonlySet<Meaning["type"]> = new Set(["about", "filler", "topic"]);

/** What may stand at a place, the more exact first where two are equally long. */
function candidates(said: Said, text: string, at: number, book: PhraseBook): Candidate[] {
  const time = readTime(text, at);
  const nthDay = readChineseNth(text, at);
  const days = readWeekdays(text, at);
  const monthDay = readMonthDay(text, at);
  const phrase = book.at(text, at);
  const nth = readNth(text, at);
  const nthWeekday = nth && book.at(text, at + nth.length);
  return [
    {
      length: readImpossibleDay(text, at),
      take: (words) => void said.impossibleDays.push(words),
    },
    { length: readInterval(text, at), take: (words) => void said.unsupported.push(words) },
    {
      length: time?.length ?? 0,
      take: (words) => void (time && said.times.push({ value: time.value, words })),
    },
    { length: nthDay?.length ?? 0, take: () => void (nthDay && said.nths.push(nthDay.value)) },
    {
      length: nth !== undefined && nthWeekday?.value.type === "weekday" ? nth.length + nthWeekday.length : 0,
      take: () => {
        if (nth !== undefined && nthWeekday?.value.type === "weekday") {
          said.nths.push({ nth: nth.value, day: nthWeekday.value.day });
        }
      },
    },
    {
      length: days?.length ?? 0,
      take: () => {
        for (const day of days?.value ?? []) said.weekdays.add(day);
      },
    },
    // "The first day" of something else than a month is a phrase of its own.
    { length: monthDay?.length ?? 0, take: () => void (monthDay && said.monthDays.add(monthDay.value)) },
    {
      length: phrase?.length ?? 0,
      ofTopic: phrase !== undefined && OF_TOPIC.has(phrase.value.type),
      take: (words) => {
        if (phrase?.value.type !== "weekday") {
          if (phrase !== undefined) apply(said, phrase.value, words);
          return 0;
        }
        return rangeAfter(said, text, at + phrase.length, phrase.value.day, book);
      },
    },
  ];
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
    case "about":
      said.about = true;
      return;
    case "unsupported":
      said.unsupported.push(words);
      return;
    case "daily":
    case "working-days":
    case "weekly":
    case "monthly":
    case "last-day":
      keep(said, "frequency", meaning.type, words);
      return;
    case "weekdays":
      for (const day of meaning.days) said.weekdays.add(day);
      return;
    case "month-day":
      said.monthDays.add(meaning.day);
      return;
    case "day-part":
      if (meaning.daily) keep(said, "frequency", "daily", words);
      keep(said, "dayPart", meaning.part, words);
      return;
    case "time": {
      const [hour = 0, minute = 0] = meaning.time.split(":").map(Number);
      said.times.push({ value: { hour, minute, open: false }, words });
      return;
    }
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

function stickyMatch(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
