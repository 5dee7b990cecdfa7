import { lazy } from "../lazy.ts";
import { currencyAfter, isClassifier } from "./context.ts";
import { wordEnd } from "./english-words.ts";
import type { Numeral } from "./numeral.ts";
import { clean, stepOf } from "./numeral.ts";
import { partOfScale } from "./numerals-en-parts.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { unitsOf } from "./phrases.ts";
import { numeralAt } from "./ranges.ts";
import { PARTS } from "./words/english-numbers.ts";
import { CLASSIFIERS } from "./words/measures.ts";

/** A share of a hundred found at a place of a folded text. */
export interface Share {
  readonly end: number;
  readonly amount: number;
  readonly step: number;
  /** The upper end, of a range or of what 幾 leaves open. */
  readonly to?: number;
  /** Set by 幾 and 多: more than `amount`. */
  readonly beyond?: true;
  /** Set by 幾十: in that neighbourhood. */
  readonly loose?: true;
}

const parts = lazy(() => new Map(Object.entries(PARTS())));

/** Behind 成 these make another word: 三成立 is not a thing, but 一成不变 is. */
const NOT_TENTHS = unitsOf("立为果员功本就长都分交熟品效绩因语");

const DIGITS = "零一二三四五六七八九";
/** 一成一 is 11 %, 三成六學員 36 % of them: a digit with nothing behind it that it could count. */
const HUNDREDTHS = lazy(
  () =>
    new RegExp(
      `^(?:一(?:(?![\\u3400-\\u9fff0-9])|(?=[的嘅左至到是系]|以[上下]|上下))|[二三四五六七八九](?![0-9零〇一二三四五六七八九十百千万亿几多余成分点年月日天周岁蚊元手星线级龙巴藩号楼流等层期届环类甲品度维轮季氧胎战世金官川角${CLASSIFIERS}]))`,
    ),
);

function share(end: number, part: number, whole: number): Share {
  const amount = clean((part / whole) * 100);
  return { end, amount, step: Number.isInteger(amount) ? stepOf(amount) : clean(100 / whole / 2) };
}

/** Shares written behind a numeral: 九成, 九成半, 三分之二, 百分之九十, 十個有八個. */
export function hanShareAt(text: string, numeral: Numeral): Share | undefined {
  const { end, value } = numeral;
  const next = text[end];
  if (
    next === "成" &&
    (value > 0 || numeral.to !== undefined) &&
    value <= 10 &&
    !NOT_TENTHS().has(text.charCodeAt(end + 1))
  ) {
    const base =
      numeral.to === undefined
        ? {}
        : { to: clean(numeral.to * 10), ...(numeral.beyond && { beyond: numeral.beyond }) };
    if (text[end + 1] === "半") return { end: end + 2, amount: value * 10 + 5, step: 5 };
    const whole = Number.isInteger(value) && value < 10 && numeral.to === undefined;
    const tenth = whole ? HUNDREDTHS().exec(text.slice(end + 1, end + 4)) : null;
    if (tenth !== null)
      return { end: end + 2, amount: value * 10 + DIGITS.indexOf(tenth[0].charAt(0)), step: 1 };
    const more = /^[几多余]/.test(text.slice(end + 1, end + 2)) && text[end + 2] !== "个";
    if (more) return { end: end + 2, amount: value * 10, step: 10, to: value * 10 + 10, beyond: true };
    return { end: end + 1, amount: clean(value * 10), step: Number.isInteger(value) ? 10 : 1, ...base };
  }
  if (text.startsWith("分之", end) && value > 0) {
    const over = hanNumeralAt(text, end + 2);
    if (over === undefined || (over.value > value && value !== 100)) return undefined;
    const { to, end: last } = furtherShare(text, numeral, over) ?? over;
    const found = value === 100 ? { amount: over.value, step: over.step } : share(last, over.value, value);
    const { beyond, loose } = over;
    const open = { ...(beyond && { beyond }), ...(loose && { loose }) };
    return { ...found, end: last, ...(to === undefined ? {} : { to: clean((to / value) * 100), ...open }) };
  }
  return yueFractionAt(text, numeral) ?? someOfEach(text, numeral);
}

