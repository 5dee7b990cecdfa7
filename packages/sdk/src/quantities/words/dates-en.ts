import { lazy } from "../../lazy.ts";

/** Month names and their abbreviations. */
export const MONTHS = lazy((): { readonly [name: string]: number } => ({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}));

/** Words for days, by their distance from the reference day. */
export const DAYS: { readonly [word: string]: number } = {
  "day before yesterday": -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  "day after tomorrow": 2,
  tomorrow: 1,
};

/** Days of the week, from Monday as 0. */
export const WEEKDAYS: { readonly [name: string]: number } = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
};

/** Decades by name, “the nineties”; what younger people are in as well (“her twenties”) is none. */
export const DECADES: { readonly [name: string]: number } = {
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
  noughties: 2000,
};

/** Words before "year", "month", "quarter" or "week". */
export const NEAR: { readonly [word: string]: number } = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** Seasons, from spring as 1; read beside a year, or behind “last”, “this”, “next” and their like. */
export const SEASONS: { readonly [name: string]: number } = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
};

/** Words behind a season that make it part of a name, whose time of year may be another one. */
export const SEASON_NAMES =
  "festival, olympics, olympic, games, school, camp, rolls, roll, sale, break, garden, fair, show, cup, palace";

/** Words before a month for a part of it. */
export const PARTS = lazy((): { readonly [words: string]: "early" | "mid" | "late" } => ({
  early: "early",
  "early in": "early",
  "start of": "early",
  "beginning of": "early",
  mid: "mid",
  "middle of": "mid",
  late: "late",
  "late in": "late",
  "end of": "late",
  end: "late",
}));

/** Words before a length of time that begins at the reference, and before one that ends there. */
export const AHEAD = "next, coming, following";
export const BACK = "past, last, previous";
/** The one of them that is a verb as well, “to last two years”, but for behind one of these and at the beginning of a text or clause. */
export const LASTS = {
  verb: "last",
  apart:
    "the, these, those, this, its, their, his, her, our, my, your, whose, in, over, for, during, of, from, since, within, through, throughout, by, at, on, and, or, than, about, all, every, any, versus, vs, until, very, compared to, relative to, prior to",
};

/** Words between the ends of a span. */
export const TO = "to, until, till, through, thru";
/** “Delayed from March to June”: before “from”, these make two times of what else would be a span. */
export const MOVED =
  "delayed, delay, postponed, moved, pushed, pushed back, put back, put off, brought forward, rescheduled, changed, shifted, slipped, deferred";
/** What may follow the last day of “July 8 to 10”, which counts what else follows. */
export const BEHIND_DAY =
  "in, at, on, for, and, or, with, by, as, is, was, were, are, will, would, to, of, from, inclusive, next, this, last, due, during, when, while, but, the, a, after, before, has, have, had, it, we, they, you";
/** What the last number of “July 8-10” may count all the same. */
export const COUNTED =
  "per, percent, pct, million, billion, trillion, thousand, hundred, m, bn, points, times, win, victory, defeat, draw";
/** Months that are verbs as well. */
export const VERBS = "may, march, mar";

/** First words of an English date, besides month names. */
export const STARTS =
  "day, final, yesterday, today, tonight, tomorrow, last, previous, past, this, current, next, coming, following, later, earlier, early, beginning, start, middle, mid, late, end, year, spring, summer, autumn, fall, winter, first, second, third, fourth, latter, h, q, fy, sixties, seventies, eighties, nineties, noughties";

/** Words before which four digits are a year, whichever century. */
export const BEFORE_YEAR = "since, in, by, from, until, of, to, year";
