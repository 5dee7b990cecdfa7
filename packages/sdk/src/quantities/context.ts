import { lazy } from "../lazy.ts";
import type { Qualifier } from "../model/value.ts";
import type { Hedge } from "./hedge.ts";
import { isInTheCourseOf } from "./in-the-course-of.ts";
import type { Numeral } from "./numeral.ts";
import { isDigit, isHan, listed, marked, oneOf, phrases, split, unitsOf } from "./phrases.ts";
import type { DurationUnit } from "./quantity.ts";
import { unitOfMeasureAt } from "./unit-of-measure.ts";
import * as currencies from "./words/currencies.ts";
import * as measures from "./words/measures.ts";
import * as qualifiers from "./words/qualifiers.ts";

const QUALIFIERS_BEFORE = phrases<Qualifier | "none">(() => listed(qualifiers.BEFORE));
const QUALIFIERS_AFTER = phrases<Qualifier | "none">(() => listed(qualifiers.AFTER));
const AFTER_COMMA = phrases(() => marked(qualifiers.AFTER_COMMA, true));
const AFTER_SHARE = phrases<Qualifier>(() => listed(qualifiers.AFTER_SHARE));
const BEHIND_SHARE = unitsOf(qualifiers.BEHIND_SHARE);
const ADVERBS = lazy(() => new Set(split(qualifiers.ADVERBS)));
const NOT_ADVERBS = phrases(() => marked(qualifiers.NOT_ADVERBS, true));
const CURRENCIES_BEFORE = phrases(() => listed(currencies.BEFORE));
const CURRENCIES_AFTER = phrases(() => listed(currencies.AFTER));
const ONLY = phrases(() => marked(measures.ONLY, true));

/** What the words behind a figure make of it. */
export type Suffix =
  | { kind: "percent" | "points" | "multiple" }
  | { kind: "duration"; unit: DurationUnit; scale: number };

const SUFFIXES = phrases<Suffix>(() => [
  ...listed<DurationUnit>(measures.DURATIONS).map(
    ([word, unit]) => [word, { kind: "duration", unit, scale: 1 }] as [string, Suffix],
  ),
  ...(Object.entries(measures.LONGER) as [DurationUnit, { [word: string]: number }][]).flatMap(
    ([unit, table]) =>
      Object.entries(table).map(
        ([word, scale]) => [word, { kind: "duration", unit, scale }] as [string, Suffix],
      ),
  ),
  ...split(measures.PERCENT).map((word) => [word, { kind: "percent" }] as [string, Suffix]),
  ...split(measures.POINTS).map((word) => [word, { kind: "points" }] as [string, Suffix]),
  ...split(measures.MULTIPLE).map((word) => [word, { kind: "multiple" }] as [string, Suffix]),
]);

const ATTACHED = lazy(() => new Set(split(measures.ATTACHED)));

/** Whether the letters that follow a figure without a space are a measure: 900mwh, 640km. */
export function isAttachable(text: string, at: number): boolean {
  const letters = /^[a-z]{1,6}2?(?![a-z0-9])/.exec(text.slice(at, at + 8));
  return letters !== null && ATTACHED().has(letters[0]);
}

const CLASSIFIERS = unitsOf(measures.CLASSIFIERS);
const ARTICLES = unitsOf(measures.ARTICLES);

const SPACE = 0x20;
const HYPHEN = 0x2d;
const COMMA = 0x2c;

/** Whether a Chinese measure word stands here. */
export function isClassifier(text: string, at: number): boolean {
  return CLASSIFIERS().has(text.charCodeAt(at));
}

const HAN_MEASURES = phrases<boolean>(() => [
  ...marked(measures.HAN_MEASURES, true),
  ...marked(measures.NOT_MEASURES, false),
]);

/** Where what says that a number is one ends, however short that is: a measure word, 公里; undefined without any. */
export function counterAt(text: string, at: number): number | undefined {
  const unit = unitOfMeasureAt(text, over(text, at))?.end ?? unitOfMeasureAt(text, at)?.end;
  if (unit !== undefined) return unit;
  const measure = HAN_MEASURES.at(text, at);
  return measure?.value ? measure.end : isClassifier(text, at) ? at + 1 : undefined;
}

/** Whether 一 before this measure word is only "a". */
export function isArticle(text: string, at: number): boolean {
  return ARTICLES().has(text.charCodeAt(at));
}

