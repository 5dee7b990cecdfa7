import { lazy } from "../lazy.ts";
import { type DateHit, type Day, window } from "./calendar.ts";
import { first, type Rule, windowRule } from "./date-rules.ts";
import { scaleOf, wordEnd } from "./english-words.ts";
import type { Numeral } from "./numeral.ts";
import { oneOf } from "./phrases.ts";
import { numeralAt, rangeFrom } from "./ranges.ts";
import { AHEAD, BACK, LASTS } from "./words/dates-en.ts";
import { COUPLE } from "./words/english-numbers.ts";

/** Windows without a number. */
const WORDED = lazy((): readonly Rule[] => {
  const lead = `(?:(${oneOf(AHEAD)})|${oneOf(BACK)})`;
  const windowOf = (pattern: string, amount: number, only?: string): Rule =>
    windowRule(`${lead} ${pattern}`, ([, forth, unit = only], ref) =>
      ref && unit ? ahead(forth === undefined ? -1 : 1, amount, unit, ref) : undefined,
    );
  return [
    windowOf("(year|month|week|decade) or (?:two|so)", 2),
    windowOf("(year|month|week|decade) and a half", 1.5),
    windowOf("half[- ]?(?:a )?year", 6, "month"),
    windowOf("(decade)", 1),
    windowRule("past (year|month|week|quarter)", ([, unit = ""], ref) => ref && ahead(-1, 1, unit, ref)),
  ];
});

/** What stands before “last” where it is no verb. */
const NO_VERB = lazy(() => new RegExp(`(?:^|[^a-z0-9 ] ?|(?<![a-z])(?:${oneOf(LASTS.apart)}) |'s )$`));
const REACH = 14;
const LEAD = lazy(() => new RegExp(`(?:(${oneOf(AHEAD)})|${oneOf(BACK)}) `, "y"));
// A “next five-year plan” is no window.
const UNIT = / (year|month|week|day|decade|quarter)s?(?![a-z0-9])/y;

/** Reads “the past twenty-five years”, “next 5-10 days”, “the last two and a half years”. */
export function englishWindowAt(
  text: string,
  start: number,
  reference: Day | undefined,
): DateHit | undefined {
  LEAD().lastIndex = start;
  const lead = LEAD().exec(text);
  if (lead === null) return undefined;
  if (text.startsWith(LASTS.verb, start) && !NO_VERB().test(text.slice(Math.max(0, start - REACH), start)))
    return undefined;
  const number = numberAt(text, start + lead[0].length);
  if (number === undefined) return first(WORDED(), text, start, reference);
  UNIT.lastIndex = number.end;
  const [all = "", unit] = UNIT.exec(text) ?? [];
  if (unit === undefined || reference === undefined) return undefined;
  const edtf = ahead(lead[1] === undefined ? -1 : 1, number.to ?? number.value, unit, reference);
  return edtf === undefined ? undefined : { edtf, end: number.end + all.length, window: true };
}

type Length = Pick<Numeral, "value" | "to" | "end">;

/** So many years: a number or the further end of a range, “hundred” by itself, but no year and nothing vague. */
function numberAt(text: string, start: number): Length | undefined {
  const numeral = numeralAt(text, start);
  if (numeral === undefined) {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    if (word === COUPLE && text.startsWith(" of", end)) return { value: 2, end: end + 3 };
    const value = scaleOf(word);
    return value === undefined ? undefined : { value, end };
  }
  if (numeral.value <= 0 || (numeral.loose && numeral.to !== undefined)) return undefined;
  if (numeral.plain === 4 && numeral.value >= 1900 && numeral.value < 2100) return undefined;
  const range = rangeFrom(text, numeral);
  if (range === undefined) return numeral;
  return "numeral" in range ? range.numeral : undefined;
}

/** So many units up to the reference, or from it on. */
function ahead(direction: 1 | -1, number: number, unit: string, reference: Day): string | undefined {
  if (unit === "decade") return window(reference, direction, number * 10, "year");
  if (unit === "quarter") return window(reference, direction, number * 3, "month");
  return window(reference, direction, number, unit as "year" | "month" | "week" | "day");
}
