import { lazy } from "../lazy.ts";
import { century, type DateHit, type Day, decade, FIRST_OF_CENTURIES, interval } from "./calendar.ts";
import { monthAt } from "./dates-zh-months.ts";
import { nearDateAt } from "./dates-zh-near.ts";
import { hit, join, match, NUMBER, numberIn, YEAR } from "./dates-zh-numbers.ts";
import { partOfYear, within } from "./dates-zh-years.ts";
import { daySigns, newsDayAt } from "./days-zh.ts";
import { oneOf, unitsOf } from "./phrases.ts";
import * as words from "./words/dates-zh.ts";
import { CLASSIFIERS } from "./words/measures.ts";

/** 2024年至2026年, 2024至25年度, 25/26財年; 2024到2026 where it counts nothing. */
const YEARS_APART = lazy(
  () =>
    new RegExp(
      `(${YEAR}|[0-9]{2}(?=[^年]{1,5}年度|[^年]{1,4}[财学]年)) ?年?(?:(?:${join()}|/)(${YEAR}|[0-9]{2}) ?(财政|财|学)?年(度)?|${join()}(${YEAR})(?![0-9万亿千百%${CLASSIFIERS}]))`,
      "y",
    ),
);
const YEAR_AT = lazy(() => new RegExp(`(${YEAR})(?: ?年度?|(?=${partOfYear()}))`, "y"));
/** 1990年代, 九十年代, 七八十年代, 八、九十年代. */
const DECADES = /(?:((?:19|20)[0-9]0)|([5-9五六七八九])(?:、?([六七八九]))?[0十])年代/y;
/** 八十至九十年代, 1980至90年代. */
const DECADES_APART = lazy(
  () =>
    new RegExp(
      `(?:((?:19|20)[0-9]0)|([5-9五六七八九])[0十]) ?(?:年代?)?${join()}(?:((?:19|20)[0-9]0)|([5-9五六七八九])[0十]) ?年代`,
      "y",
    ),
);
/** What the first number of two decades ends in. */
const ROUND: ReadonlySet<string> = new Set(["0", "十"]);
/** 廿一世紀, 19世紀, 二十世紀九十年代, of which the decade tells the time; nobody writes so many centuries without a measure word. */
const CENTURY = /([0-9]{2}|[一二]?十[一二三四五六七八九]?|廿[一二]?) ?世纪(?!之久|以来)/y;

/** 九七年, 零三年: no number of years is written so. */
const SHORT_YEAR = /([零〇○五六七八九])([零〇○一二三四五六七八九])年(?![代级期度])/y;
/** 一九年七月: one that begins so shows by its month that it is none. */
const SHORT_YEAR_BEFORE_MONTH = lazy(
  () => new RegExp(`([一二三四五六七八])([零〇○一二三四五六七八九])年(?= ?${NUMBER} ?月)`, "y"),
);
/** 26年7月, 26年底: only a part of it shows that it is no number of years, as 12年中 is. */
const TWO_DIGITS = lazy(() => new RegExp(`([0-9]{2})年(?=${partOfYear(["初", "底"])}| ?[0-9]{1,2}月)`, "y"));
/** 97年回歸: what takes place in a year and not so many of them. */
const LATE_YEAR = lazy(() => new RegExp(`([5-9][0-9])年(?=${oneOf(words.TAKES_PLACE)})`, "y"));
const LAST_OF_THIS_CENTURY = 49;
/** The year that two digits are. */
const fullYear = (digits: number): number => (digits > LAST_OF_THIS_CENTURY ? 1900 : 2000) + digits;
const DIGITS = unitsOf("0123456789零〇○一二三四五六七八九十廿卅");
const OF_CENTURY = "世".charCodeAt(0);
const BEHIND_DAY = lazy(() => unitsOf(daySigns())());
const BEHIND_DIGITS = lazy(() => {
  const parts = [
    ...Object.keys(words.HALVES),
    ...Object.keys(words.QUARTER_NAMES),
    ...Object.keys(words.EDGES),
  ];
  return new Set(
    Array.from(`年月的第/世${words.FIRSTS}${words.TO}${words.AND}${parts.join("")}`, (char) =>
      char.charCodeAt(0),
    ),
  );
});