const JOIN = /[至到~-]/;

/** The further end of 百分之三十至四十 and 百分之三十至百分之四十. */
function furtherShare(text: string, of: Numeral, over: Numeral): { to: number; end: number } | undefined {
  if (over.to !== undefined || !JOIN.test(text.charAt(over.end))) return undefined;
  const whole = `${text.slice(of.start, of.end)}分之`;
  const said = text.startsWith(whole, over.end + 1);
  const second = hanNumeralAt(text, over.end + 1 + (said ? whole.length : 0));
  if (second === undefined || second.to !== undefined || second.value <= over.value) return undefined;
  // 百分之五至十億元 and 三分之一至二十間 are no two shares.
  const counts = second.scaled || isClassifier(text, second.end) || of.value < 100;
  return counts && !said ? undefined : { to: second.value, end: second.end };
}

const YUE_FRACTION = /^分([一二三四五六七八九])(?![钟点店析数之零〇一二三四五六七八九十百千万亿秒0-9])/;

/** 三分二: two thirds, as Cantonese has it. */
function yueFractionAt(text: string, { end, value }: Numeral): Share | undefined {
  const part = value > 2 && value < 10 ? YUE_FRACTION.exec(text.slice(end, end + 3)) : null;
  const some = part === null ? 0 : DIGITS.indexOf(part[1] as string);
  return some > 0 && some < value ? share(end + 2, some, value) : undefined;
}

const COUNTED = /^(?:[个间家户]人?|人)/;
const HAS = /^[中就]?有/;

/** 十個有八個, 每五個人就有一個. */
function someOfEach(text: string, { start, end, value }: Numeral): Share | undefined {
  const each = text.charAt(start - 1) === "每" && value > 1 && value <= 100;
  const counted = value === 10 || each ? COUNTED.exec(text.slice(end, end + 2)) : null;
  if (counted === null) return undefined;
  const behind = end + counted[0].length;
  const has = HAS.exec(text.slice(behind, behind + 2));
  const some = has === null ? undefined : hanNumeralAt(text, behind + has[0].length);
  if (some === undefined || some.value >= value || some.value <= 0) return undefined;
  return text[some.end] === counted[0].charAt(0) ? share(some.end + 1, some.value, value) : undefined;
}

/** "two-thirds", "nine tenths", "three quarters", "four in five", "9 out of 10". */
export function englishShareAt(text: string, numeral: Numeral): Share | undefined {
  const { end, value } = numeral;
  if (numeral.scaled || value < 1 || value > 100) return undefined;
  const unit = text.charCodeAt(end);
  if (unit !== 0x20 && unit !== 0x2d) return undefined;
  const at = end + 1;
  const last = wordEnd(text, at);
  const word = text.slice(at, last);
  const whole = parts().get(word);
  if (whole !== undefined && value < whole && (value === 1) !== (word.endsWith("s") || word === "halves"))
    return share(last, value, whole);
  // “Nine trams in ten”: what is counted may stand between.
  const between = BETWEEN.exec(text.slice(at, at + NOUN_REACH));
  if (between !== null) return outOf(text, value, at + between[0].length, ENDS);
  const of =
    word === "in"
      ? last
      : text.startsWith("out of ", at)
        ? at + 6
        : text.startsWith("of every ", at)
          ? at + 8
          : -1;
  if (of < 0) return undefined;
  return outOf(text, value, of + (text.startsWith(" every ", of) ? 7 : 1));
}

/** A noun of one or two words between “nine” and “in ten”. */
const BETWEEN = /^(?!in |out )[a-z]{2,}(?: (?!in |out )[a-z]{2,})? (?:in|out of)(?: every)? (?=[a-z]|\d)/;
const NOUN_REACH = 40;
/** … which is no share where a noun of its own follows: “nine trams in ten cities”. */
const ENDS =
  /^(?:$|[^a-z0-9 ]| {1,2}(?:to|is|are|was|were|will|would|on|of|have|has|had|do|does|did|can|could|say|says|said|think|thinks|want|wants|by|at|in|this|last|next|use|trust)\b)/;

