import { longer } from "./longer.ts";

const NONE = -1;
/** Slots and letters to begin with; slots are doubled when half of them are taken. */
const SLOTS = 1024;
const LETTERS = 8192;
/** What a slot holds side by side: where the letters of a word begin, how many they are, its hash, and its number. */
const SLOT = 4;
const LENGTH = 1;
const HASH = 2;
const ID = 3;

/** Known spellings by open addressing, found where they stand in a text: no string is made, or hashed, for a look-up. */
export interface Spellings {
  /** Gives a new word its number. */
  add(word: string, id: number): void;
  /** Number of the word that is a text from `start` to `end`, or -1. */
  find(text: string, start: number, end: number): number;
}

export function createSpellings(): Spellings {
  let letters = new Int32Array(LETTERS);
  let slots = new Int32Array(SLOTS * SLOT).fill(NONE);
  let size = 0;
  let used = 0;
  /** Where the slot of a word is, or would be. */
  const slotOf = (text: string, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    const length = end - start;
    for (let at = (hash * SLOT) & mask; ; at = (at + SLOT) & mask) {
      const from = slots[at] as number;
      if (from === NONE) return at;
      if (slots[at + HASH] !== hash || slots[at + LENGTH] !== length) continue;
      let i = 0;
      while (i < length && letters[from + i] === text.charCodeAt(start + i)) i += 1;
      if (i === length) return at;
    }
  };
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * 2).fill(NONE);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from] === NONE) continue;
      let at = ((old[from + HASH] as number) * SLOT) & mask;
      while (slots[at] !== NONE) at = (at + SLOT) & mask;
      slots.set(old.subarray(from, from + SLOT), at);
    }
  };
  return {
    add(word, id) {
      if (size * 2 * SLOT >= slots.length) grow();
      if (used + word.length > letters.length) letters = longer(letters, used + word.length);
      const hash = hashOf(word, 0, word.length);
      slots.set([used, word.length, hash, id], slotOf(word, 0, word.length, hash));
      for (let i = 0; i < word.length; i += 1) letters[used + i] = word.charCodeAt(i);
      used += word.length;
      size += 1;
    },
    find: (text, start, end) => slots[slotOf(text, start, end, hashOf(text, start, end)) + ID] as number,
  };
}

/** FNV-1a over the UTF-16 code units and how many they are, so that its low bits depend on all of them. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x0fffffff;
}