/** Place before the spaces that end at `end`. */
function back(text: string, end: number): number {
  let at = end;
  while (at > 0 && text.charCodeAt(at - 1) === SPACE && end - at < 3) at--;
  return at;
}

/** Place behind one space or hyphen at `start`. */
function over(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  return unit === SPACE || unit === HYPHEN ? start + 1 : start;
}

/** The currency that stands before a figure. */
export function currencyBefore(text: string, start: number): { value: string; start: number } | undefined {
  return CURRENCIES_BEFORE.before(text, back(text, start));
}

/** The sign or word for a currency at a place, such as before the second end of a range. */
export function currencyAt(text: string, at: number): { end: number } | undefined {
  return CURRENCIES_BEFORE.at(text, at);
}

const PIECES = lazy(() => new Set(split(currencies.IN_PIECES.things)));
const LONGEST_THING = 3;

/** Whether a text goes on behind 塊 with what is counted by it; one character alone may begin another word: 30塊地鐵票. */
function isPieces(text: string, end: number): boolean {
  if (text.charAt(end - 1) !== currencies.IN_PIECES.sign) return false;
  if (PIECES().has(text.charAt(end)) && !isHan(text.charCodeAt(end + 1))) return true;
  for (let length = 2; length <= LONGEST_THING; length += 1)
    if (PIECES().has(text.slice(end, end + length))) return true;
  return false;
}

/** The currency that stands behind a figure. */
export function currencyAfter(text: string, end: number): { value: string; end: number } | undefined {
  const found = CURRENCIES_AFTER.at(text, over(text, end)) ?? CURRENCIES_AFTER.at(text, end);
  if (found === undefined || isPieces(text, found.end)) return undefined;
  if (!isDigit(text.charCodeAt(found.end))) return found;
  // In "30HK$30" the sign belongs to the second figure, in 18蚊美金1日 to the first.
  return isHan(text.charCodeAt(found.end - 1)) ? found : undefined;
}

/** The unit of time, percent sign or factor that stands behind a figure. */
export function suffixAt(text: string, end: number): { value: Suffix; end: number } | undefined {
  return SUFFIXES.at(text, over(text, end)) ?? SUFFIXES.at(text, end);
}

/** Words that may stand between a qualifier and its figure. */
const FILLERS = phrases(() => marked(qualifiers.FILLERS, true));

const ARTICLE = "the";
const OF_PLACE = lazy(() => new Set(split(qualifiers.OF_PLACE)));
const MARK = lazy(() => new RegExp(`^[^.,;]*?\\b(?:${oneOf(qualifiers.MARKS)})\\b`));
/** How far behind a figure “mark” may stand, in characters. */
const MARK_REACH = 24;

/** The qualifier that stands before a figure. */
export function hedgeBefore(text: string, start: number, numeral: Numeral): Hedge | undefined {
  let end = back(text, start);
  let found = QUALIFIERS_BEFORE.before(text, end);
  if (found === undefined) {
    const filler = FILLERS.before(text, end);
    if (filler === undefined) return adverbBefore(text, end) ?? apartBefore(text, start);
    const known = filler.end - filler.start === ARTICLE.length && text.startsWith(ARTICLE, filler.start);
    end = back(text, filler.start);
    found = QUALIFIERS_BEFORE.before(text, end);
    // “Under the HK$3 billion scheme” is not below it; “over the 3 billion mark” is.
    const isOfPlace = known && found !== undefined && OF_PLACE().has(text.slice(found.start, end));
    if (isOfPlace && !MARK().test(text.slice(numeral.end, numeral.end + MARK_REACH))) return undefined;
  }
  if (found === undefined) return adverbBefore(text, end);
  if (found.value === "none") return undefined;
  const word = text.slice(found.start, end);
  if (!fits(text, word, numeral)) return undefined;
  return {
    qualifier: word === "成" && isScale(numeral) ? "over" : found.value,
    edge: found.start,
    word,
  };
}

const isScale = ({ lone }: Numeral): boolean => lone === "scale" || lone === "scales";

const VERB = 4;

