import { lazy } from "../lazy.ts";
import { type Day, edtfDay } from "./calendar.ts";
import { match, NUMBER, numberIn } from "./dates-zh-numbers.ts";
import { within } from "./dates-zh-years.ts";
import { oneOf, phrases } from "./phrases.ts";
import { CLASSIFIERS } from "./words/measures.ts";
import * as words from "./words/other-calendars.ts";

const longestFirst = (list: readonly string[]): string =>
  [...list].sort((a, b) => b.length - a.length).join("|");

const YEAR_OF_ERA = "([0-9]{1,4}|元|[零〇一二三四五六七八九十百]{1,5})";
const ERA = lazy(() => {
  const eras = longestFirst(Object.keys({ ...words.ERAS, ...words.MOON_ERAS }));
  return new RegExp(`(${eras}) ?${YEAR_OF_ERA} ?年`, "y");
});
const BEFORE_COMMON_ERA = lazy(
  () => new RegExp(`(?:${oneOf(words.BEFORE_COMMON_ERA)}) ?${YEAR_OF_ERA} ?年`, "y"),
);
/** 去（114）年, 今（2026）年. */
const IN_BRACKETS = lazy(() => new RegExp(`[${words.YEARS}] ?\\(([0-9]{2,4})\\) ?年`, "y"));
/** A month of the moon and its day, in which nothing is counted. */
const moonDay = (): string =>
  `(?:${words.LEAP}?(?:${NUMBER}|${oneOf(words.MOON_MONTHS)}) ?月(?:(?:初${NUMBER}|${NUMBER})(?![${CLASSIFIERS}])日?|${NUMBER}日)?)`;
const MOON = lazy(() => new RegExp(`(?:${oneOf(words.MOON)}) ?${moonDay()}`, "y"));
const BEHIND_ERA = lazy(() => new RegExp(`${moonDay()}?`, "y"));

/** What the names of other calendars and of years in brackets can begin with. */
export const otherCalendarStarts = (): readonly string[] => [
  ...Object.keys({ ...words.ERAS, ...words.MOON_ERAS }),
  ...`${words.MOON}, ${words.BEFORE_COMMON_ERA}`.split(", "),
  ...words.YEARS,
];

/** Looked for before any pattern is tried. */
const NAMES = phrases(() => otherCalendarStarts().map((name) => [name, name.length] as const));
const [SPACE, BRACKET] = [" ", "("] as const;

/** Whether a year in brackets may follow at `at`: 去（114）年. */
const isBracketAhead = (text: string, at: number): boolean =>
  text.charAt(at) === BRACKET || (text.charAt(at) === SPACE && text.charAt(at + 1) === BRACKET);

/** Reads 民國114年, 令和8年 and 去（114）年, and steps over 公元前221年 and 農曆八月十五, which are no date here. */
export function otherCalendarAt(
  text: string,
  start: number,
  reference: Day | undefined,
): { edtf?: string; end: number } | undefined {
  const name = NAMES.at(text, start);
  if (name === undefined) return undefined;
  if (name.value > 1) return named(text, start);
  const bracketed = isBracketAhead(text, name.end) ? match(IN_BRACKETS(), text, start) : undefined;
  if (bracketed !== undefined) {
    const number = Number(bracketed[1]);
    const republican = number < 1000 ? (words.ERAS[words.REPUBLIC] ?? 0) : 0;
    return within(text, start + bracketed[0].length, number + republican, reference);
  }
  return undefined;
}

function named(text: string, start: number): { edtf?: string; end: number } | undefined {
  const era = match(ERA(), text, start);
  if (era === undefined) {
    const other = match(BEFORE_COMMON_ERA(), text, start) ?? match(MOON(), text, start);
    return other && { end: start + other[0].length };
  }
  const [all, name = "", said = ""] = era;
  const [end, number] = [start + all.length, said === "元" ? 1 : numberIn(said)];
  const solar = words.ERAS[name];
  if (solar !== undefined) return within(text, end, solar + number, undefined);
  const edtf = edtfDay({ year: (words.MOON_ERAS[name] ?? 0) + number });
  const stop = end + (match(BEHIND_ERA(), text, end)?.[0].length ?? 0);
  return edtf === undefined ? { end: stop } : { edtf, end: stop };
}
