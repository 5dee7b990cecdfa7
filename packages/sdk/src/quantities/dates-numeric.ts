import { lazy } from "../lazy.ts";
import {
  addMonths,
  type DateHit,
  type Day,
  decade,
  edtfDay,
  half,
  interval,
  quarter,
  quarters,
  season,
} from "./calendar.ts";
import {
  first,
  full,
  inHalf,
  inQuarter,
  month,
  monthDay,
  notInName,
  ofYear,
  type Rule,
  rule,
  seasonName,
  YEAR,
  yearOf,
} from "./date-rules.ts";
import { fromDay } from "./dates-en-spans.ts";
import { isDigit, isLetter, unitsOf } from "./phrases.ts";
import { NEAR, SEASONS } from "./words/dates-en.ts";

/** Dates that begin with a year. */
const FROM_YEAR = lazy((): readonly Rule[] => [
  rule(
    `${YEAR}-([01]?[0-9])-([0-3]?[0-9])(?: to | ?至 ?|/)${YEAR}-([01]?[0-9])-([0-3]?[0-9])`,
    ([, y, m, d, y2, m2, d2]) =>
      interval(
        { year: Number(y), month: Number(m), day: Number(d) },
        { year: Number(y2), month: Number(m2), day: Number(d2) },
      ),
  ),
  rule(`${YEAR}-([01]?[0-9])-([0-3]?[0-9])`, ([, y, m, d]) =>
    edtfDay({ year: Number(y), month: Number(m), day: Number(d) }),
  ),
  rule(`${YEAR}/([01]?[0-9])/([0-3]?[0-9])`, ([, y, m, d]) =>
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
  rule(`${YEAR} ?(?:-|to|until|through|till) ?${YEAR}`, ([, from, to]) =>
    interval({ year: Number(from) }, { year: Number(to) }),
  ),
  rule(`(?<=\\bbetween )${YEAR} and ${YEAR}`, ([, from, to]) =>
    interval({ year: Number(from) }, { year: Number(to) }),
  ),
  rule(`${YEAR} ?年? ?h([12])`, ([, y, which]) => half(Number(y), Number(which))),
  rule(`${YEAR} ?年? ?q([1-4])(?:-q?([1-4]))?`, ([, y, which, last]) =>
    quarters(Number(y), Number(which), Number(last ?? which)),
  ),
  rule(`${YEAR},? (first|second|third|fourth)[- ](half|quarter)`, ([, y, which = "", part]) =>
    part === "half" ? inHalf(which, Number(y)) : inQuarter(which, Number(y)),
  ),
  rule(`${YEAR} ?年 ?${month()}\\.?(?: ([0-3]?[0-9])(?:st|nd|rd|th)?)?`, ([, y, m, d]) =>
    monthDay(Number(y), m, d),
  ),
  rule(`${YEAR} (?!fall)${seasonName()}${notInName()}`, ([, y, name = ""]) =>
    season(Number(y), SEASONS[name] ?? 0),
  ),
  rule(`${YEAR}s`, ([, y]) => decade(Number(y))),
]);

/** Dates that begin with one or two other digits. */
const FROM_DAY = lazy((): readonly Rule[] => [
  rule(`([0-3]?[0-9])[/.]([01]?[0-9])[/.]${YEAR}`, ([, d, m, y]) =>
    edtfDay({ year: Number(y), month: Number(m), day: Number(d) }),
  ),
  // “1h 30” is an hour and a half.
  rule("([12])h(?: ?'?([0-9]{4})| ?'([0-9]{2})|([0-9]{2}))", ([, which, y, short, tied]) =>
    half(full((y ?? short ?? tied) as string), Number(which)),
  ),
  rule("([1-4])q ?'?([0-9]{4}|[0-9]{2})", ([, which, y]) => quarter(full(y as string), Number(which))),
  rule("(?<=\\b(?:the (?:(?:early|mid|late)[ -])?'?|(?:early|mid|late)[ -]'))([5-9]0)s", ([, tens]) =>
    decade(1900 + Number(tens)),
  ),
  fromDay(),
  rule(`([0-3]?[0-9])(?:st|nd|rd|th)?(?: of)? ${month()}\\.?${ofYear()}`, ([, d, m, y, word], ref) =>
    monthDay(yearOf(y, word, ref), m, d),
  ),
  rule("([0-3]?[0-9])(?:st|nd|rd|th) of (this|last|next|the following) month", ([, d, word = ""], ref) => {
    const of = ref && addMonths(ref, NEAR[word.replace("the ", "")] ?? 0);
    return of && edtfDay({ ...of, day: Number(d) });
  }),
  rule(`(1st|2nd) half${ofYear()}`, ([, which = "", y, word], ref) => inHalf(which, yearOf(y, word, ref))),
  rule(`(1st|2nd|3rd|4th) quarter${ofYear()}`, ([, which = "", y, word], ref) =>
    inQuarter(which, yearOf(y, word, ref)),
  ),
  dayAlone(),
]);

/** A day of the current month: "on the 15th", but not "the 15th plan". */
function dayAlone(): Rule {
  return rule(
    "(?<=\\b(?:on|by|before|until|from|since) the )([0-3]?[0-9])(?:st|nd|rd|th)(?! [a-z])",
    ([, d], ref) =>
      ref?.month === undefined ? undefined : edtfDay({ year: ref.year, month: ref.month, day: Number(d) }),
  );
}

const [HYPHEN, POINT, SLASH] = [0x2d, 0x2e, 0x2f];
/** What may follow the one or two digits of a day, half or quarter: " July", "th", "h26", "q3". */
const AFTER_DAY = unitsOf("hqsnrt");

/** The rules that may fit, from a look at the length of the digits and what follows. */
function rulesAt(text: string, start: number): readonly Rule[] | undefined {
  let end = start;
  while (end - start < 5 && isDigit(text.charCodeAt(end))) end++;
  const length = end - start;
  if (length === 4)
    return (text.startsWith("19", start) || text.startsWith("20", start)) && end < text.length
      ? FROM_YEAR()
      : undefined;
  if (length > 2) return undefined;
  const next = text.charCodeAt(end);
  return next === HYPHEN ||
    next === POINT ||
    next === SLASH ||
    AFTER_DAY().has(next) ||
    (next === 0x20 && isLetter(text.charCodeAt(end + 1)))
    ? FROM_DAY()
    : undefined;
}

/** Reads the date that begins with digits at `start`: 7 July 2026, 2026-07-08, 2H26, 2026/27. */
export function numericDateAt(text: string, start: number, reference: Day | undefined): DateHit | undefined {
  const rules = rulesAt(text, start);
  return rules && first(rules, text, start, reference);
}
