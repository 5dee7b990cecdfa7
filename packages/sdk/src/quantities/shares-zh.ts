import { lazy } from "../lazy.ts";
import { isClassifier } from "./context.ts";
import { clean, type Numeral } from "./numeral.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { isDigit, unitsOf } from "./phrases.ts";
import { type Share, share } from "./share.ts";
import { CLASSIFIERS } from "./words/measures.ts";
import * as words from "./words/shares.ts";

const NOT_TENTHS = unitsOf(words.NOT_TENTHS);
const NO_CITY = unitsOf(words.NO_CITY);
const DIGITS = "零一二三四五六七八九";
/** 一成一 is 11 %, 三成六學員 and 三成六人 36 % of them: a digit with nothing behind it that it could count besides people. */
const HUNDREDTHS = lazy(
  () =>
    new RegExp(
      `^(?:[1-9](?![0-9a-z.,:${words.NOT_HUNDREDTHS}${CLASSIFIERS}])|一(?:(?![\\u3400-\\u9fff0-9])|(?=[${words.BEHIND_ONE}]|以[上下]|上下))|[二三四五六七八九](?=人(?![${words.OF_SO_MANY}]))|[二三四五六七八九](?![0-9零〇一二三四五六七八九十百千万亿几多余${words.NOT_HUNDREDTHS}${CLASSIFIERS}]))`,
    ),
);

/** Shares written behind a numeral: 九成, 九成半, 三分之二, 百分之九十, 十個有八個. */
export function hanShareAt(text: string, numeral: Numeral): Share | undefined {
  const { end, value } = numeral;
  const next = text[end];
  if (
    next === "成" &&
    (value > 0 || numeral.to !== undefined) &&
    value <= 10 &&
    (!NOT_TENTHS().has(text.charCodeAt(end + 1)) || isAlso(text, end + 1))
  ) {
    const base =
      numeral.to === undefined
        ? {}
        : { to: clean(numeral.to * 10), ...(numeral.beyond && { beyond: numeral.beyond }) };
    if (numeral.behind !== undefined)
      return {
        end: end + 1 + numeral.behind,
        amount: clean(value * 10),
        step: clean(numeral.step * 10),
        ...base,
      };
    if (text[end + 1] === "半") return { end: end + 2, amount: value * 10 + 5, step: 5 };
    const whole = Number.isInteger(value) && value < 10 && numeral.to === undefined;
    const tenth = whole && isSameScript(text, end) ? HUNDREDTHS().exec(text.slice(end + 1, end + 4)) : null;
    if (tenth !== null)
      return {
        end: end + 2,
        amount: value * 10 + (hanNumeralAt(tenth[0].charAt(0), 0)?.value ?? 0),
        step: 1,
      };
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

/** Whether what stands on either side of 成 is in the same script: 三成七, 3成7. */
const isSameScript = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) === isDigit(text.charCodeAt(at + 1));

/** Whether 都 stands here, and not as part of 成都. */
const isAlso = (text: string, at: number): boolean =>
  text.charAt(at) === "都" && NO_CITY().has(text.charCodeAt(at + 1));

const JOIN = /[至到~-]/;
const OF = "分之";

/** The further end of 百分之三十至四十, 百分之三十至百分之四十 and 四分之一至三分之一. */
function furtherShare(text: string, of: Numeral, over: Numeral): { to: number; end: number } | undefined {
  if (over.to !== undefined || !JOIN.test(text.charAt(over.end))) return undefined;
  const whole = `${text.slice(of.start, of.end)}${OF}`;
  const said = text.startsWith(whole, over.end + 1);
  const second = hanNumeralAt(text, over.end + 1 + (said ? whole.length : 0));
  if (second === undefined || second.loose) return undefined;
  if (!said && text.startsWith(OF, second.end)) return partOfAnother(text, of, over, second);
  if (second.value <= over.value) return undefined;
  // 百分之五至十億元 and 三分之一至二十間 are no two shares.
  const counts = second.scaled || isClassifier(text, second.end) || of.value < 100;
  return counts && !said ? undefined : { to: second.to ?? second.value, end: second.end };
}

/** A larger part of another number of parts, counted in those of the first. */
function partOfAnother(text: string, of: Numeral, over: Numeral, whole: Numeral) {
  const part = hanNumeralAt(text, whole.end + OF.length);
  const to = part === undefined || whole.value < 1 ? 0 : (part.value / whole.value) * of.value;
  return part !== undefined && to > over.value && to < of.value ? { to, end: part.end } : undefined;
}

const YUE_FRACTION = /^分([一二三四五六七八九])(?![钟点店析数之零〇一二三四五六七八九十百千万亿秒0-9])/;

/** … and 四份三, where nothing follows that could be counted: 三份一模一樣的. */
const YUE_PART =
  /^份([一二三四五六七八九])(?![\u3400-\u9fffa-z0-9]|[ ][a-z0-9\u3400-\u9fff])|^份([一二三四五六七八九])(?=[的嘅]|以[上下]|左右|人(?![家]))/;

/** 三分二: two thirds, as Cantonese has it. */
function yueFractionAt(text: string, { end, value }: Numeral): Share | undefined {
  const isSmall = value > 2 && value < 10;
  const part = isSmall
    ? (YUE_FRACTION.exec(text.slice(end, end + 3)) ?? YUE_PART.exec(text.slice(end, end + 4)))
    : null;
  const some = part === null ? 0 : DIGITS.indexOf((part[1] ?? part[2]) as string);
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
