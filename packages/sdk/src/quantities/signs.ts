import { currencyBefore } from "./context.ts";
import type { Numeral } from "./numeral.ts";
import { isDigit, marked, phrases, unitsOf } from "./phrases.ts";
import * as words from "./words/measures.ts";

const SIGNS = phrases<boolean>(() => [...marked(words.MINUS, true), ...marked(words.NOT_MINUS, false)]);
const BEFORE_MINUS = unitsOf(words.BEFORE_MINUS);
const [SPACE, HYPHEN] = [0x20, 0x2d];

/** Where the word or sign begins that puts the figure at `start` below zero; -1 without one. */
function signBefore(text: string, start: number): number {
  const spaced = text.charCodeAt(start - 1) === SPACE;
  const found = SIGNS.before(text, spaced ? start - 1 : start);
  if (found?.value !== true) return -1;
  const before = text.charCodeAt(found.start - 1);
  if (text.charCodeAt(found.start) === HYPHEN) {
    const free = found.start === 0 || before === SPACE || BEFORE_MINUS().has(before);
    return !spaced && (free || currencyBefore(text, found.start) !== undefined) ? found.start : -1;
  }
  // “10 minus 5” takes one from the other.
  return before === SPACE && isDigit(text.charCodeAt(found.start - 2)) ? -1 : found.start;
}

/** A numeral with the sign before it. */
export function signed(text: string, numeral: Numeral): Numeral {
  const start = signBefore(text, numeral.start);
  return start < 0 ? numeral : { ...numeral, start, negative: true };
}
