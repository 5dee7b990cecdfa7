/**
 * A map from two non-negative integers to a third: open addressing in typed arrays, because a `Map` keyed by a
 * joined number boxes its keys and is several times slower on the path of every question.
 */
export interface PairMap {
  /** The value, or -1. */
  get(a: number, b: number): number;
  set(a: number, b: number, value: number): void;
  readonly size: number;
}

export function createPairMap(expected = 1024): PairMap {
  let capacity = 16;
  while (capacity < expected * 2) capacity *= 2;
  let keys = new Int32Array(capacity * 2).fill(-1);
  let values = new Int32Array(capacity);
  let mask = capacity - 1;
  let size = 0;

  const slot = (a: number, b: number): number => {
    let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    h ^= h >>> 15;
    let i = h & mask;
    while (keys[2 * i] !== -1 && (keys[2 * i] !== a || keys[2 * i + 1] !== b)) i = (i + 1) & mask;
    return i;
  };

  const grow = (): void => {
    const oldKeys = keys;
    const oldValues = values;
    capacity *= 2;
    mask = capacity - 1;
    keys = new Int32Array(capacity * 2).fill(-1);
    values = new Int32Array(capacity);
    for (let i = 0; i < oldValues.length; i += 1) {
      const a = oldKeys[2 * i] as number;
      if (a === -1) continue;
      const b = oldKeys[2 * i + 1] as number;
      const to = slot(a, b);
      keys[2 * to] = a;
      keys[2 * to + 1] = b;
      values[to] = oldValues[i] as number;
    }
  };

  return {
    get(a, b) {
      const i = slot(a, b);
      return keys[2 * i] === -1 ? -1 : (values[i] as number);
    },
    set(a, b, value) {
      let i = slot(a, b);
      if (keys[2 * i] === -1) {
        if (size * 2 >= capacity) {
          grow();
          i = slot(a, b);
        }
        size += 1;
        keys[2 * i] = a;
        keys[2 * i + 1] = b;
      }
      values[i] = value;
    },
    get size() {
      return size;
    },
  };
}
