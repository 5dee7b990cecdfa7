import { lazy } from "../lazy.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { oneOf } from "./phrases.ts";
import { CLASSIFIERS } from "./words/measures.ts";
import * as words from "./words/units.ts";

const TENTHS = lazy(
  () =>
    new RegExp(
      `(?<=${oneOf(words.WITH_TENTHS)})[一二三四五六七八九](?![零〇一二三四五六七八九十百千万亿几多${CLASSIFIERS}])`,
      "y",
    ),
);
const HALF = lazy(() => new RegExp(`(?<=${oneOf(words.WITH_HALVES)})半(?![${words.NOT_HALF_UNIT}])`, "y"));

/** Where a Han number of a unit of measure ends behind that unit, and what more of it stands there: 五米四, 三公里半. */
export function restOfMeasure(text: string, end: number): [end: number, more: number] {
  HALF().lastIndex = end;
  if (HALF().test(text)) return [end + 1, 0.5];
  TENTHS().lastIndex = end;
  const digit = TENTHS().exec(text)?.[0];
  return digit === undefined ? [end, 0] : [end + 1, (hanNumeralAt(digit, 0)?.value ?? 0) / 10];
}
