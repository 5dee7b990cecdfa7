import { nextIn, type Trie, termIn } from "./trie.ts";
import { UNKNOWN, UnitKind, type Units } from "./units.ts";

/** What one unit costs that no term covers, by its kind, against a term's own cost: the cheapest cut of the text wins. */
const TERM_COST = 10;
const UNKNOWN_HAN = 24;
const UNKNOWN_WORD = 16;
const SIGN_COST = 3;

/** A text cut into terms: pieces in order, each a term or one unit that no term covers. */
export interface Segments {
  length: number;
  /** Term number, or {@link UNKNOWN}. */
  terms: Int32Array;
  /** First unit, and the one after the last. */
  from: Int32Array;
  to: Int32Array;
}

export interface Segmenter {
  segment(units: Units): Segments;
}

/**
 * A segmenter over a trie, by least cost rather than greedily: 香港人工智能 is 香港 and 人工智能, never 香港人.
 *
 * @param room - how many units there is room for to begin with
 */
export function createSegmenter(trie: Trie, room: number): Segmenter {
  let cost = new Int32Array(room + 1);
  let step = new Int32Array(room + 1);
  let term = new Int32Array(room + 1);
  const segments: Segments = {
    length: 0,
    terms: new Int32Array(room),
    from: new Int32Array(room),
    to: new Int32Array(room),
  };
  /** Makes room for a text; nothing is kept from the one before it. */
  const extend = (length: number): void => {
    cost = new Int32Array(length + 1);
    step = new Int32Array(length + 1);
    term = new Int32Array(length + 1);
    segments.terms = new Int32Array(length);
    segments.from = new Int32Array(length);
    segments.to = new Int32Array(length);
  };
  return {
    segment(units) {
      const { ids, kinds, breaks, length } = units;
      const { tables } = trie;
      if (length > segments.terms.length) extend(units.ids.length);
      cost[length] = 0;
      for (let i = length - 1; i >= 0; i -= 1) {
        const kind = kinds[i];
        const alone = kind === UnitKind.han ? UNKNOWN_HAN : kind === UnitKind.sign ? SIGN_COST : UNKNOWN_WORD;
        let best = alone + (cost[i + 1] as number);
        let bestStep = 1;
        let bestTerm: number = UNKNOWN;
        let node = 0;
        for (let j = i; j < length; j += 1) {
          const id = ids[j] as number;
          // A name may hold a comma, “One country, two systems”; Han characters on both sides of one are two words.
          if (id === UNKNOWN || (j > i && breaks[j] === 1 && kinds[j] === UnitKind.han)) break;
          node = nextIn(tables, node, id);
          if (node === -1) break;
          const found = termIn(tables, node);
          if (found === -1) continue;
          const total = TERM_COST + (cost[j + 1] as number);
          if (total <= best) {
            best = total;
            bestStep = j + 1 - i;
            bestTerm = found;
          }
        }
        cost[i] = best;
        step[i] = bestStep;
        term[i] = bestTerm;
      }
      let n = 0;
      for (let i = 0; i < length; i += step[i] as number) {
        segments.terms[n] = term[i] as number;
        segments.from[n] = i;
        segments.to[n] = i + (step[i] as number);
        n += 1;
      }
      segments.length = n;
      return segments;
    },
  };
}
