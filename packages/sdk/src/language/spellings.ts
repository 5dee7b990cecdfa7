/** An empty slot, and what is found in it. */
const NONE = -1;
/** Slots to begin with; they are doubled when half of them are taken. */
const SLOTS = 1024;

/** Known spellings by open addressing, found where they stand in a text: no string is made, or hashed, for a look-up. */
export interface Spellings {
  /** Gives a new word its number. */
  add(word: string, id: number): void;
  /** Number of the word that is a text from `start` to `end`, or -1. */
  find(text: string, start: number, end: number): number;
}

export function createSpellings(): Spellings {
  const words: string[] = [];
  const ids: number[] = [];
  let slots = new Int32Array(SLOTS).fill(NONE);
  const slotOf = (text: string, start: number, end: number): number => {
    let hash = end - start;
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    for (; ; slot = (slot + 1) & (slots.length - 1)) {
      const at = slots[slot] as number;
      if (at === NONE) return slot;
      const word = words[at] as string;
      if (word.length === end - start && text.startsWith(word, start)) return slot;
    }
  };
  return {
    add(word, id) {
      if (words.length * 2 >= slots.length) {
        slots = new Int32Array(slots.length * 2).fill(NONE);
        for (const [at, known] of words.entries()) slots[slotOf(known, 0, known.length)] = at;
      }
      slots[slotOf(word, 0, word.length)] = words.length;
      words.push(word);
      ids.push(id);
    },
    find(text, start, end) {
      const at = slots[slotOf(text, start, end)] as number;
      return at === NONE ? NONE : (ids[at] as number);
    },
  };
}
