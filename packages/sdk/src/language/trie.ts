import { createPairMap } from "./pair-map.ts";

/** Terms of one or more units, for longest match over a text of units; units are small numbers. */
export interface Trie {
  /** Adds a term and gives its number; the same units give the same number. */
  add(units: ArrayLike<number>, length: number): number;
  /** The node after `node` along `unit`, or -1; 0 is the root. */
  next(node: number, unit: number): number;
  /** The term that ends at `node`, or -1. */
  term(node: number): number;
  readonly size: number;
}

export function createTrie(expected = 4096): Trie {
  const edges = createPairMap(expected * 2);
  /** Edges of the root by unit, as most texts leave it by one and go no further. */
  const first: number[] = [];
  /** For each node but the root a bit for the low bits of each unit that it has an edge along: most look-ups end here. */
  const masks: number[] = [0];
  const ends: number[] = [-1];
  let terms = 0;
  const next = (node: number, unit: number): number =>
    node === 0
      ? (first[unit] ?? -1)
      : ((masks[node] as number) >>> (unit & 31)) & 1
        ? edges.get(node, unit)
        : -1;
  const grow = (node: number, unit: number): number => {
    const to = ends.length;
    ends.push(-1);
    masks.push(0);
    masks[node] = (masks[node] as number) | (1 << (unit & 31));
    if (node === 0) {
      while (first.length < unit) first.push(-1);
      first[unit] = to;
    } else edges.set(node, unit, to);
    return to;
  };
  return {
    add(units, length) {
      let node = 0;
      for (let i = 0; i < length; i += 1) {
        const unit = units[i] as number;
        const to = next(node, unit);
        node = to === -1 ? grow(node, unit) : to;
      }
      if (ends[node] === -1) {
        ends[node] = terms;
        terms += 1;
      }
      return ends[node] as number;
    },
    next,
    term: (node) => ends[node] as number,
    get size() {
      return terms;
    },
  };
}
