import { isLetter } from "./phrases.ts";
import { SCALES } from "./words/english-numbers.ts";

const [SPACE, HYPHEN] = [0x20, 0x2d];

/** End of the Latin word at `start`. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Start of the next word, when only a space or a hyphen parts it from `end`; -1 without one. */
export function nextWord(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return (unit === SPACE || unit === HYPHEN) && isLetter(text.charCodeAt(end + 1)) ? end + 1 : -1;
}

/** What a table has for a word, and not what every object has: “constructor” is no number. */
export const listedIn = (table: { readonly [word: string]: number }, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** The scale that a word is: a thousand, a million. */
export const scaleOf = (word: string): number | undefined => listedIn(SCALES(), word);

/** What the scales behind `from` come to, 1 without any: “hundred million”. */
export function scalesFrom(text: string, from: number, most: number): { scale: number; end: number } {
  let [scale, end] = [1, from];
  for (let words = 0; words < most; words++) {
    const next = nextWord(text, end);
    if (next < 0) break;
    const nextEnd = wordEnd(text, next);
    const by = scaleOf(text.slice(next, nextEnd));
    if (by === undefined) break;
    scale *= by;
    end = nextEnd;
  }
  return { scale, end };
}
