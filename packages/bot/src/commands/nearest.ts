import { distance } from "fastest-levenshtein";
import { foldTyped } from "./typed-text.ts";

/**
 * The things whose names come nearest to what was typed, best first; a name that holds it whole comes first.
 *
 * @param within - how far a name may be, from 0 for the same to 1 for nothing in common
 */
export function nearestNamed<T>(
  typed: string,
  named: Iterable<readonly [string, T]>,
  limit: number,
  within = 1,
): T[] {
  const folded = foldTyped(typed).slice(0, 100);
  const best = new Map<T, number>();
  for (const [name, thing] of named) {
    const holds = folded.length > 1 && name.length > 1 && (name.includes(folded) || folded.includes(name));
    const far = (holds ? 0.3 : 1) * (distance(folded, name) / Math.max(folded.length, name.length, 1));
    best.set(thing, Math.min(far, best.get(thing) ?? 1));
  }
  return [...best]
    .filter(([, far]) => far <= within)
    .sort(([, a], [, b]) => a - b)
    .slice(0, limit)
    .map(([thing]) => thing);
}

/** What misses a name by more letters is another name, however long it is. */
const MOST_SLIPS = 4;

/** Whether one word was typed that misses a name by a letter or two, so that the name was probably meant. */
export function isSlip(typed: string, names: Iterable<string>): boolean {
  return !/\s/.test(foldTyped(typed)) && isNearTo(typed, names);
}

/** Whether somebody typed what is nearly one of some names. */
export function isNearTo(typed: string, names: Iterable<string>): boolean {
  const within = (a: string, b: string): number =>
    Math.min(MOST_SLIPS, Math.floor(Math.min(a.length, b.length) / 3));
  const folded = foldTyped(typed).slice(0, 100);
  if (folded.length < 3) return false;
  for (const name of names) if (distance(folded, name) <= within(folded, name)) return true;
  return false;
}
