import { longer } from "./longer.ts";
import { createPairMap, valueIn } from "./pair-map.ts";

/** Terms of one or more units, for longest match over a text of units; units are small numbers. */
export interface Trie {
  /** Adds a term and gives its number; the same units give the same number. */
  add(units: ArrayLike<number>, length: number): number;
  /** The node after `node` along `unit`, or -1; 0 is the root. */
  next(node: number, unit: number): number;
  /** The term that ends at `node`, or -1. */
  term(node: number): number;
  readonly size: number;
  /** What it consists of, for {@link nextIn} and {@link termIn}; others once a term was added. */
  readonly tables: Tables;
}

interface Tables {
  /** Edges of the root by unit, as most texts leave it by one and go no further. */
  readonly first: Int32Array;
  /** For each node a bit for the low bits of each unit that it has an edge along, as most look-ups end here, and its term. */
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
}

/** Room for so many units and nodes to begin with. */
const ROOM = 1024;
/** A node, and the one that the root's edge along a unit leads to, as numbers side by side. */
const NODE = 2;
const END = 1;

/** What {@link Trie.next} gives, of the tables of a trie: a loop over a text need not ask the trie for them each time. */
export function nextIn({ first, nodes, edges }: Tables, node: number, unit: number): number {
  if (node === 0) return unit < first.length ? (first[unit] as number) : -1;
  return ((nodes[node * NODE] as number) >>> (unit & 31)) & 1 ? valueIn(edges, node, unit) : -1;
}

export const termIn = ({ nodes }: Tables, node: number): number => nodes[node * NODE + END] as number;

export function createTrie(expected = 4096): Trie {
  const edges = createPairMap(expected);
  let first = new Int32Array(ROOM).fill(-1);
  let nodes = new Int32Array(ROOM * NODE);
  nodes[END] = -1;
  let size = 1;
  let terms = 0;
  let tables: Tables = { first, nodes, edges: edges.entries };
  const next = (node: number, unit: number): number => nextIn(tables, node, unit);
  const grow = (node: number, unit: number): number => {
    const to = size;
    size += 1;
    if (size * NODE > nodes.length) nodes = longer(nodes, size * NODE);
    nodes[to * NODE + END] = -1;
    if (node === 0) {
      if (unit >= first.length) first = longer(first, unit + 1, -1);
      first[unit] = to;
    } else {
      nodes[node * NODE] = (nodes[node * NODE] as number) | (1 << (unit & 31));
      edges.set(node, unit, to);
    }
    if (tables.first !== first || tables.nodes !== nodes || tables.edges !== edges.entries)
      tables = { first, nodes, edges: edges.entries };
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
      const at = node * NODE + END;
      if (nodes[at] === -1) {
        nodes[at] = terms;
        terms += 1;
      }
      return nodes[at] as number;
    },
    next,
    term: (node) => termIn(tables, node),
    get tables() {
      return tables;
    },
    get size() {
      return terms;
    },
  };
}