/** A Chinese adverb with a short verb between it and the figure. */
function adverbBefore(text: string, end: number): Hedge | undefined {
  for (let at = end - 1; at >= end - VERB && isHan(text.charCodeAt(at)); at--) {
    const found = QUALIFIERS_BEFORE.before(text, at);
    if (found === undefined || found.value === "none") continue;
    const word = text.slice(found.start, at);
    if (ADVERBS().has(word) && NOT_ADVERBS.at(text, found.start) === undefined)
      return { qualifier: found.value, edge: found.start, word };
  }
  return undefined;
}

/** Short Chinese qualifiers mean something else before some figures: 做過三個 "has done", 網上三個. */
function fits(text: string, word: string, numeral: Numeral): boolean {
  if (word === "上" || word === "破") return isScale(numeral);
  if (word === "过" || word === "过了") {
    return numeral.value >= 10 || !Number.isInteger(numeral.value) || text.charAt(numeral.end) === "%";
  }
  if (word === "成") return numeral.value >= 10;
  // 小五千 is nearly so much, 小一 a form of school.
  if (word === "小") return numeral.scaled && text.charAt(numeral.start) !== "一";
  return true;
}

/** The qualifier that stands behind a figure or its unit. */
export function hedgeAfter(text: string, end: number): Hedge | undefined {
  if (text.charCodeAt(end) === COMMA) {
    const apart = AFTER_COMMA.at(text, end + 2);
    return apart && { qualifier: "about", edge: apart.end, word: text.slice(apart.start, apart.end) };
  }
  const at = over(text, end);
  const found = QUALIFIERS_AFTER.at(text, at) ?? QUALIFIERS_AFTER.at(text, end);
  if (found === undefined || found.value === "none") return undefined;
  const word = text.slice(found.start, found.end);
  // “Five schemes top US$400m”: what stands before another figure is of that.
  if (word === "tops" && /^ \S{0,4}\d/.test(text.slice(found.end, found.end + 6))) return undefined;
  return { qualifier: found.value, edge: found.end, word };
}

/** The hedge of a share in the sign behind it: 三分之一強, but not 三成強積金. */
export function hedgeAfterShare(text: string, end: number): Hedge | undefined {
  const found = AFTER_SHARE.at(text, end);
  const next = text.charCodeAt(end + 1);
  if (found === undefined || (isHan(next) && !BEHIND_SHARE().has(next))) return undefined;
  return { qualifier: found.value, edge: found.end, word: text.slice(found.start, found.end) };
}

/** The hedge before or behind a share or a length of time that is a word by itself: 一半以上, "over a decade". */
export function hedgeAround(
  text: string,
  start: number,
  end: number,
  value: number,
  of: "share" | "time",
): Pick<Hedge, "qualifier"> & { stated: boolean } {
  const numeral: Numeral = { start, end, value, step: 1, scaled: false };
  const before = hedgeBefore(text, start, numeral) ?? apartBefore(text, start);
  const hedges = before !== undefined && !(of === "time" && isInTheCourseOf(text, before, start, end));
  const behind = hedges && before.qualifier !== "about" ? undefined : hedgeAfter(text, end);
  const bounds = behind?.qualifier === "at-least" || behind?.qualifier === "at-most";
  const hedge = hedges && !bounds ? before : behind;
  return { qualifier: hedge?.qualifier ?? "exact", stated: hedge !== undefined };
}

/** A Chinese share may stand behind what it is of: 不到總數的一半, 超過旅客的一半. */
const APART = lazy(() => {
  const [below, above] = [qualifiers.BELOW_APART, qualifiers.ABOVE_APART].map((list) => oneOf(list));
  return new RegExp(`(?:(${below})(?![以之])|(${above})(?!期))[\\u3400-\\u9fff]{1,10}[的嘅]$`);
});
const SHARE = /(?:百分之|[一二三四五六七八九十两0-9.]+(?:成|分|%)|一?半)/y;

function apartBefore(text: string, start: number): Hedge | undefined {
  SHARE.lastIndex = start;
  if (!SHARE.test(text)) return undefined;
  const found = APART().exec(text.slice(Math.max(0, start - 16), start));
  if (found === null) return undefined;
  const [all, below, above = ""] = found;
  return {
    qualifier: below === undefined ? "over" : "under",
    edge: start - all.length,
    word: below ?? above,
  };
}

/** Whether "only", 只有 or the like stands before a figure. */
export function onlyBefore(text: string, start: number): boolean {
  return ONLY.before(text, back(text, start)) !== undefined;
}
