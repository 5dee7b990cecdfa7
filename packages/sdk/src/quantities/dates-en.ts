import { lazy } from "../lazy.ts";
import {
  addDays,
  addMonths,
  type DateHit,
  type Day,
  dayOfWeek,
  daysOf,
  decade,
  edtfDay,
  fiscalYear,
  half,
  interval,
  monthsOf,
  partOfMonth,
  quarter,
  quarters,
  season,
  seasonBeside,
  week,
} from "./calendar.ts";
import {
  first,
  full,
  inHalf,
  inQuarter,
  inQuarters,
  month,
  monthDay,
  notInName,
  ofYear,
  partWord,
  type Rule,
  ruleFor,
  seasonName,
  YEAR,
  yearOf,
} from "./date-rules.ts";
import { behindDay, fromMonth } from "./dates-en-spans.ts";
import { englishWindowAt } from "./dates-en-windows.ts";
import { englishNumeralAt } from "./numerals-en.ts";
import { DAYS, DECADES, MONTHS, NEAR, PARTS, SEASONS, WEEKDAYS } from "./words/dates-en.ts";

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

/** A number of months or quarters, in digits or a word. */
function few(word: string): number {
  return /^[0-9]/.test(word) ? Number(word) : (englishNumeralAt(word, 0)?.value ?? 0);
}

/** “The first nine months of 2026”, “the last quarter of this year”, which are none up to the reference, as “the last three months” are by themselves. */
const MONTHS_OF_YEAR = lazy(() =>
  ruleFor(
    "fl",
    `(first|last|final) (?:([a-z]{3,6}|[0-9]{1,2}) )?(month|quarter)s?,? (?:of|in) (?:${YEAR}|(this|last|next|the) year)`,
    ([, which, word = "one", unit, y, of], ref) => {
      const year = yearOf(y, of, ref);
      const months = few(word) * (unit === "quarter" ? 3 : 1);
      if (year === undefined || months < 1 || months > 12) return undefined;
      return which === "first" ? monthsOf(year, 1, months) : monthsOf(year, 13 - months, 12);
    },
  ),
);

/** “The first week of July”, “the last ten days of 2026-06”: as many days from either end of a month. */
const DAYS_OF_MONTH = lazy(() =>
  ruleFor(
    "fl",
    `(first|last|final) (?:([a-z]{3,6}|[0-9]{1,2}) )?(week|day)s? (?:of|in) ${month()}\\.?${ofYear()}`,
    ([, which, word = "one", unit, m = "", y, of], ref) => {
      const year = yearOf(y, of, ref);
      const days = few(word) * (unit === "week" ? 7 : 1);
      return year === undefined || days < 1
        ? undefined
        : daysOf(year, MONTHS()[m] ?? 0, which === "first", days);
    },
  ),
);

const OF_TIME = lazy((): readonly Rule[] => [MONTHS_OF_YEAR(), DAYS_OF_MONTH()]);

/** Behind “H1” or “Q3”, a year in two digits, where nothing counts them, or in four. */
const SHORT_YEAR = (): string => `(?: ?(?:'| (?=[0-9]{2}${behindDay()}))([0-9]{2})| ?'?((?:19|20)[0-9]{2}))?`;

/** First letters of the months. */
const OF_MONTHS = "jfmasond";

