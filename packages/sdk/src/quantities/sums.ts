import { lazy } from "../lazy.ts";
import { hanNumeralAt } from "./numerals-zh.ts";
import { marked, oneOf, phrases } from "./phrases.ts";
import { BEHIND_COIN, COINS, SHARED_SIGNS, SUM_ENDS } from "./words/currencies.ts";
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

const COIN = phrases(() => Object.entries(COINS).flatMap(([list, coin]) => marked(list, coin)));
const BEHIND = lazy(() => new RegExp(`(?! [a-z])| (?:${oneOf(BEHIND_COIN)})\\b`, "y"));
const [SPACE, HYPHEN] = [0x20, 0x2d];

/** So much of a currency in the word behind a figure: fifty pence, 20 grand. */
export function coinsAt(
  text: string,
  end: number,
): { currency: string; scale: number; end: number } | undefined {
  const unit = text.charCodeAt(end);
  const found = unit === SPACE || unit === HYPHEN ? COIN.at(text, end + 1) : undefined;
  if (found === undefined) return undefined;
  BEHIND().lastIndex = found.end;
  return BEHIND().test(text) ? { ...found.value, end: found.end } : undefined;
}

/** The currency that stands before or behind a sum, if any does; `?` is one that is not told. */
export function moneyOf(
  before: string | undefined,
  after: string | undefined,
): { currency?: string } | undefined {
  if (before === undefined && after === undefined) return undefined;
  // The sign before ¥500円 is that of two currencies, of which the word behind it tells one.
  const shared = before !== undefined && after !== undefined && SHARED_SIGNS[before] === after;
  const code = before !== undefined && before !== "?" && !shared ? before : after;
  return code === undefined || code === "?" ? {} : { currency: code };
}