/** Reads the Chinese date at `start`: 2027年3月, 2027上半年, 去年, 今年下半年, 未來一兩年, 昨日, 第三季. */
export function chineseDateAt(text: string, start: number, reference: Day | undefined): DateHit | undefined {
  if (!DIGITS().has(text.charCodeAt(start))) return reference && nearDateAt(text, start, reference);
  const behind = unitBehind(text, start);
  if (!BEHIND_DIGITS().has(behind))
    return BEHIND_DAY().has(behind) ? newsDayAt(text, start, reference) : undefined;
  if (behind === OF_CENTURY) return centuryAt(text, start);
  const span = decadesAt(text, start) ?? yearsApart(text, start) ?? shortYearAt(text, start);
  if (span) return span;
  const year = match(YEAR_AT(), text, start);
  if (year) return within(text, start + year[0].length, numberIn(year[1]), undefined);
  const short = match(TWO_DIGITS(), text, start);
  if (short) return within(text, start + short[0].length, fullYear(Number(short[1])), undefined);
  const late = match(LATE_YEAR(), text, start);
  if (late) return within(text, start + late[0].length, fullYear(Number(late[1])), undefined);
  return reference && monthAt(text, start, reference.year, reference);
}

/** What follows the digits, looked at before any pattern is tried. */
function unitBehind(text: string, start: number): number {
  let at = start;
  while (at - start < 5 && DIGITS().has(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === 0x20) at++;
  return text.charCodeAt(at);
}

function decadesAt(text: string, start: number): DateHit | undefined {
  const isTens = ROUND.has(text.charAt(start + 1)) || ROUND.has(text.charAt(start + 3));
  const apart = isTens ? match(DECADES_APART(), text, start) : undefined;
  if (apart !== undefined) return decadesApart(apart, start);
  const found = match(DECADES, text, start);
  if (found === undefined) return undefined;
  const [all, year, first, second] = found;
  const end = start + all.length;
  if (year !== undefined) return hit(decade(Number(year)), end);
  const [from, to] = [numberIn(first), numberIn(second ?? first)];
  return from > to ? undefined : hit(interval({ year: 1900 + from * 10 }, { year: 1909 + to * 10 }), end);
}

function decadesApart([all, year, tens, lastYear, lastTens]: RegExpExecArray, start: number) {
  const from = year === undefined ? 1900 + numberIn(tens) * 10 : Number(year);
  const near = lastTens === undefined ? 0 : from - (from % 100) + numberIn(lastTens) * 10;
  const to = lastYear === undefined ? near : Number(lastYear);
  return to > from ? hit(interval({ year: from }, { year: to + 9 }), start + all.length) : undefined;
}

function centuryAt(text: string, start: number): DateHit | undefined {
  const found = match(CENTURY, text, start);
  const which = numberIn(found?.[1]);
  if (found === undefined || which < FIRST_OF_CENTURIES) return undefined;
  const end = start + found[0].length;
  return decadesAt(text, end) ?? hit(century(which), end);
}

function yearsApart(text: string, start: number): DateHit | undefined {
  const found = match(YEARS_APART(), text, start);
  if (found === undefined) return undefined;
  const [all, first = "", withYear, kind, fiscal, bare] = found;
  const last = withYear ?? bare ?? "";
  const end = start + all.length;
  const from = first.length === 2 ? 2000 + Number(first) : numberIn(first);
  const to = last.length === 4 ? numberIn(last) : from - (from % 100) + Number(last);
  if (to <= from) return undefined;
  if ((kind ?? fiscal) !== undefined && to === from + 1)
    return hit(interval({ year: from, month: 4 }, { year: to, month: 3 }), end);
  return hit(interval({ year: from }, { year: to }), end);
}

function shortYearAt(text: string, start: number): DateHit | undefined {
  const withMonth = match(SHORT_YEAR_BEFORE_MONTH(), text, start);
  const found = withMonth ?? match(SHORT_YEAR, text, start);
  if (found === undefined) return undefined;
  const [tens, ones] = [numberIn(found[1]), numberIn(found[2])];
  // 八九年 are eight or nine of them.
  if (withMonth === undefined && ones === tens + 1 && tens > 0) return undefined;
  return within(text, start + found[0].length, fullYear(tens * 10 + ones), undefined);
}
