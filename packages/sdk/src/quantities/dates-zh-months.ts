import { lazy } from "../lazy.ts";
import { type DateHit, type Day, edtfDay, interval, monthsOf, partOfMonth } from "./calendar.ts";
import { edgeSigns } from "./dates-zh-edges.ts";
import { hit, join, match, NUMBER, numberIn, YEAR } from "./dates-zh-numbers.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import * as words from "./words/dates-zh.ts";

/** A year before the further end of a span, in digits or beside another one: 至明年2月. */
function lastYear(): string {
  const near = Object.keys({ ...words.YEARS_BEHIND, ...words.YEARS() }).filter((word) => word.endsWith("年"));
  return `(?:(${YEAR}) ?年 ?|(${near.join("|")}) ?)?`;
}
const MONTH = lazy(() => new RegExp(` ?(${NUMBER}) ?月份?`, "y"));
const MONTHS_APART = lazy(
  () =>
    new RegExp(
      ` ?(${NUMBER})( ?月份?)?起?(?:${join()}|([${words.AND}]))${lastYear()}(${NUMBER}) ?月份?(?! ?${NUMBER} ?[日号])`,
      "y",
    ),
);
const DAYS_APART = lazy(
  () =>
    new RegExp(
      ` ?(${NUMBER}) ?[日号]?${WEEKDAY}起?(?:${join()}|([${words.AND}]))${lastYear()}(?:(${NUMBER}) ?月份? ?)?(${NUMBER}) ?两?[日号]`,
      "y",
    ),
);
/** What stands in brackets behind a day: 8日(三). */
const WEEKDAY = "(?:\\((?:星期|周|礼拜)?[一二三四五六日天]\\))?";
const DAY = lazy(() => new RegExp(` ?(${NUMBER}) ?[日号]`, "y"));
const PART = lazy(() => new RegExp(`(上旬|中旬|下旬|${edgeSigns()})`, "y"));

interface Month {
  readonly year: number;
  readonly month: number;
}

/** Reads the month, or the day or part of it, or the span from it, that stands here: 3月15日, 三月底, 7至9月, 12月至明年2月. */
export function monthAt(
  text: string,
  at: number,
  year: number,
  reference: Day | undefined,
): DateHit | undefined {
  const span = monthsApart(text, at, year, reference);
  if (span !== undefined) return span;
  const found = match(MONTH(), text, at);
  const month = found && hanNumeralAt(found[1] as string, 0);
  if (found === undefined || month === undefined) return undefined;
  const end = at + found[0].length;
  if (month.to !== undefined) return hit(monthsOf(year, month.value, month.to), end);
  const of = { year, month: month.value };
  return dayAt(text, end, of, reference) ?? partAt(text, end, of) ?? hit(edtfDay(of), end);
}

function monthsApart(
  text: string,
  at: number,
  year: number,
  reference: Day | undefined,
): DateHit | undefined {
  const found = match(MONTHS_APART(), text, at);
  if (found === undefined) return undefined;
  const [all, first, named, and, digits, near, last] = found;
  const [from, to] = [numberIn(first), numberIn(last)];
  if (and !== undefined && to !== from + 1) return undefined;
  const told = yearOf(year, digits, near, reference);
  // Only where its name stands may the first month be the later one: 12月至2月, and not 12至2月.
  if (told === undefined ? to === from || (to < from && named === undefined) : told <= year && to <= from)
    return undefined;
  const end = { year: told ?? (to > from ? year : year + 1), month: to };
  return hit(interval({ year, month: from }, end), at + all.length);
}

/** Reads the day of a month, or the span from it, that stands behind it: 8日, 8日至10日, 8至8月10日. */
export function dayAt(text: string, at: number, of: Month, reference: Day | undefined): DateHit | undefined {
  const found = match(DAYS_APART(), text, at);
  const span = found && daysApart(found, of, reference);
  if (found !== undefined && span !== undefined) return hit(span, at + found[0].length);
  const day = match(DAY(), text, at);
  return day && hit(edtfDay({ ...of, day: numberIn(day[1]) }), at + day[0].length);
}

function daysApart(found: RegExpExecArray, of: Month, reference: Day | undefined): string | undefined {
  const [, first, and, digits, near, lastMonth, last] = found;
  const [from, to] = [numberIn(first), numberIn(last)];
  const month = lastMonth === undefined ? of.month : numberIn(lastMonth);
  if (and !== undefined && (to !== from + 1 || lastMonth !== undefined)) return undefined;
  const later = month > of.month || (month === of.month && to > from);
  const year = yearOf(of.year, digits, near, reference) ?? (later ? of.year : of.year + 1);
  if (!later && (lastMonth === undefined || year <= of.year)) return undefined;
  return interval({ ...of, day: from }, { year, month, day: to });
}

function yearOf(
  first: number,
  digits: string | undefined,
  near: string | undefined,
  reference: Day | undefined,
): number | undefined {
  if (digits !== undefined) return numberIn(digits);
  if (near === undefined) return undefined;
  const behind = words.YEARS_BEHIND[near];
  if (behind !== undefined) return first + behind;
  return (reference?.year ?? first) + (words.YEARS()[near] ?? 0);
}

function partAt(text: string, at: number, { year, month }: Month): DateHit | undefined {
  const found = match(PART(), text, at);
  if (found === undefined) return undefined;
  const [sign] = found;
  const part =
    sign === "上旬" ? "early" : sign === "中旬" ? "mid" : sign === "下旬" ? "late" : words.EDGES[sign];
  return part && hit(partOfMonth(year, month, part), at + sign.length);
}
