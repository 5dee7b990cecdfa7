import { lazy } from "../lazy.ts";
import {
  addDays,
  addMonths,
  type Day,
  edtfDay,
  half,
  interval,
  partOfMonth,
  quarter,
  season,
  seasonBeside,
  week,
  window,
} from "./calendar.ts";
import type { DateHit } from "./dates-zh.ts";
import { englishNumeralAt } from "./numerals-en.ts";
import { isDigit, isLetter, unitsOf } from "./phrases.ts";
import { DAYS, MONTHS, NEAR, PARTS, SEASONS } from "./words/dates-en.ts";

const month = () =>
  `(${Object.keys(MONTHS)
    .sort((a, b) => b.length - a.length)
    .join("|")})`;
const SEASON = `(${Object.keys(SEASONS).join("|")})`;
const PART = `(${Object.keys(PARTS).join("|")})`;
const YEAR = "((?:19|20)[0-9]{2})";
const NUMBER = "([0-9]{1,3}|[a-z]{3,9}|a couple of|couple of)";
const UNIT = "(year|month|week|day|decade|quarter)s?";
/** The year that a part belongs to: "2026", "this year", "the year", nothing. */
const OF = `(?:,? (?:of |in )?(?:${YEAR}|(this|last|next|the) year))?`;

type Read = (groups: RegExpExecArray, reference: Day | undefined) => string | undefined;
interface Rule {
  readonly pattern: RegExp;
  readonly read: Read;
}
const rule = (pattern: string, read: Read): Rule => ({
  pattern: new RegExp(`${pattern}(?![a-z0-9])`, "y"),
  read,
});

const ORDINAL: { readonly [word: string]: number } = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  latter: 2,
  other: 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  last: 4,
};
const full = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

function yearOf(
  year: string | undefined,
  word: string | undefined,
  reference: Day | undefined,
): number | undefined {
  if (year !== undefined) return full(year);
  if (reference === undefined) return undefined;
  return reference.year + (word === "last" ? -1 : word === "next" ? 1 : 0);
}

function monthDay(year: number | undefined, month: string | undefined, day?: string): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const date = { year, month: MONTHS[month] ?? 0 };
  return edtfDay(day === undefined ? date : { ...date, day: Number(day) });
}

/** Year of the last or the next month of a name, seen from the reference. */
function yearBeside(
  before: boolean,
  name: string | undefined,
  reference: Day | undefined,
): number | undefined {
  if (reference?.month === undefined || name === undefined) return undefined;
  const month = MONTHS[name] ?? 0;
  if (before) return month < reference.month ? reference.year : reference.year - 1;
  return month > reference.month ? reference.year : reference.year + 1;
}

function smallNumber(word: string): number {
  if (/^[0-9]/.test(word)) return Number(word);
  if (word.endsWith("couple of")) return 2;
  const found = englishNumeralAt(word, 0);
  return found?.end === word.length ? found.value : 0;
}

/** Dates that begin with digits. */
const FROM_DIGITS = lazy((): readonly Rule[] => [
  rule(`${YEAR}-([01]?[0-9])-([0-3]?[0-9])`, ([, y, m, d]) =>
    edtfDay({ year: Number(y), month: Number(m), day: Number(d) }),
  ),
  rule(`${YEAR}/([01]?[0-9])/([0-3]?[0-9])`, ([, y, m, d]) =>
    edtfDay({ year: Number(y), month: Number(m), day: Number(d) }),
  ),
  rule(`([0-3]?[0-9])[/.]([01]?[0-9])[/.]${YEAR}`, ([, d, m, y]) =>
    edtfDay({ year: Number(y), month: Number(m), day: Number(d) }),
  ),
  rule(`${YEAR}[-/]([0-9]{2})`, ([, y, tail]) => {
    const year = Number(y);
    if (Number(tail) === (year + 1) % 100) return interval({ year, month: 4 }, { year: year + 1, month: 3 });
    // “2027-30” spans years: there is no thirtieth month.
    if (Number(tail) > 12 && Number(tail) > year % 100)
      return interval({ year }, { year: year - (year % 100) + Number(tail) });
    return edtfDay({ year, month: Number(tail) });
  }),
  rule(`${YEAR} ?(?:-|to|until) ?${YEAR}`, ([, from, to]) =>
    interval({ year: Number(from) }, { year: Number(to) }),
  ),
  rule(`([12])h ?'?([0-9]{4}|[0-9]{2})`, ([, which, y]) => half(full(y as string), Number(which))),
  rule(`([1-4])q ?'?([0-9]{4}|[0-9]{2})`, ([, which, y]) => quarter(full(y as string), Number(which))),
  rule(`${YEAR} ?h([12])`, ([, y, which]) => half(Number(y), Number(which))),
  rule(`${YEAR} ?q([1-4])`, ([, y, which]) => quarter(Number(y), Number(which))),
  rule(`${YEAR},? (first|second|third|fourth) (half|quarter)`, ([, y, which = "", part]) =>
    part === "half" ? inHalf(which, Number(y)) : inQuarter(which, Number(y)),
  ),
  rule(`${YEAR} ?年 ?${month()}\\.?(?: ([0-3]?[0-9])(?:st|nd|rd|th)?)?`, ([, y, m, d]) =>
    monthDay(Number(y), m, d),
  ),
  rule(`${YEAR} ${SEASON}`, ([, y, name = ""]) => season(Number(y), SEASONS[name] ?? 0)),
  rule(`${YEAR}s`, ([, y]) => interval({ year: Number(y) }, { year: Number(y) + 9 })),
  rule(`([0-3]?[0-9])(?:st|nd|rd|th)?(?: of)? ${month()}\\.?${OF}`, ([, d, m, y, word], ref) =>
    monthDay(yearOf(y, word, ref), m, d),
  ),
  rule(`(1st|2nd) half${OF}`, ([, which = "", y, word], ref) => inHalf(which, yearOf(y, word, ref))),
  rule(`(1st|2nd|3rd|4th) quarter${OF}`, ([, which = "", y, word], ref) =>
    inQuarter(which, yearOf(y, word, ref)),
  ),
]);

