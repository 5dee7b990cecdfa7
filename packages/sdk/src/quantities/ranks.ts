import { hanNumeralAt } from "./numerals-zh.ts";
import { phrases } from "./phrases.ts";

/** Words that are a place in a ranking by themselves. */
const PLACES = phrases<number>(() => [
  ["首位", 1],
  ["首名", 1],
  ["榜首", 1],
  ["冠军", 1],
  ["首席", 0],
  ["亚军", 2],
  ["季军", 3],
  ["top spot", 1],
  ["runner-up", 2],
  ["runner up", 2],
]);

/** A rank at a place of a folded text. */
export interface Rank {
  readonly amount: number;
  readonly end: number;
}

/** Reads "runner-up", "top spot", 首位, 榜首 and the like. */
export function placeAt(text: string, start: number): Rank | undefined {
  const place = PLACES.at(text, start);
  return place && place.value > 0 ? { amount: place.value, end: place.end } : undefined;
}

/** Reads 第二, 第十五, 首位, 榜首 and the like. */
export function hanRankAt(text: string, start: number): Rank | undefined {
  const place = placeAt(text, start);
  if (place) return place;
  if (text.charAt(start) !== "第") return undefined;
  const spaced = text.charAt(start + 1) === " " ? 2 : 1;
  const numeral = hanNumeralAt(text, start + spaced);
  if (
    numeral === undefined ||
    numeral.to !== undefined ||
    !Number.isInteger(numeral.value) ||
    numeral.value < 1
  )
    return undefined;
  return { amount: numeral.value, end: numeral.end };
}

/** Words and signs before a number that make it a rank. */
const RANKED =
  /(?:#|\b(?:no\.?|number|rank|ranks|ranked|ranking|placed|position|place|tier|排|排名|名列|位列))(?: (?:as|at|in))?(?: (?:no\.?|number|#))? ?$|(?:排|排名|排行|名列|位列|位居)(?:第)?$/;

/** Whether "ranked", "No." or # stands before a number. */
export function rankedBefore(text: string, start: number): boolean {
  return RANKED.test(text.slice(Math.max(0, start - 16), start));
}
