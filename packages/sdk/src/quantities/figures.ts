import { lazy } from "../lazy.ts";
import { streetAt } from "./addresses.ts";
import { clockAt } from "./clock.ts";
import {
  currencyAfter,
  currencyBefore,
  hedgeAfter,
  hedgeBefore,
  isArticle,
  isAttachable,
  isClassifier,
  onlyBefore,
  suffixAt,
} from "./context.ts";
import { durationOf } from "./durations.ts";
import { none, type Outcome, quantity } from "./found.ts";
import type { Numeral } from "./numeral.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { rank } from "./outcome.ts";
import { isHan, isLetter, phrases, split } from "./phrases.ts";
import { numeralAt, rangeFrom } from "./ranges.ts";
import { englishShareAt, hanShareAt, type Share } from "./shares.ts";
import { signed } from "./signs.ts";
import { unitWords } from "./unit-words.ts";
import { SUM_ENDS } from "./words/currencies.ts";
import {
  AGAINST,
  NAMED as NAMED_BY,
  NOT_HALF_SUM,
  NOT_NAMED,
  PARTS_COUNTED,
  ROOM,
  TENTHS_OF_SUM,
} from "./words/measures.ts";

/** Half a unit more, before the unit is named: 三個半月. */
const AND_HALF = /个半(?=月|小时|星期)/y;

const CENTURY = 100;
/** Nobody writes so many centuries without a measure word. */
const LATER_CENTURY = 10;

/** What a sum ends in, before the name of its currency. */
const IN_MONEY = lazy(() => new Set(SUM_ENDS));

/** Works out what a numeral measures from the words around it. */
export function figureOf(text: string, unsigned: Numeral, spelled: boolean): Outcome {
  const clock = clockAt(text, unsigned) ?? againstAt(text, unsigned);
  if (clock !== undefined) return none(clock);
  const numeral = signed(text, unsigned);
  const range = rangeFrom(text, numeral);
  if (range !== undefined && "skip" in range) return none(range.skip);
  const number = range?.numeral ?? numeral;
  const share = (spelled ? undefined : hanShareAt(text, number)) ?? englishShareAt(text, number);
  if (share) return percentOf(text, number, share);

  AND_HALF.lastIndex = number.end;
  const extra = text.charAt(number.end) === "个" ? AND_HALF.exec(text) : null;
  const end = number.end + (extra?.[0].length ?? 0);
  const more = extra ? 0.5 : 0;
  const sign = currencyBefore(text, number.start);
  // In 18蚊美金一日 the currency is of what stands before it.
  const isPer =
    number.value === 1 &&
    (number.lone === "digit" || (sign !== undefined && IN_MONEY().has(text.charAt(sign.start - 1)))) &&
    suffixAt(text, end)?.value.kind === "duration";
  const before = isPer ? undefined : sign;
  const after = currencyAfter(text, end);
  const money = moneyOf(before?.value, after?.value);
  if (money !== undefined) {
    const sum =
      before === undefined || number.negative ? number : signed(text, { ...number, start: before.start });
    const start = Math.min(before?.start ?? number.start, sum.start);
    const bareUnit =
      number.lone === "scale" &&
      number.end - number.start === 1 &&
      hedgeBefore(text, start, number) === undefined;
    if (bareUnit) return none(number.end);
    const [stop, tenths] = restOfSum(text, after?.end ?? end);
    return quantity(text, sum, { kind: "money", start, end: stop, ...money }, tenths);
  }
  if (extra?.[0] === "个半" && text.charAt(end) === "月")
    return durationOf(text, number, "month", 1, end + 1, more);
  const suffix = suffixAt(text, end);
  if (suffix === undefined) return countOf(text, number, spelled);
  const { value } = suffix;
  const shape = { start: number.start, end: suffix.end };
  switch (value.kind) {
    case "duration":
      // 二十一世紀 is one of them, by its number; 三個世紀 and 兩世紀 say how long.
      if (
        value.scale === CENTURY &&
        number.value >= LATER_CENTURY &&
        isHan(text.charCodeAt(end)) &&
        !isClassifier(text, end)
      )
        return {
          type: "quantity",
          found: rank(text, { amount: number.value, end }, number.start),
          end: suffix.end,
        };
      return durationOf(text, number, value.unit, value.scale, suffix.end, more);
    case "points":
      return quantity(text, number, { kind: "percent", points: true, ...shape });
    case "percent":
      return quantity(text, number, { kind: "percent", ...shape });
    case "multiple": {
      if (number.lone === "scale") return none(number.end);
      const halfBehind = text.charAt(suffix.end) === "半";
      const stop = halfBehind ? suffix.end + 1 : suffix.end;
      return quantity(text, number, { kind: "multiple", ...shape, end: stop }, halfBehind ? 0.5 : more);
    }
  }
}

