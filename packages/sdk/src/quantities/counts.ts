import { lazy } from "../lazy.ts";
import { streetAt } from "./addresses.ts";
import {
  counterAt,
  hedgeAfter,
  hedgeBefore,
  isArticle,
  isAttachable,
  isClassifier,
  onlyBefore,
} from "./context.ts";
import { none, type Outcome, quantity } from "./found.ts";
import type { Numeral } from "./numeral.ts";
import { isDigit, isLetter, marked, oneOf, phrases, unitsOf } from "./phrases.ts";
import { restOfMeasure } from "./rest-of-measure.ts";
import { unitWords } from "./unit-words.ts";
import { BEFORE_YEAR } from "./words/dates-en.ts";
import * as words from "./words/measures.ts";

/** After these, parts are counted: 分三期, 全部五期. */
const COUNTED = lazy(() => new Set(words.PARTS_COUNTED));
/** After these, 一 points and does not count: 哪一位, 最近一輪, 每一項. */
const POINTED = unitsOf(words.POINTING);

/** 二期, 三期: one of several parts, by its number, unless they are counted: 分三期, 兩期. */
const isPart = (text: string, { start, end, lone }: Numeral): boolean =>
  lone === "digit" &&
  text.charAt(end) === "期" &&
  text.charAt(end - 1) !== "两" &&
  !COUNTED().has(text.charAt(start - 1));

const NAMED = phrases<boolean>(() => [...marked(words.NAMED, true), ...marked(words.NOT_NAMED, false)]);
const LONG_NUMBER = 3;

/** 8號, 12 號, 5樓, 1203室, 80後: the number of a thing and not how many there are. */
function isNamed(text: string, number: Numeral, at: number): boolean {
  if (number.scaled || number.to !== undefined) return false;
  const isRoom = (number.plain ?? 0) >= LONG_NUMBER && text.charAt(at) === words.ROOM;
  return NAMED.at(text, at)?.value === true || isRoom || (at === number.end && isGeneration(text, number));
}

const [OLDEST, YOUNGEST, HALF_DECADE] = [50, 95, 5] as const;
/** 80後, and not 八十後備: people by the years they were born in. */
const isGeneration = (text: string, { end, value }: Numeral): boolean =>
  text.charAt(end) === words.GENERATION && value >= OLDEST && value <= YOUNGEST && value % HALF_DECADE === 0;

const SPACE = 0x20;

/** Digits alone, or with one letter as in 221B. */
const isOfHouse = (text: string, { end, plain }: Numeral): boolean =>
  plain !== undefined || (isLetter(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end - 2)));

/** A number of things, or a year, or nothing where it counts none. */
export function countOf(text: string, number: Numeral, spelled: boolean): Outcome {
  const { end, plain, value } = number;
  if (isPart(text, number)) return none(end);
  const name = text.charCodeAt(end) === SPACE && plain !== undefined ? end + 1 : end;
  if (isNamed(text, number, name)) return none(name + 1);
  const street = spelled || !isOfHouse(text, number) ? undefined : streetAt(text, end, value);
  if (street !== undefined) return none(street);
  const hedge = hedgeBefore(text, number.start, number);
  const classifier = isClassifier(text, end);
  const counter = counterAt(text, end);
  const unit = unitWords(text, end);
  const attached = isLetter(text.charCodeAt(end));
  if (attached && !isAttachable(text, end)) return none(end);
  if (plain === 4 && !classifier && !attached && !(hedge && unit !== "") && isYear(text, number, unit)) {
    return { type: "year", year: value, start: number.start, end };
  }
  if (plain !== undefined && plain >= 8 && unit === "") return none(end);
  if (
    number.lone === "digit" &&
    (counter === undefined || (value === 1 && POINTED().has(text.charCodeAt(number.start - 1))))
  )
    return none(end);
  if (
    number.lone === "digit" &&
    value === 1 &&
    number.to === undefined &&
    !hedge &&
    isArticle(text, end) &&
    !onlyBefore(text, number.start)
  ) {
    return none(end);
  }
  if (number.lone === "scale" && !number.beyond && hedge === undefined) return none(end);
  if (spelled && text.charAt(end) === "-" && hedgeAfter(text, end) === undefined) return none(end);
  if (spelled && value === 1 && !number.scaled && hedge === undefined && !onlyBefore(text, number.start))
    return none(end);
  const [stop, more] =
    counter === undefined || number.to !== undefined ? [counter ?? end, 0] : restOfMeasure(text, counter);
  return quantity(text, number, { kind: "count", unit, start: number.start, end: stop }, more);
}

/** Words before which four digits are a year, whichever century. */
const DATED = lazy(() => new RegExp(`\\b(?:${oneOf(BEFORE_YEAR)}) $`));

/** Whether four digits are a year and not a count: "in 2026", "since 1897", but "2000 companies". */
function isYear(text: string, { start, end, value }: Numeral, unit: string): boolean {
  if (value % 100 === 0 && text.charAt(end) === " " && /^[a-z]+s\b/.test(unit)) return false;
  if (value >= 1900 && value < 2100) return true;
  return value >= 1800 && value < 2200 && DATED().test(text.slice(Math.max(0, start - 8), start));
}