/** A day of the current month: "on the 15th", but not "the 15th plan". */
const DAY_ALONE = lazy(() =>
  rule(
    "(?<=\\b(?:on|by|before|until|from|since) the )([0-3]?[0-9])(?:st|nd|rd|th)(?! [a-z])",
    ([, d], ref) =>
      ref?.month === undefined ? undefined : edtfDay({ year: ref.year, month: ref.month, day: Number(d) }),
  ),
);

/** Dates that begin with a word. */
const FROM_WORDS = lazy((): readonly Rule[] => [
  rule(
    `(${Object.keys(DAYS).join("|")})`,
    ([, word = ""], ref) => ref && edtf(addDays(ref, DAYS[word] ?? 0)),
  ),
  rule("(later|earlier) (?:in )?(?:this|the) year", ([, word], ref) => rest(word === "later", ref)),
  rule("later (?:in )?((?:19|20)[0-9]{2})", ([, y], ref) => (ref?.year === Number(y) ? rest(true, ref) : y)),
  rule(
    `(early|mid|late|end|end of|end-of)(?:[- ](?:of )?)(?:${YEAR}|(this|last|next|the) year)`,
    ([, edge = "", y, word], ref) => edgeOf(edge, yearOf(y, word, ref)),
  ),
  rule(
    `${PART}[- ]${month()}\\.?(?:,? (?:of )?(?:${YEAR}|(this|last|next) year))?`,
    ([, part = "", m, y, word], ref) => {
      const year = yearOf(y, word, ref);
      return year === undefined || m === undefined
        ? undefined
        : partOfMonth(year, MONTHS[m] ?? 0, PARTS[part] ?? "mid");
    },
  ),
  rule(`${SEASON},? (?:of )?${YEAR}`, ([, name = "", y]) => season(Number(y), SEASONS[name] ?? 0)),
  rule(
    `(last|this|next|coming|previous|past) ${SEASON}`,
    ([, word = "", name = ""], ref) => ref && seasonBeside(ref, SEASONS[name] ?? 0, NEAR[word] ?? -1),
  ),
  rule("year[- ]end", (_, ref) => edgeOf("end", ref?.year)),
  rule("end of the year", (_, ref) => edgeOf("end", ref?.year)),
  rule(`(first|second|latter|other) half${OF}`, ([, which = "", y, word], ref) =>
    inHalf(which, yearOf(y, word, ref)),
  ),
  rule(`(first|second|third|fourth) quarter${OF}`, ([, which = "", y, word], ref) =>
    inQuarter(which, yearOf(y, word, ref)),
  ),
  rule(`h([12])(?: ?'?([0-9]{4}|[0-9]{2}))?${OF}`, ([, which, y, later, word], ref) => {
    const year = yearOf(y ?? later, word, ref);
    return year === undefined ? undefined : half(year, Number(which));
  }),
  rule(`q([1-4])(?: ?'?([0-9]{4}|[0-9]{2}))?${OF}`, ([, which, y, later, word], ref) => {
    const year = yearOf(y ?? later, word, ref);
    return year === undefined ? undefined : quarter(year, Number(which));
  }),
  rule("fy ?'?([0-9]{4}|[0-9]{2})(?:[-/][0-9]{2,4})?", ([, y = ""]) =>
    interval({ year: full(y), month: 4 }, { year: full(y) + 1, month: 3 }),
  ),
  rule(
    "(last|this|next|previous|current|coming|following) (year|month|quarter|week)",
    ([, word = "", unit], ref) => near(NEAR[word] ?? 0, unit as string, ref),
  ),
  rule(
    `(next|coming|following|past|last|previous) ${NUMBER}(?:(?: to | or |-| - )${NUMBER})? ${UNIT}`,
    ([, lead = "", low = "", high, unit], ref) => ahead(lead, high ?? low, unit as string, ref),
  ),
  rule("past (year|month|week|quarter)", ([, unit], ref) => ahead("past", "1", unit as string, ref)),
  rule("(next|coming|past|last) (year|month|week|decade) or (?:two|so)", ([, lead = "", unit], ref) =>
    ahead(lead, "two", unit as string, ref),
  ),
  rule("(next|coming|past|last|previous) (?:half[- ]?(?:a )?year|half year)", ([, lead = ""], ref) =>
    ahead(lead, "6", "month", ref),
  ),
  rule("(next|coming|past|last|previous) (decade)", ([, lead = "", unit], ref) =>
    ahead(lead, "1", unit as string, ref),
  ),
  rule(`${month()}\\.?,? (?:of )?(?:${YEAR}|(this|last|next) year)`, ([, m, y, word], ref) =>
    monthDay(yearOf(y, word, ref), m),
  ),
  rule(`${month()}\\.? ([0-3]?[0-9])(?:st|nd|rd|th)?${OF}`, ([, m, d, y, word], ref) =>
    monthDay(yearOf(y, word, ref), m, d),
  ),
  rule(
    `(last|next|coming) ${month()}\\.?(?: ([0-3]?[0-9])(?:st|nd|rd|th)?)?(?!\\.?,? (?:of )?[0-9])`,
    ([, lead, m, d], ref) => monthDay(yearBeside(lead === "last", m, ref), m, d),
  ),
  rule(
    `(?:(?!may|march|mar)|(?<=\\b(?:in|by|since|until|before|after|from|this|last|next) ))${month()}`,
    ([, m], ref) => monthDay(ref?.year, m),
  ),
]);

