import { lexicon } from "../../language/lexicon/index.ts";
import { latin, setOf } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";

/** The month of May, by what stands around it: “in May”, “5 May”, “May 2026”, “by early May”. */
export const monthOfMay = lazy(() => {
  const { may, ordinals } = lexicon().dates;
  const month = `${may.word}\\b(?! (?:${latin(may.notBefore)})\\b)`;
  return new RegExp(
    `(?<=\\b(?:${latin(may.before)})[ -])${month}|(?<=\\d(?:${latin(ordinals)})? )${month}|\\b${may.word}(?=,? \\d)`,
    "g",
  );
});
/** How much of a text around a word tells what it is, in characters. */
const AROUND = 12;

/** Whether a word of a text is the month of May, and not “may”. */
export function isMonthOfMay(text: string, start: number, end: number): boolean {
  const { word } = lexicon().dates.may;
  if (end - start !== word.length || !text.startsWith(word, start)) return false;
  const from = Math.max(0, start - AROUND);
  return [...text.slice(from, end + AROUND).matchAll(monthOfMay())].some(
    ({ index }) => from + index === start,
  );
}

/** How far before a word the one may stand that says what it does, in characters. */
const REACH = 80;
const CLAUSE = /.*[.,;:!?]/s;

const rules = lazy(() => {
  const { nouns, joined, goneOn, finished, above } = lexicon().signs;
  /** For each of some words a pattern for the others, with what stands before and behind them. */
  const each = (
    words: Readonly<Record<string, string>>,
    behind: string,
    before = "(?<![a-z])",
  ): ReadonlyMap<string, RegExp> =>
    new Map(
      Object.entries(words).map(([word, en]) => [word, new RegExp(`${before}(?:${latin({ en })})${behind}`)]),
    );
  return {
    nouns: each(nouns, " $"),
    joined: each(joined, "[ -]$"),
    goneOn: each(goneOn, "(?![a-z])", "^ "),
    finished: setOf({ en: finished.words }),
    ends: new RegExp(`^(?:[^a-z0-9]*$|[^a-z0-9 $]| (?:${latin({ en: finished.behind })})\\b)`),
    above: each(above, "(?![a-z])"),
    /** What a figure begins with. */
    figure: new RegExp(`^ (?:${latin(lexicon().figures.dollars)})?[$\\d]`),
  };
});

/**
 * Whether an English word that may deny or compare does so where it stands: “stop” in “bus stop” is a noun, “zero” in “zero-carbon” part of
 * a word, what “has gone live” is not gone, and “over” compares only behind “prefer” and its like.
 */
export function isSign(text: string, start: number, end: number): boolean {
  const { nouns, joined, goneOn, finished, ends, above, figure } = rules();
  const word = text.slice(start, end);
  const before = (): string => text.slice(Math.max(0, start - REACH), start);
  const noun = nouns.get(word);
  if (noun !== undefined) return !noun.test(before());
  const part = joined.get(word);
  if (part !== undefined) return text[end] !== "-" && !part.test(before());
  if (goneOn.get(word)?.test(text.slice(end, end + REACH))) return false;
  if (finished.has(word) && !ends.test(text.slice(end, end + REACH))) return false;
  const sets = above.get(word);
  // “Over 90 %” is a figure, whatever stands before it.
  return (
    sets === undefined || figure.test(text.slice(end, end + 4)) || sets.test(before().replace(CLAUSE, ""))
  );
}