function outOf(text: string, value: number, from: number, ends?: RegExp): Share | undefined {
  const bottom = numeralAt(text, from);
  if (bottom === undefined || bottom.value <= value || followedByTime(text, bottom.end)) return undefined;
  if (bottom.value > 100 && (ends !== undefined || !isLargeWhole(text, value, bottom))) return undefined;
  if (ends !== undefined && !ends.test(text.slice(bottom.end, bottom.end + NOUN_REACH))) return undefined;
  return share(bottom.end, value, bottom.value);
}

/** “One in 3 million”, “two in 1,000”: no year, no sum of money, and no more than one out of a number that is not round. */
function isLargeWhole(text: string, value: number, { value: whole, end, plain, to }: Numeral): boolean {
  if (
    to !== undefined ||
    (plain === 4 && whole >= 1900 && whole < 2100) ||
    currencyAfter(text, end) !== undefined
  )
    return false;
  return value === 1 || stepOf(whole) === whole;
}

const TIME =
  /[ -](?:years?|months?|weeks?|days?|hours?|minutes?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/y;

/** "3 in 10 years" and "5 in 20 May" are no shares, nor is "1 in 2x". */
function followedByTime(text: string, end: number): boolean {
  TIME.lastIndex = end;
  return TIME.test(text) || /^(?:[a-z0-9:/]|\.[0-9])/.test(text.slice(end, end + 2));
}

const FRACTION = /([0-9]{1,2})\/([0-9]{1,3})(?= of\b| the\b|的|嘅)/y;

/** "2/3 of", 2/3的; any other slash parts dates, ratios and codes. */
export function fractionAt(text: string, start: number): Share | undefined {
  FRACTION.lastIndex = start;
  const found = FRACTION.exec(text);
  if (found === null) return undefined;
  const [all, part, whole] = found;
  return Number(part) < Number(whole) ? share(start + all.length, Number(part), Number(whole)) : undefined;
}

/** Shares that are one word: "half", "a third". */
export function wordShareAt(text: string, start: number): Share | undefined {
  const english =
    /(?:(?:a|one)[ -](third|quarter|fifth|tenth)(?= of| the)|half)(?![a-z-])(?! past)(?! (?:a |an )?(?:year|month|week|day|hour|decade|century|million|billion|dozen|of (?:the year|this year|next year|last year|20)))/y;
  english.lastIndex = start;
  const word = english.exec(text) ?? hedgedShareAt(text, start);
  if (!word || partOfScale(text, start)) return undefined;
  return share(start + word[0].length, 1, word[1] === undefined ? 2 : (parts().get(word[1]) as number));
}

const HEDGED = /\b(?:(?:more|less|fewer) than|nearly|almost|roughly) $/;
/** “Over a third runway” and “run by a third party” count nothing: behind these, what follows must show a share. */
const LOOSE = /\b(?:over|under|about|around|just|by) $/;
const PART_ALONE =
  /(?:a|one)[ -](third|quarter|fifth|tenth)(?![a-z-])(?! (?:ago|century|hour|mile|year|party|time|term|floor|country|generation))/y;
const PART_OF_WHOLE =
  /(?:a|one)[ -](third|quarter|fifth|tenth)(?= ?(?:[,.;:!?)]|$)| (?:of|full|empty|more|less|fewer|lower|higher|larger|smaller|and|in|from|since|this|last|compared)\b)/y;

/** “More than a fifth”, “under a third full”: a part that a hedge makes a share, whatever follows. */
function hedgedShareAt(text: string, start: number): RegExpExecArray | null {
  const before = text.slice(Math.max(0, start - 12), start);
  const pattern = HEDGED.test(before) ? PART_ALONE : LOOSE.test(before) ? PART_OF_WHOLE : undefined;
  if (pattern === undefined) return null;
  pattern.lastIndex = start;
  return pattern.exec(text);
}