function edtf(day: Day | undefined): string | undefined {
  return day && edtfDay(day);
}

function rest(later: boolean, reference: Day | undefined): string | undefined {
  if (reference?.month === undefined) return undefined;
  const { year, month } = reference;
  return later
    ? interval({ year, month }, { year, month: 12 })
    : interval({ year, month: 1 }, { year, month });
}

function edgeOf(edge: string, year: number | undefined): string | undefined {
  if (year === undefined) return undefined;
  const [from, to] = edge === "early" ? [1, 3] : edge === "mid" ? [5, 8] : [10, 12];
  return interval({ year, month: from }, { year, month: to });
}

function inHalf(which: string, year: number | undefined): string | undefined {
  return year === undefined ? undefined : half(year, ORDINAL[which] ?? 0);
}

function inQuarter(which: string, year: number | undefined): string | undefined {
  return year === undefined ? undefined : quarter(year, ORDINAL[which] ?? 0);
}

function near(by: number, unit: string, reference: Day | undefined): string | undefined {
  if (reference === undefined) return undefined;
  if (unit === "year") return edtfDay({ year: reference.year + by });
  if (unit === "month") return edtf(addMonths(reference, by));
  if (unit === "week") return week(reference, by);
  const at = addMonths(reference, by * 3);
  return at?.month === undefined ? undefined : quarter(at.year, Math.ceil(at.month / 3));
}

function ahead(lead: string, amount: string, unit: string, reference: Day | undefined): string | undefined {
  const number = smallNumber(amount);
  if (reference === undefined || number === 0) return undefined;
  const direction = lead === "next" || lead === "coming" || lead === "following" ? 1 : -1;
  if (unit === "decade") return window(reference, direction, number * 10, "year");
  if (unit === "quarter") return window(reference, direction, number * 3, "month");
  return window(reference, direction, number, unit as "year" | "month" | "week" | "day");
}

function first(
  rules: readonly Rule[],
  text: string,
  start: number,
  reference: Day | undefined,
): DateHit | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = start;
    const groups = pattern.exec(text);
    if (groups === null) continue;
    const edtf = read(groups, reference);
    if (edtf !== undefined) return { edtf, end: start + groups[0].length };
  }
  return undefined;
}

const [HYPHEN, POINT, SLASH] = [0x2d, 0x2e, 0x2f];
/** What may follow the one or two digits of a day, half or quarter: " July", "th", "h26", "q3". */
const AFTER_DAY = unitsOf("hqsnrt");

/** A look at the length of the digits and what follows, before any pattern is tried. */
function mayBeDate(text: string, start: number): boolean {
  let end = start;
  while (end - start < 5 && isDigit(text.charCodeAt(end))) end++;
  const length = end - start;
  if (length === 4)
    return (text.startsWith("19", start) || text.startsWith("20", start)) && end < text.length;
  if (length > 2) return false;
  const next = text.charCodeAt(end);
  return (
    next === HYPHEN ||
    next === POINT ||
    next === SLASH ||
    AFTER_DAY().has(next) ||
    (next === 0x20 && isLetter(text.charCodeAt(end + 1)))
  );
}

/** Reads the date that begins with digits at `start`: 7 July 2026, 2026-07-08, 2H26, 2026/27. */
export function numericDateAt(text: string, start: number, reference: Day | undefined): DateHit | undefined {
  if (!mayBeDate(text, start)) return undefined;
  return first(FROM_DIGITS(), text, start, reference) ?? first([DAY_ALONE()], text, start, reference);
}

/** Reads the English date that begins with a word at `start`: March 2027, H2, later this year, next two years. */
export function englishDateAt(text: string, start: number, reference: Day | undefined): DateHit | undefined {
  return first(FROM_WORDS(), text, start, reference);
}
