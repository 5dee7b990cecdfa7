import { lazy } from "../lazy.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { SUM_ENDS } from "./words/currencies.ts";
import { NOT_HALF_SUM, TENTHS_OF_SUM } from "./words/measures.ts";

/** What a sum ends in, before the name of its currency. */
const ENDS = lazy(() => new Set(SUM_ENDS));

/** Whether a sum in words for money ends before a place: 蚊 in 18蚊. */
export const endsSum = (text: string, end: number): boolean => ENDS().has(text.charAt(end - 1));

const TENTHS = lazy(() => new RegExp(`([0-9]|[一二三四五六七八九])[${TENTHS_OF_SUM}](?![0-9])`, "y"));
const HALF_SUM = lazy(() => new RegExp(`半(?![${NOT_HALF_SUM}])`, "y"));

/** Where a sum ends behind its currency, and the tenths that stand there: 五元八角, 三塊半. */
export function restOfSum(text: string, end: number): [end: number, tenths: number] {
  if (!endsSum(text, end)) return [end, 0];
  HALF_SUM().lastIndex = end;
  if (HALF_SUM().test(text)) return [end + 1, 0.5];
  TENTHS().lastIndex = end;
  const digit = TENTHS().exec(text)?.[1];
  return digit === undefined ? [end, 0] : [end + 2, (hanNumeralAt(digit, 0)?.value ?? 0) / 10];
}

/** The currency that stands before or behind a sum, if any does; `?` is one that is not told. */
export function moneyOf(
  before: string | undefined,
  after: string | undefined,
): { currency?: string } | undefined {
  if (before === undefined && after === undefined) return undefined;
  const code = before !== undefined && before !== "?" ? before : after;
  return code === undefined || code === "?" ? {} : { currency: code };
}
