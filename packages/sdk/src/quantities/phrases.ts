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
interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}
/** Phrases with the same unit at one end: the one that is no longer, and the others by the unit beside it. */
interface Group<T> {
  alone: Entry<T> | undefined;
  readonly longer: Map<number, Entry<T>[]>;
}
type Groups<T> = Map<number, Group<T>>;

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

function groupsBy<T>(entries: Entries<T>, unit: (phrase: string, nth: number) => number): Groups<T> {
  const groups: Groups<T> = new Map();
  for (const [phrase, value] of entries) {
    const edge = unit(phrase, 0);
    const group = groups.get(edge) ?? { alone: undefined, longer: new Map<number, Entry<T>[]>() };
    groups.set(edge, group);
    if (phrase.length === 1) group.alone ??= { phrase, value };
    else {
      const beside = unit(phrase, 1);
      group.longer.set(beside, [...(group.longer.get(beside) ?? []), { phrase, value }]);
    }
  }
  for (const { longer } of groups.values())
    for (const list of longer.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return groups;
}

/**
 * Indexes folded phrases by their first two and last two units. Latin phrases match whole words only. The indexes are made
 * when they are first asked for, so that a program that reads nothing does not pay for them when it starts.
 */
// @__NO_SIDE_EFFECTS__
export function phrases<T>(entries: () => Entries<T>): Phrases<T> {
  const firsts = lazy(() => groupsBy(entries(), (phrase, nth) => phrase.charCodeAt(nth)));
  const lasts = lazy(() => groupsBy(entries(), (phrase, nth) => phrase.charCodeAt(phrase.length - 1 - nth)));
  const whole = (text: string, start: number, end: number) =>
    !(isLetter(text.charCodeAt(start)) && isLetter(text.charCodeAt(start - 1))) &&
    !(isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end)));
  return {
    at(text, start) {
      const group = firsts().get(text.charCodeAt(start));
      if (group === undefined) return undefined;
      const { alone } = group;
      for (const { phrase, value } of group.longer.get(text.charCodeAt(start + 1)) ?? []) {
        const end = start + phrase.length;
        if (text.startsWith(phrase, start) && whole(text, start, end)) return { value, start, end };
      }
      if (alone === undefined || !whole(text, start, start + 1)) return undefined;
      return { value: alone.value, start, end: start + 1 };
    },
    before(text, end) {
      const group = lasts().get(text.charCodeAt(end - 1));
      if (group === undefined) return undefined;
      const { alone } = group;
      for (const { phrase, value } of group.longer.get(text.charCodeAt(end - 2)) ?? []) {
        const start = end - phrase.length;
        if (text.endsWith(phrase, end) && whole(text, start, end)) return { value, start, end };
      }
      if (alone === undefined || !whole(text, end - 1, end)) return undefined;
      return { value: alone.value, start: end - 1, end };
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
