/**
 * A map from two non-negative integers to a third: open addressing in typed arrays, because a `Map` keyed by a
 * joined number boxes its keys and is several times slower on the path of every question.
 */
export interface PairMap {
  /** The value, or -1. */
  get(a: number, b: number): number;
  set(a: number, b: number, value: number): void;
  visit(each: (a: number, b: number, value: number) => void): void;
  readonly size: number;
  /** Its table, for {@link valueIn}; another one once something was set. */
  readonly entries: Int32Array;
}

/** In the place of a second key: of one alone. */
export const ALONE = 0x7fffffff;

const ENTRY = 3;

/** Where the entry of two keys stands in a table, or would stand. */
function placeIn(entries: Int32Array, a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  h ^= h >>> 15;
  const mask = entries.length / ENTRY - 1;
  let i = h & mask;
  while (entries[i * ENTRY] !== -1 && (entries[i * ENTRY] !== a || entries[i * ENTRY + 1] !== b))
    i = (i + 1) & mask;
  return i * ENTRY;
}

/** What {@link PairMap.get} gives, of the table of a map: a loop over many keys need not ask the map for it each time. */
export const valueIn = (entries: Int32Array, a: number, b: number): number =>
  entries[placeIn(entries, a, b) + 2] as number;

export function createPairMap(expected = 1024): PairMap {
  let capacity = 16;
  while (capacity < expected * 2) capacity *= 2;
  // Entries of both keys and the value side by side, so that a look-up reads memory at one place.
  let entries = new Int32Array(capacity * ENTRY).fill(-1);
  let size = 0;

  const put = (at: number, a: number, b: number, value: number): void => {
    entries[at] = a;
    entries[at + 1] = b;
    entries[at + 2] = value;
  };

  const grow = (): void => {
    const old = entries;
    capacity *= 2;
    entries = new Int32Array(capacity * ENTRY).fill(-1);
    for (let at = 0; at < old.length; at += ENTRY) {
      const a = old[at] as number;
      const b = old[at + 1] as number;
      if (a !== -1) put(placeIn(entries, a, b), a, b, old[at + 2] as number);
    }
  };

  return {
    get: (a, b) => valueIn(entries, a, b),
    set(a, b, value) {
      let at = placeIn(entries, a, b);
      if (entries[at] === -1) {
        if (size * 2 >= capacity) {
          grow();
          at = placeIn(entries, a, b);
        }
        size += 1;
      }
      put(at, a, b, value);
    },
    visit(each) {
      for (let at = 0; at < entries.length; at += ENTRY) {
        if (entries[at] !== -1)
          each(entries[at] as number, entries[at + 1] as number, entries[at + 2] as number);
      }
    },
    get size() {
      return size;
    },
    get entries() {
      return entries;
    },
  };
}
