import { lazy } from "../lazy.ts";
import { agoAt } from "./ago.ts";
import { hedgeAfter, hedgeBefore } from "./context.ts";
import { none, type Outcome, quantity } from "./found.ts";
import { clean, type Numeral, times } from "./numeral.ts";
import { englishNumeralAt } from "./numerals-en.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { split } from "./phrases.ts";
import type { DurationUnit } from "./quantity.ts";
import { NOT_DURATION as OTHER_WORDS } from "./words/measures.ts";
import { HALF, NOT_HALF_MORE } from "./words/shares.ts";

const NOT_DURATION = lazy(() => new Set(split(OTHER_WORDS)));

/** 一年半, 兩小時半, and not 三日半價. */
const HALF_MORE = lazy(() => new RegExp(`^${HALF}(?![${NOT_HALF_MORE}])`));
const HAN_UNIT = /[年月周天日期]/;
/** 兩年幾: with nothing behind 幾 that it could count or be part of, as in 兩年幾十萬 and 兩年幾乎. */
const SOME = /^几(?![\u3400-\u9fffa-z0-9]|[ ][a-z0-9])|^几(?=[前后先嘅的喇啦了就才都])/;

/** Whether 幾 stands behind a unit, for some more of it: 兩年幾, 三倍幾. */
export const isSomeMore = (text: string, at: number): boolean => SOME.test(text.slice(at, at + 2));

/** 三個幾月, 兩個多鐘: some more of the unit. */
const SOME_MORE = /^ ?个[多几]/;

/** A length of time: a year, one from now or ago, or one that says how long; `halfMore` is half a unit named before it. */
export function durationOf(
  text: string,
  number: Numeral,
  unit: DurationUnit,
  scale: number,
  suffixEnd: number,
  halfMore: number,
): Outcome {
  let end = suffixEnd;
  let more = halfMore;
  if (unit === "year" && number.plain === 4 && number.value >= 1800 && number.value < 2200) {
    return { type: "year", year: number.value, start: number.start, end };
  }
  if (
    number.lone === "scale" &&
    !number.beyond &&
    !number.loose &&
    hedgeBefore(text, number.start, number) === undefined
  )
    return none(end);
  end += number.behind ?? 0;
  if (more === 0 && number.behind === undefined && HALF_MORE().test(text.slice(end, end + 2))) {
    more = 0.5;
    end++;
  }
  if (NOT_DURATION().has(text.slice(suffixEnd - 1, suffixEnd + 1))) return none(end);
  const ago = agoAt(text, end);
  // “30-odd years ago” is no year.
  if (ago !== undefined && number.to === undefined && hedgeAfter(text, number.end) === undefined)
    return { type: "away", ...ago, amount: clean((number.value + more) * scale), unit, start: number.start };
  const named = text.slice(number.end, suffixEnd);
  // 兩年幾 is two years and some, 今年幾多 asks how much.
  const some = more === 0 && HAN_UNIT.test(text.charAt(end - 1)) && isSomeMore(text, end);
  if (some) end += 1;
  const beyond = some || SOME_MORE.test(named);
  const outcome = quantity(
    text,
    scale === 1 ? number : times(number, scale),
    { kind: "duration", unit, start: number.start, end },
    more * scale,
  );
  if (outcome.type !== "quantity") return outcome;
  const { found } = outcome;
  const rest = unit === "year" && found.to === undefined ? monthsBehind(text, end) : undefined;
  if (rest !== undefined) {
    const amount = found.amount * MONTHS_OF_YEAR + rest.months;
    return {
      type: "quantity",
      found: { ...found, unit: "month", amount, step: 1, end: rest.end },
      end: rest.end,
    };
  }
  if (beyond && !found.stated) Object.assign(found, { qualifier: "over", stated: true });
  return outcome;
}

const MONTHS_OF_YEAR = 12;
/** “A year and seven months”, 一年零七個月: the months behind the years. */
const MONTHS_BEHIND =
  /(?:零|又| and | )?(\d{1,2}|[一二两三四五六七八九十]{1,2}|[a-z]{3,6})(?: months?(?![a-z])|个月)/y;

function monthsBehind(text: string, end: number): { months: number; end: number } | undefined {
  MONTHS_BEHIND.lastIndex = end;
  const found = MONTHS_BEHIND.exec(text);
  const [whole = "", word = ""] = found ?? [];
  const months = /^\d/.test(word)
    ? Number(word)
    : (/^[a-z]/.test(word) ? englishNumeralAt(word, 0) : hanNumeralAt(word, 0))?.value;
  return months === undefined || months < 1 || months >= MONTHS_OF_YEAR
    ? undefined
    : { months, end: end + whole.length };
}
