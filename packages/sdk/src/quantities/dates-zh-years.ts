import { lazy } from "../lazy.ts";
import {
  type DateHit,
  type Day,
  edtfDay,
  half,
  interval,
  monthsOf,
  quarter,
  quarters,
  season,
} from "./calendar.ts";
import { yearEdges } from "./dates-zh-edges.ts";
import { monthAt } from "./dates-zh-months.ts";
import { hit, match, numberIn } from "./dates-zh-numbers.ts";
import { isHan, oneOf } from "./phrases.ts";
import * as words from "./words/dates-zh.ts";

const keys = (table: { readonly [sign: string]: unknown }): string => Object.keys(table).join("");

/** Half a year, a quarter or the end of a year, which may stand right behind the digits of a year. */
export const partOfYear = (edges?: readonly string[]): string =>
  ` ?的? ?(?:[${keys(words.HALVES)}]半年|第[1-4一二三四](?:季|[${words.AND}${words.TO}])|[${keys(words.QUARTER_NAMES)}]个?季|[${words.FIRSTS}][0-9一二两三四五六七八九十]{1,2}个?[季月]|${yearEdges(edges)})`;

const HALF = lazy(() => new RegExp(` ?的? ?([${keys(words.HALVES)}])半年`, "y"));
const QUARTER = lazy(
  () =>
    new RegExp(
      ` ?的? ?(?:第([1-4一二三四])(?:季?度?[${words.AND}${words.TO}]第?([1-4一二三四]))?季度?|([1-4])季度?|([${keys(words.QUARTER_NAMES)}])个?季度?)`,
      "y",
    ),
);
const FIRST_ONES = lazy(
  () =>
    new RegExp(` ?的? ?[${words.FIRSTS}]([0-9]{1,2}|[一二两三四五六七八九十]{1,2})(?:个(月)|个?季度?)`, "y"),
);
const LATER = lazy(() => new RegExp(`(?:之?内|间)?(?:${oneOf(words.LATER)})(?:时间|时候)?`, "y"));
const EDGE = lazy(() => new RegExp(` ?年?(${yearEdges()})`, "y"));
const SEASON = lazy(
  () => new RegExp(` ?的?([${keys(words.SEASONS)}])(?:[天季](?![${words.NOT_SEASON}])|(?![一-龥]))`, "y"),
);

/** The part of a year that follows its name: 上半年, 第三季, 3月15日, 底. */
export function within(
  text: string,
  at: number,
  year: number,
  reference: Day | undefined,
): DateHit | undefined {
  const part =
    halfOrQuarter(text, at, year) ?? firstOnes(text, at, year) ?? monthAt(text, at, year, reference);
  if (part) return part;
  const inSeason = match(SEASON(), text, at);
  if (inSeason) {
    const which = words.SEASONS[inSeason[1] as string] ?? 0;
    return hit(season(year, which), at + inSeason[0].length);
  }
  const later = match(LATER(), text, at);
  if (later && reference?.month !== undefined && reference.year === year)
    return hit(monthsOf(year, reference.month, 12), at + later[0].length);
  const edge = edgeAt(text, at, year);
  if (edge) return edge;
  return hit(edtfDay({ year }), text.charAt(at) === "内" || text.charAt(at) === "间" ? at + 1 : at);
}

/** 上半年, 第三季, 第一至第三季, 首季. */
export function halfOrQuarter(text: string, at: number, year: number): DateHit | undefined {
  const inHalf = match(HALF(), text, at);
  if (inHalf) return hit(half(year, words.HALVES[inHalf[1] as string] ?? 0), at + inHalf[0].length);
  const found = match(QUARTER(), text, at);
  if (!found) return undefined;
  const [all, first, last, digit, name = ""] = found;
  const which = words.QUARTER_NAMES[name] ?? numberIn(first ?? digit);
  const edtf = last === undefined ? quarter(year, which) : quarters(year, which, numberIn(last));
  return hit(edtf, at + all.length);
}

/** 首三季 and 头六个月 of a year. */
function firstOnes(text: string, at: number, year: number): DateHit | undefined {
  const found = match(FIRST_ONES(), text, at);
  if (!found) return undefined;
  const [all, number, months] = found;
  const count = numberIn(number) * (months === undefined ? 3 : 1);
  return count > 0 && count <= 12 ? hit(monthsOf(year, 1, count), at + all.length) : undefined;
}

/** 首三季 with no year before it; 首三個月 may be of anything, and so may 頭一季. */
export function firstQuarters(text: string, at: number, year: number): DateHit | undefined {
  if (words.NOT_FIRSTS.includes(text.charAt(at - 1)) && isHan(text.charCodeAt(at - 1))) return undefined;
  const found = match(FIRST_ONES(), text, at);
  const isSome = found !== undefined && found[2] === undefined && numberIn(found[1]) > 1;
  return isSome ? firstOnes(text, at, year) : undefined;
}

/** 底, 初, 中 of a year, also behind 年. */
export function edgeAt(text: string, at: number, year: number): DateHit | undefined {
  const found = match(EDGE(), text, at);
  if (!found) return undefined;
  const part = words.EDGES[found[1] as string];
  const [from, to] = part === "early" ? [1, 3] : part === "mid" ? [5, 8] : [10, 12];
  return hit(interval({ year, month: from }, { year, month: to }), at + found[0].length);
}
