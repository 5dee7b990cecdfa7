import { lazy } from "../lazy.ts";
import { currencyAfter } from "./context.ts";
import { wordEnd } from "./english-words.ts";
import { type Numeral, stepOf } from "./numeral.ts";
import { partOfScale } from "./numerals-en-parts.ts";
import { oneOf } from "./phrases.ts";
import { numeralAt } from "./ranges.ts";
import { type Share, share } from "./share.ts";
import { PARTS } from "./words/english-numbers.ts";
import * as words from "./words/shares-en.ts";

const parts = lazy(() => new Map(Object.entries(PARTS())));

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
  if (between !== null) return outOf(text, value, at + between[0].length, ENDS());
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
const ENDS = lazy(() => new RegExp(`^(?:$|[^a-z0-9 ]| {1,2}(?:${oneOf(words.BEHIND_SHARE)})\\b)`));

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

const TIME = lazy(() => new RegExp(`[ -](?:${oneOf(words.TIMES)})`, "y"));

/** "3 in 10 years" and "5 in 20 May" are no shares, nor is "1 in 2x". */
function followedByTime(text: string, end: number): boolean {
  TIME().lastIndex = end;
  return TIME().test(text) || /^(?:[a-z0-9:/]|\.[0-9])/.test(text.slice(end, end + 2));
}

const FRACTION = /([0-9]{1,2})\/([0-9]{1,3})(?= of\b| the\b|[ -]majority\b|的|嘅|多数)/y;

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
  WORD().lastIndex = start;
  const word = WORD().exec(text) ?? hedgedShareAt(text, start);
  if (!word || partOfScale(text, start)) return undefined;
  const name = word[1] ?? word[2];
  return share(start + word[0].length, 1, name === undefined ? 2 : (parts().get(name) as number));
}

const part = (): string => `(?:a|one)[ -](${oneOf(words.PARTS_ALONE)})`;
/** “A third lower”, with nothing that is lower behind it. */
const compared = (): string =>
  `(?= (?:${oneOf(words.COMPARED)})(?:$|[^a-z -]| (?:${oneOf(words.BEHIND_COMPARED)})\\b))`;
const WORD = lazy(
  () =>
    new RegExp(
      `(?:${part()}(?:(?= of| the)|${compared()})|a (?:${oneOf(words.FILLED)}) (${oneOf(words.PARTS_ALONE)})(?= of)|half)(?![a-z-])(?! past)(?! (?:a |an )?(?:${oneOf(words.NOT_SHARED)}))`,
      "y",
    ),
);
const HEDGED = lazy(() => new RegExp(`\\b(?:${oneOf(words.HEDGES)}) $`));
/** “Over a third runway” and “run by a third party” count nothing: behind these, what follows must show a share. */
const LOOSE = lazy(() => new RegExp(`\\b(?:${oneOf(words.LOOSE_HEDGES)}) $`));
const PART_ALONE = lazy(() => new RegExp(`${part()}(?![a-z-])(?! (?:${oneOf(words.NOT_PARTS)}))`, "y"));
const PART_OF_WHOLE = lazy(
  () => new RegExp(`${part()}(?= ?(?:[,.;:!?)]|$)| (?:${oneOf(words.BEHIND_PART)})\\b)`, "y"),
);

/** “More than a fifth”, “under a third full”: a part that a hedge makes a share, whatever follows. */
function hedgedShareAt(text: string, start: number): RegExpExecArray | null {
  const before = text.slice(Math.max(0, start - 12), start);
  const pattern = HEDGED().test(before) ? PART_ALONE() : LOOSE().test(before) ? PART_OF_WHOLE() : undefined;
  if (pattern === undefined) return null;
  pattern.lastIndex = start;
  return pattern.exec(text);
}