/** Dates that begin with a word. */
const FROM_WORDS = lazy((): readonly Rule[] => [
  ruleFor(
    "dty",
    `(${Object.keys(DAYS).join("|")})`,
    ([, word = ""], ref) => ref && edtf(addDays(ref, DAYS[word] ?? 0)),
  ),
  ruleFor("le", "(later|earlier) (?:in )?(?:this|the) year", ([, word], ref) => rest(word === "later", ref)),
  ruleFor("l", "later (?:in )?((?:19|20)[0-9]{2})", ([, y], ref) =>
    ref?.year === Number(y) ? rest(true, ref) : y,
  ),
  ruleFor(
    "emlsb",
    `(early|mid|late|end|end of|end-of|start|beginning|middle)(?:[- ](?:of )?)(?:${YEAR}|(this|last|next|the) year)`,
    ([, edge = "", y, word], ref) => edgeOf(edge, yearOf(y, word, ref)),
  ),
  ruleFor(
    "esbml",
    // “File late may be fined”: these months need a word before them, or a year.
    `(?:(?!(?:early|late|end) (?:may|march|mar)\\b)|(?<=^|\\b(?:in|by|of|since|from|until|till|before|after|to) )|(?=(?:early|late|end) [a-z]+,? (?:of )?(?:[0-9]|(?:this|last|next) year)))${partWord()}[- ]${month()}\\.?(?! [0-9]{1,2}(?![0-9]))(?:,? (?:of )?(?:${YEAR}|(this|last|next) year))?`,
    ([, part = "", m, y, word], ref) => {
      const year = yearOf(y, word, ref);
      return year === undefined || m === undefined
        ? undefined
        : partOfMonth(year, MONTHS()[m] ?? 0, PARTS()[part] ?? "mid");
    },
  ),
  ruleFor(
    "sfaw",
    `${seasonName()},? (?:of )?${YEAR}(?:[-/](?:[0-9]{4}|[0-9]{2})(?![0-9]))?`,
    ([, name = "", y]) => season(Number(y), SEASONS[name] ?? 0),
  ),
  ruleFor(
    "ltncp",
    `(last|this|next|coming|previous|past) ${seasonName()}${notInName()}(?! (?:in|of|by|to|from|below|short)\\b)`,
    ([, word = "", name = ""], ref) => ref && seasonBeside(ref, SEASONS[name] ?? 0, NEAR[word] ?? -1),
  ),
  ruleFor("y", `year[- ]end(?:,? (?:of )?${YEAR})?`, ([, y], ref) =>
    edgeOf("end", yearOf(y, undefined, ref)),
  ),
  ruleFor("e", "end of the year", (_, ref) => edgeOf("end", ref?.year)),
  ruleFor("eml", `(?:early|mid|late)[- ]((?:19|20)[0-9]0)s`, ([, y]) => decade(Number(y))),
  ruleFor(
    "sen",
    `(?<=(?:^|[^a-z])(?:the|early|mid|late|nineteen)[- ])(${Object.keys(DECADES).join("|")})`,
    ([, name = ""]) => decade(DECADES[name] ?? 0),
  ),
  ruleFor("fslo", `(first|second|latter|other)[- ]half${ofYear()}`, ([, which = "", y, word], ref) =>
    inHalf(which, yearOf(y, word, ref)),
  ),
  ruleFor("lf", `(?:last|final) half,? (?:of|in) (?:${YEAR}|(this|last|next|the) year)`, ([, y, word], ref) =>
    inHalf("latter", yearOf(y, word, ref)),
  ),
  ruleFor(
    "ltn",
    "(last|this|next) year's (first|second|third|fourth|last|final|latter)[- ](half|quarter)",
    ([, word, which = "", part], ref) => {
      const year = yearOf(undefined, word, ref);
      return part === "half" ? inHalf(which, year) : inQuarter(which, year);
    },
  ),
  ruleFor(
    "fst",
    `(first|second|third) (?:and|to|through) (second|third|fourth) quarters?${ofYear()}`,
    ([, from = "", to = "", y, word], ref) => inQuarters(from, to, yearOf(y, word, ref)),
  ),
  ruleFor("fst", `(first|second|third|fourth)[- ]quarter${ofYear()}`, ([, which = "", y, word], ref) =>
    inQuarter(which, yearOf(y, word, ref)),
  ),
  ruleFor("h", `h([12])${SHORT_YEAR()}${ofYear()}`, ([, which, y2, y4, later, word], ref) => {
    const year = yearOf(y2 ?? y4 ?? later, word, ref);
    return year === undefined ? undefined : half(year, Number(which));
  }),
  ruleFor(
    "q",
    `q([1-4])(?:(?:-| to )q([1-4]))?${SHORT_YEAR()}${ofYear()}`,
    ([, which, last, y2, y4, later, word], ref) => {
      const year = yearOf(y2 ?? y4 ?? later, word, ref);
      return year === undefined ? undefined : quarters(year, Number(which), Number(last ?? which));
    },
  ),
  ruleFor("f", "fy ?'?([0-9]{4}|[0-9]{2})(?:[-/][0-9]{2,4})?", ([, y = ""]) =>
    interval({ year: full(y), month: 4 }, { year: full(y) + 1, month: 3 }),
  ),
  ruleFor(
    "ltnpcf",
    "(last|this|next|previous|current|coming|following) (year|month|quarter|week)",
    ([, word = "", unit], ref) => near(NEAR[word] ?? 0, unit as string, ref),
  ),
  ruleFor(
    "ltnpcf",
    "(last|this|next|previous|current|coming|following) (?:fiscal|financial) year",
    ([, word = ""], ref) => ref && fiscalYear(ref, NEAR[word] ?? 0),
  ),
  ruleFor("ltn", `(last|this|next) (${Object.keys(WEEKDAYS).join("|")})`, ([, word = "", name = ""], ref) =>
    weekdayBeside(NEAR[word] ?? 0, WEEKDAYS[name] ?? 0, ref),
  ),
  { ...fromMonth(), starts: OF_MONTHS },
  ruleFor(OF_MONTHS, `${month()}\\.? '([0-9]{2})`, ([, m, y = ""]) => monthDay(full(y), m)),
  ruleFor(OF_MONTHS, `${month()}\\.?,? (?:of )?(?:${YEAR}|(this|last|next) year)`, ([, m, y, word], ref) =>
    monthDay(yearOf(y, word, ref), m),
  ),
  ruleFor(OF_MONTHS, `${month()}\\.? ([0-3]?[0-9])(?:st|nd|rd|th)?${ofYear()}`, ([, m, d, y, word], ref) =>
    monthDay(yearOf(y, word, ref), m, d),
  ),
  ruleFor(
    "lnc",
    `(last|next|coming) ${month()}\\.?(?: ([0-3]?[0-9])(?:st|nd|rd|th)?)?(?!\\.?,? (?:of )?[0-9])`,
    ([, lead, m, d], ref) => monthDay(yearBeside(lead === "last", m, ref), m, d),
  ),
  ruleFor(
    OF_MONTHS,
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

/** “Last Friday”, where the one of the last week is the last one there was; on a Wednesday, of “last Monday” nobody can tell. */
function weekdayBeside(by: number, weekday: number, reference: Day | undefined): string | undefined {
  const day = reference && dayOfWeek(reference, by, weekday);
  const other = reference && by !== 0 ? dayOfWeek(reference, 0, weekday) : undefined;
  const [found, beside, today] = [day, other, reference].map((one) => edtf(one));
  if (beside === undefined || today === undefined || by === 0) return found;
  return by < 0 ? (beside < today ? undefined : found) : beside > today ? undefined : found;
}

function near(by: number, unit: string, reference: Day | undefined): string | undefined {
  if (reference === undefined) return undefined;
  if (unit === "year") return edtfDay({ year: reference.year + by });
  if (unit === "month") return edtf(addMonths(reference, by));
  if (unit === "week") return week(reference, by);
  const at = addMonths(reference, by * 3);
  return at?.month === undefined ? undefined : quarter(at.year, Math.ceil(at.month / 3));
}

/** Reads the English date that begins with a word at `start`: March 2027, H2, later this year, next two years. */
export function englishDateAt(text: string, start: number, reference: Day | undefined): DateHit | undefined {
  return (
    first(OF_TIME(), text, start, reference) ??
    englishWindowAt(text, start, reference) ??
    first(FROM_WORDS(), text, start, reference)
  );
}
