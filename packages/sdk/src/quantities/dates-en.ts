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
import {
  first,
  full,
  inHalf,
  inQuarter,
  month,
  monthDay,
  NUMBER,
  notInName,
  ofYear,
  partWord,
  type Rule,
  rule,
  seasonName,
  UNIT,
  windowRule,
  YEAR,
  yearOf,
} from "./date-rules.ts";
import type { DateHit } from "./dates-zh.ts";
import { englishNumeralAt } from "./numerals-en.ts";
import { DAYS, MONTHS, NEAR, PARTS, SEASONS } from "./words/dates-en.ts";

/** Year of the last or the next month of a name, seen from the reference. */
function yearBeside(
  before: boolean,
  name: string | undefined,
  reference: Day | undefined,
): number | undefined {
  if (reference?.month === undefined || name === undefined) return undefined;
  const month = MONTHS()[name] ?? 0;
  if (before) return month < reference.month ? reference.year : reference.year - 1;
  return month > reference.month ? reference.year : reference.year + 1;
}

function smallNumber(word: string): number {
  if (/^[0-9]/.test(word)) return Number(word);
  if (word.endsWith("couple of")) return 2;
  const found = englishNumeralAt(word, 0);
  return found?.end === word.length ? found.value : 0;
}

/** Dates that begin with a word. */
const FROM_WORDS = lazy((): readonly Rule[] => [
  rule(
    `(${Object.keys(DAYS).join("|")})`,
    ([, word = ""], ref) => ref && edtf(addDays(ref, DAYS[word] ?? 0)),
  ),
  rule("(later|earlier) (?:in )?(?:this|the) year", ([, word], ref) => rest(word === "later", ref)),
  rule("later (?:in )?((?:19|20)[0-9]{2})", ([, y], ref) => (ref?.year === Number(y) ? rest(true, ref) : y)),
  rule(
    `(early|mid|late|end|end of|end-of|start|beginning|middle)(?:[- ](?:of )?)(?:${YEAR}|(this|last|next|the) year)`,
    ([, edge = "", y, word], ref) => edgeOf(edge, yearOf(y, word, ref)),
  ),
  rule(
    // “File late may be fined”: these months need a word before them, or a year.
    `(?:(?!(?:early|late) (?:may|march|mar)\\b)|(?<=^|\\b(?:in|by|of|since|from|until|till|before|after|to) )|(?=(?:early|late) [a-z]+,? (?:of )?(?:[0-9]|(?:this|last|next) year)))${partWord()}[- ]${month()}\\.?(?! [0-9]{1,2}(?![0-9]))(?:,? (?:of )?(?:${YEAR}|(this|last|next) year))?`,
    ([, part = "", m, y, word], ref) => {
      const year = yearOf(y, word, ref);
      return year === undefined || m === undefined
        ? undefined
        : partOfMonth(year, MONTHS()[m] ?? 0, PARTS()[part] ?? "mid");
    },
  ),
  rule(`${seasonName()},? (?:of )?${YEAR}(?:[-/](?:[0-9]{4}|[0-9]{2})(?![0-9]))?`, ([, name = "", y]) =>
    season(Number(y), SEASONS[name] ?? 0),
  ),
  rule(
    `(last|this|next|coming|previous|past) ${seasonName()}${notInName()}(?! (?:in|of|by|to|from|below|short)\\b)`,
    ([, word = "", name = ""], ref) => ref && seasonBeside(ref, SEASONS[name] ?? 0, NEAR[word] ?? -1),
  ),
  rule("year[- ]end", (_, ref) => edgeOf("end", ref?.year)),
  rule("end of the year", (_, ref) => edgeOf("end", ref?.year)),
  rule(`(first|second|latter|other) half${ofYear()}`, ([, which = "", y, word], ref) =>
    inHalf(which, yearOf(y, word, ref)),
  ),
  rule(`(first|second|third|fourth) quarter${ofYear()}`, ([, which = "", y, word], ref) =>
    inQuarter(which, yearOf(y, word, ref)),
  ),
  rule(`h([12])(?: ?'?([0-9]{4}|[0-9]{2}))?${ofYear()}`, ([, which, y, later, word], ref) => {
    const year = yearOf(y ?? later, word, ref);
    return year === undefined ? undefined : half(year, Number(which));
  }),
  rule(`q([1-4])(?: ?'?([0-9]{4}|[0-9]{2}))?${ofYear()}`, ([, which, y, later, word], ref) => {
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
  windowRule(
    `(next|coming|following|past|last|previous) ${NUMBER}(?:(?: to | or |-| - )${NUMBER})? ${UNIT}`,
    ([, lead = "", low = "", high, unit], ref) => ahead(lead, high ?? low, unit as string, ref),
  ),
  windowRule("past (year|month|week|quarter)", ([, unit], ref) => ahead("past", "1", unit as string, ref)),
  windowRule("(next|coming|past|last) (year|month|week|decade) or (?:two|so)", ([, lead = "", unit], ref) =>
    ahead(lead, "two", unit as string, ref),
  ),
  windowRule("(next|coming|past|last|previous) (?:half[- ]?(?:a )?year|half year)", ([, lead = ""], ref) =>
    ahead(lead, "6", "month", ref),
  ),
  windowRule("(next|coming|past|last|previous) (decade)", ([, lead = "", unit], ref) =>
    ahead(lead, "1", unit as string, ref),
  ),
  rule(`${month()}\\.?,? (?:of )?(?:${YEAR}|(this|last|next) year)`, ([, m, y, word], ref) =>
    monthDay(yearOf(y, word, ref), m),
  ),
  rule(`${month()}\\.? ([0-3]?[0-9])(?:st|nd|rd|th)?${ofYear()}`, ([, m, d, y, word], ref) =>
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
  const part = PARTS()[`${edge.replace(/[- ]of$/, "")} of`] ?? edge;
  const [from, to] = part === "early" ? [1, 3] : part === "mid" ? [5, 8] : [10, 12];
  return interval({ year, month: from }, { year, month: to });
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

/** Reads the English date that begins with a word at `start`: March 2027, H2, later this year, next two years. */
export function englishDateAt(text: string, start: number, reference: Day | undefined): DateHit | undefined {
  return first(FROM_WORDS(), text, start, reference);
}
