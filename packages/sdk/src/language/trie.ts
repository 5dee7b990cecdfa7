import { createPairMap } from "./pair-map.ts";

/** Terms of one or more units, for longest match over a text of units. */
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
  const ends: number[] = [-1];
  let terms = 0;
  return {
    add(units, length) {
      let node = 0;
      for (let i = 0; i < length; i += 1) {
        const unit = units[i] as number;
        let to = edges.get(node, unit);
        if (to === -1) {
          to = ends.length;
          ends.push(-1);
          edges.set(node, unit, to);
        }
        node = to;
      }
      if (ends[node] === -1) {
        ends[node] = terms;
        terms += 1;
      }
      return ends[node] as number;
    },
    next: (node, unit) => edges.get(node, unit),
    term: (node) => ends[node] as number,
    get size() {
      return terms;
    },
  };
}
