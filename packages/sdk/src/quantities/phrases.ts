import { lazy } from "../lazy.ts";

/** A phrase found in a text and what it stands for. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Phrases to be found at, or right before, a place in a folded text; the longest one wins. */
export interface Phrases<T> {
  at(text: string, start: number): PhraseHit<T> | undefined;
  before(text: string, end: number): PhraseHit<T> | undefined;
}

type Entries<T> = readonly (readonly [phrase: string, value: T])[];
type Bucket<T> = Map<number, { phrase: string; value: T }[]>;

/** The UTF-16 units of a list of characters. */
// @__NO_SIDE_EFFECTS__
export function unitsOf(characters: string): () => ReadonlySet<number> {
  return lazy(() => new Set(Array.from(characters, (char) => char.charCodeAt(0))));
}

/** Whether a UTF-16 unit of a folded text is a Latin letter. */
export function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 unit is a Han character of the basic plane. */
export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function put<T>(buckets: Bucket<T>, code: number, phrase: string, value: T): void {
  const bucket = buckets.get(code);
  if (bucket === undefined) buckets.set(code, [{ phrase, value }]);
  else bucket.push({ phrase, value });
}

function bucketsBy<T>(entries: Entries<T>, codeOf: (phrase: string) => number): Bucket<T> {
  const buckets: Bucket<T> = new Map();
  for (const [phrase, value] of entries) put(buckets, codeOf(phrase), phrase, value);
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length);
  return buckets;
}

/**
 * Indexes folded phrases by their first and last unit. Latin phrases match whole words only. The indexes are made
 * when they are first asked for, so that a program that reads nothing does not pay for them when it starts.
 */
// @__NO_SIDE_EFFECTS__
export function phrases<T>(entries: () => Entries<T>): Phrases<T> {
  const firsts = lazy(() => bucketsBy(entries(), (phrase) => phrase.charCodeAt(0)));
  const lasts = lazy(() => bucketsBy(entries(), (phrase) => phrase.charCodeAt(phrase.length - 1)));
  const whole = (text: string, start: number, end: number) =>
    !(isLetter(text.charCodeAt(start)) && isLetter(text.charCodeAt(start - 1))) &&
    !(isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end)));
  return {
    at(text, start) {
      const bucket = firsts().get(text.charCodeAt(start));
      if (bucket === undefined) return undefined;
      for (const { phrase, value } of bucket) {
        const end = start + phrase.length;
        if (text.startsWith(phrase, start) && whole(text, start, end)) return { value, start, end };
      }
      return undefined;
    },
    before(text, end) {
      const bucket = lasts().get(text.charCodeAt(end - 1));
      if (bucket === undefined) return undefined;
      for (const { phrase, value } of bucket) {
        const start = end - phrase.length;
        if (text.endsWith(phrase, end) && whole(text, start, end)) return { value, start, end };
      }
      return undefined;
    },
  };
}

/** The words of a list, comma apart. */
export const split = (list: string): string[] => list.split(",").map((word) => word.trim());

/** The words of a list as alternatives of a pattern. */
export const oneOf = (list: string): string => split(list).join("|");

/** The words of a list as phrases that all stand for one value. */
export const marked = <T>(list: string, value: T): [string, T][] => split(list).map((word) => [word, value]);

/** Turns `{ value: "several words, comma apart" }` into entries. */
export function listed<T extends string>(lists: { readonly [K in T]?: string }): [string, T][] {
  return Object.entries(lists as Record<string, string>).flatMap(([value, list]) => marked(list, value as T));
}
