import { distance } from "fastest-levenshtein";

/** Whether one text is the other with two letters that stand beside each other in each other's place. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How many slips of the fingers lie between two words; two letters that have changed places are one. */
export const slipsBetween = (a: string, b: string): number => (isSwapped(a, b) ? 1 : distance(a, b));

/** Shorter words come near to too many others. */
const SHORTEST = 5;
/** In a word of this length two slips are one word still. */
const LONG = 7;

/** Whether a word is another one misspelt, so that there is hardly a third that was meant. */
export function isMisspelt(typed: string, word: string): boolean {
  // “checks” and “searching” are words of their own.
  if (typed.startsWith(word)) return false;
  const shorter = Math.min(typed.length, word.length);
  return word.length >= SHORTEST && slipsBetween(typed, word) <= (shorter < LONG ? 1 : 2);
}
