import { lazy } from "../lazy.ts";
import { isClassifier, suffixAt } from "./context.ts";
import type { Numeral } from "./numeral.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { isDigit, isLetter, marked, oneOf, phrases, unitsOf } from "./phrases.ts";
import * as words from "./words/ranks.ts";

const PLACES = phrases(() => Object.entries(words.PLACES()));

/** What a Chinese rank can begin with, and the first words of English ones. */
export const rankStarts = (): readonly string[] => [words.ORDINAL, ...Object.keys(words.PLACES())];

/** A rank at a place of a folded text. */
export interface Rank {
  readonly amount: number;
  readonly to?: number;
  readonly end: number;
}

/** Reads "runner-up", "top spot", 首位, 榜首 and the like. */
export function placeAt(text: string, start: number): Rank | undefined {
  const place = PLACES.at(text, start);
  return place && place.value > 0 ? { amount: place.value, end: place.end } : undefined;
}

/** Reads 第二, 第十五, 第三至第五, 首位, 榜首 and the like. */
export function hanRankAt(text: string, start: number): Rank | undefined {
  const place = placeAt(text, start);
  if (place) return place;
  const at = afterOrdinal(text, start);
  const numeral = at > start ? placing(hanNumeralAt(text, at)) : undefined;
  if (numeral === undefined) return undefined;
  const { value: amount, to, end } = numeral;
  if (to !== undefined) return { amount, to, end };
  return { amount, ...(lastPlace(text, numeral) ?? { end }) };
}

function afterOrdinal(text: string, start: number): number {
  if (!text.startsWith(words.ORDINAL, start)) return start;
  return start + (text.charAt(start + 1) === " " ? 2 : 1);
}

/** A number that can be a place, or two of them: 第一、二. */
const placing = (numeral: Numeral | undefined): Numeral | undefined =>
  numeral !== undefined &&
  !numeral.beyond &&
  !numeral.loose &&
  Number.isInteger(numeral.value) &&
  numeral.value >= 1
    ? numeral
    : undefined;

const JOIN = /[至到~-]/;

/** The further end of 第三至第五 and 第3至5位. */
function lastPlace(text: string, first: Numeral): { to: number; end: number } | undefined {
  if (!JOIN.test(text.charAt(first.end))) return undefined;
  const from = first.end + 1;
  const at = afterOrdinal(text, from);
  const second = placing(hanNumeralAt(text, at));
  if (second === undefined || second.to !== undefined || second.value <= first.value) return undefined;
  if (at === from && !isClassifier(text, second.end)) return undefined;
  return { to: second.value, end: second.end };
}

const ranked = (before: string): RegExp =>
  new RegExp(
    `(?:#|\\b(?:${oneOf(before).replaceAll(".", "\\.")}))(?: (?:as|at|in))?(?: (?:no\\.?|number|#))?:? ?$|(?:${oneOf(words.RANKED_HAN)})${words.ORDINAL}?:?$`,
  );
/** Words and signs before a number that make it a rank, in words and in digits. */
const RANKED = lazy(() => ranked(words.RANKED));
const RANKED_DIGITS = lazy(() => ranked(`${words.RANKED}, ${words.RANKED_DIGITS}`));
const HYPHENED = /^-[a-z]/;

/** Whether "ranked", "No." or # stands before a number; “no 3-year plan” and “no one” deny one. */
export function rankedBefore(text: string, start: number, end: number): boolean {
  const isBare = isDigit(text.charCodeAt(start)) && !HYPHENED.test(text.slice(end, end + 2));
  return (isBare ? RANKED_DIGITS() : RANKED()).test(text.slice(Math.max(0, start - 16), start));
}

/** Whether nothing that could be counted stands behind a place: the end, what parts a text, or a word such as 之列. */
const countsNothing = (text: string, at: number): boolean =>
  at === text.length || PARTING.test(text.slice(at, at + 2)) || NOT_COUNTED.at(text, at)?.value === true;
const PARTING = /^(?:[,.;?!，。；？！（(）)」』”"\n]|[ ](?![a-z]))/;

const TOP = phrases<boolean>(() => [...marked(words.TOP, true), ...marked(words.NOT_TOP, false)]);
const PLACED = unitsOf(words.PLACED);
const NOT_COUNTED = phrases<boolean>(() => [
  ...marked(words.NOT_COUNTED, true),
  ...marked(words.COUNTED, false),
]);
const ENTERING = phrases<boolean>(() => [
  ...marked(words.ENTERING, true),
  ...marked(words.NOT_ENTERING, false),
]);
const FIRST = phrases<boolean>(() => [...marked(words.FIRST, true), ...marked(words.NOT_FIRST, false)]);
const [SPACE, HYPHEN] = [0x20, 0x2d];

/** Whether "top", 前 or the like makes of a number that ends at `end` that place or a better one. */
export function topBefore(text: string, start: number, end: number): boolean {
  const tied = text.charCodeAt(start - 1);
  const first = ENTERING.before(text, start)?.value === true ? FIRST.at(text, end) : undefined;
  if (first?.value === true && countsNothing(text, first.end)) return true;
  const found = TOP.before(text, tied === SPACE || tied === HYPHEN ? start - 1 : start);
  if (found?.value !== true) return false;
  const [next, suffix] = [text.charCodeAt(end), suffixAt(text, end)?.value.kind];
  if (!isLetter(text.charCodeAt(found.start))) return PLACED().has(next) || countsNothing(text, end);
  return next !== HYPHEN && suffix !== "percent" && suffix !== "points";
}