const TENTHS = new RegExp(`([0-9]|[一二三四五六七八九])[${TENTHS_OF_SUM}](?![0-9])`, "y");
const HALF_SUM = new RegExp(`半(?![${NOT_HALF_SUM}])`, "y");

/** Where a sum ends behind its currency, and the tenths that stand there: 五元八角, 三塊半. */
function restOfSum(text: string, end: number): [end: number, tenths: number] {
  if (!IN_MONEY().has(text.charAt(end - 1))) return [end, 0];
  HALF_SUM.lastIndex = end;
  if (HALF_SUM.test(text)) return [end + 1, 0.5];
  TENTHS.lastIndex = end;
  const digit = TENTHS.exec(text)?.[1];
  return digit === undefined ? [end, 0] : [end + 2, (hanNumeralAt(digit, 0)?.value ?? 0) / 10];
}

function moneyOf(before: string | undefined, after: string | undefined): { currency?: string } | undefined {
  if (before === undefined && after === undefined) return undefined;
  const code = before !== undefined && before !== "?" ? before : after;
  return code === undefined || code === "?" ? {} : { currency: code };
}

function percentOf(text: string, number: Numeral, share: Share): Outcome {
  const ranged: Numeral = {
    start: number.start,
    end: number.end,
    value: share.amount,
    step: share.step,
    scaled: false,
    ...(share.to === undefined ? {} : { to: share.to }),
    ...(share.beyond && { beyond: true }),
    ...(share.loose && { loose: true }),
    ...(number.negative && { negative: true }),
  };
  return quantity(text, ranged, { kind: "percent", start: number.start, end: share.end });
}

/** Three to two, as the score of a match: 三比二, 3比2. */
function againstAt(text: string, { end, plain }: Numeral): number | undefined {
  return plain !== 4 && text.charAt(end) === AGAINST ? numeralAt(text, end + 1)?.end : undefined;
}

/** After these, parts are counted: 分三期, 全部五期. */
const COUNTED = lazy(() => new Set(PARTS_COUNTED));
/** After these, 一 points and does not count: 哪一位, 最近一輪, 每一項. */
const POINTED = lazy(() => new Set("哪边某每另同这那嗰呢该任近唯上下"));

/** 二期, 三期: one of several parts, by its number, unless they are counted: 分三期, 兩期. */
const isPart = (text: string, { start, end, lone }: Numeral): boolean =>
  lone === "digit" &&
  text.charAt(end) === "期" &&
  text.charAt(end - 1) !== "两" &&
  !COUNTED().has(text.charAt(start - 1));

const NAMED = phrases<boolean>(() => [
  ...split(NAMED_BY).map((word) => [word, true] as const),
  ...split(NOT_NAMED).map((word) => [word, false] as const),
]);
const LONG_NUMBER = 3;

/** 8號, 5樓, 1203室: the number of a thing and not how many there are. */
const isNamed = (text: string, { end, plain = 0, scaled }: Numeral): boolean =>
  !scaled && (NAMED.at(text, end)?.value === true || (plain >= LONG_NUMBER && text.charAt(end) === ROOM));

function countOf(text: string, number: Numeral, spelled: boolean): Outcome {
  const { end, plain, value } = number;
  if (isPart(text, number)) return none(end);
  if (isNamed(text, number)) return none(end + 1);
  const street = spelled || plain === undefined ? undefined : streetAt(text, end, value);
  if (street !== undefined) return none(street);
  const hedge = hedgeBefore(text, number.start, number);
  const classifier = isClassifier(text, end);
  const unit = unitWords(text, end);
  const attached = isLetter(text.charCodeAt(end));
  if (attached && !isAttachable(text, end)) return none(end);
  if (plain === 4 && !classifier && !attached && !(hedge && unit !== "") && isYear(text, number, unit)) {
    return { type: "year", year: value, start: number.start, end };
  }
  if (plain !== undefined && plain >= 8 && unit === "") return none(end);
  if (
    number.lone === "digit" &&
    (!classifier || (value === 1 && POINTED().has(text.charAt(number.start - 1))))
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
  return quantity(text, number, {
    kind: "count",
    unit,
    start: number.start,
    end: classifier ? end + 1 : end,
  });
}

/** Words before which four digits are a year, whichever century. */
const DATED = /\b(?:since|in|by|from|until|of|to|year) $/;

/** Whether four digits are a year and not a count: "in 2026", "since 1897", but "2000 companies". */
function isYear(text: string, { start, end, value }: Numeral, unit: string): boolean {
  if (value % 100 === 0 && text.charAt(end) === " " && /^[a-z]+s\b/.test(unit)) return false;
  if (value >= 1900 && value < 2100) return true;
  return value >= 1800 && value < 2200 && DATED.test(text.slice(Math.max(0, start - 8), start));
}
