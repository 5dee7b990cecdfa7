import { fold } from "../../language/fold.ts";
import { UNKNOWN, UnitKind, type Units } from "../../language/units.ts";
import { entityNames } from "../../lookup/entity-names.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perIndex } from "../../lookup/per-index.ts";

/** Shorter words are left alone: too many of them are one letter from another. Names are fewer than other words. */
const SHORTEST_NAME = 6;
const SHORTEST = 7;
/** From these lengths a word may have another letter in place of its own, and be two letters off. */
const OTHER_LETTER = 9;
const TWO_OFF = 10;
/** Most words of one text that are looked up: a text with more of them is not misspelt but something else. */
const MOST = 8;

interface Spelling {
  readonly word: string;
  /** Whether it stands in a name of the pack. */
  readonly name: boolean;
  readonly unit: number;
  readonly letters: number;
}

/** Gives misspelt Latin words of `text` the number of the word they are probably meant for. */
export function respell(index: FactIndex, text: string, units: Units): void {
  let left = MOST;
  for (let i = 0; i < units.length && left > 0; i += 1) {
    if (units.ids[i] !== UNKNOWN || units.kinds[i] !== UnitKind.word) continue;
    const start = units.starts[i] as number;
    const end = units.ends[i] as number;
    if (end - start < SHORTEST_NAME - 1 || end - start > 30) continue;
    left -= 1;
    units.ids[i] = nearest(spellings(index), text.slice(start, end));
  }
}

/** Known spellings by first letter and length, made at the first unknown word. */
const spellings = /* @__PURE__ */ perIndex((index): ReadonlyMap<number, Spelling[]> => {
  const book = new Map<number, Spelling[]>();
  const names = new Set(
    index.pack.entities.flatMap((entity) =>
      [...entityNames(entity)].flatMap((name) => fold(name).split(/[^a-z]+/)),
    ),
  );
  for (const [word, unit] of index.terms.vocabulary.spellings()) {
    const first = word.charCodeAt(0);
    if (word.length < (names.has(word) ? SHORTEST_NAME : SHORTEST) || first < 0x61 || first > 0x7a) continue;
    const name = names.has(word);
    const key = shelf(first, word.length);
    const row = book.get(key);
    const spelling = { word, unit, name, letters: letterBits(word) };
    if (row === undefined) book.set(key, [spelling]);
    else row.push(spelling);
  }
  return book;
});

const shelf = (first: number, length: number): number => first * 64 + Math.min(length, 63);

/** A bit for each letter that a word has. */
function letterBits(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many letters only one of two words has: twice as many as are changed at most. */
function lettersApart(a: number, b: number): number {
  let apart = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) apart += 1;
  return apart;
}

function nearest(book: ReadonlyMap<number, readonly Spelling[]>, word: string): number {
  const most = word.length >= TWO_OFF ? 2 : 1;
  const letters = letterBits(word);
  let best: number = UNKNOWN;
  let distance = most + 1;
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const spelling of book.get(shelf(word.charCodeAt(0), length)) ?? []) {
      if (lettersApart(letters, spelling.letters) > 2 * (distance - 1)) continue;
      const d = editDistance(word, spelling.word, distance - 1);
      if (d < distance && !isOtherWord(word, spelling)) {
        distance = d;
        best = spelling.unit;
      }
    }
  }
  return best;
}

/** Whether a short word has another letter in place of its own, and so is another word: two that changed places do not make one. */
const isOtherWord = (word: string, { word: other, name }: Spelling): boolean =>
  !name && word.length === other.length && word.length < OTHER_LETTER && !sameLetters(word, other);

const sameLetters = (a: string, b: string): boolean => [...a].sort().join("") === [...b].sort().join("");

/** Letters to insert, delete, change or swap with the next one; anything over `limit` counts as limit + 1. */
function editDistance(a: string, b: string, limit: number): number {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let d = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (before[j - 2] as number) + 1);
      row.push(d);
      if (d < least) least = d;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
