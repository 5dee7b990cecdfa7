import { lexicon } from "../language/lexicon/index.ts";
import { latin } from "../language/word-lists.ts";
import { lazy } from "../lazy.ts";

/** The month of May, by what stands around it: “in May”, “5 May”, “May 2026”, “by early May”. */
export const MONTH_OF_MAY =
  /(?<=\b(?:in|of|by|on|until|till|since|during|early|late|mid|last|next)[ -])may\b(?! (?:be|have|not)\b)|(?<=\d(?:st|nd|rd|th)? )may\b(?! (?:be|have|not)\b)|\bmay(?=,? \d)/g;
/** How much of a text around a word tells what it is, in characters. */
const AROUND = 12;

/** Whether a word of a text is the month of May, and not “may”. */
export function isMonthOfMay(text: string, start: number, end: number): boolean {
  if (end - start !== 3 || !text.startsWith("may", start)) return false;
  const from = Math.max(0, start - AROUND);
  return [...text.slice(from, end + AROUND).matchAll(MONTH_OF_MAY)].some(
    ({ index }) => from + index === start,
  );
}

/** How far before a word the one may stand that says what it does, in characters. */
const REACH = 80;
/** What a figure begins with. */
const FIGURE = /^ (?:hk|us)?[$\d]/;
const CLAUSE = /.*[.,;:!?]/s;

const rules = lazy(() => {
  const { nouns, joined, over } = lexicon().signs;
  return {
    noun: new RegExp(`(?<![a-z])(?:${latin({ en: nouns.stop })}) $`),
    joined: new RegExp(`(?<![a-z])(?:${latin({ en: joined.zero })})[ -]$`),
    above: new RegExp(`(?<![a-z])(?:${latin({ en: over })})(?![a-z])`),
  };
});

/**
 * Whether an English word that may deny or compare does so where it stands: “stop” in “bus stop” is a noun, “zero” in “zero-carbon” part of
 * a word, and “over” compares only behind “prefer” and its like.
 */
export function isSign(text: string, start: number, end: number): boolean {
  switch (text.slice(start, end)) {
    case "stop":
      return !rules().noun.test(text.slice(Math.max(0, start - REACH), start));
    case "zero":
      return text[end] !== "-" && !rules().joined.test(text.slice(Math.max(0, start - REACH), start));
    case "over":
      // “Over 90 %” is a figure, whatever stands before it.
      return (
        FIGURE.test(text.slice(end, end + 4)) ||
        rules().above.test(text.slice(Math.max(0, start - REACH), start).replace(CLAUSE, ""))
      );
    default:
      return true;
  }
}
