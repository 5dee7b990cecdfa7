import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Reading } from "../reading/read.ts";
import type { Sought } from "./question.ts";
import { createFits } from "./type-fit.ts";
import { createWorded, type Worded } from "./weigh-wording.ts";

/** A fact held against a reading. */
export interface Candidate {
  fact: number;
  /** Rareness-weighted overlap. */
  score: number;
}

/** Scratch memory for one index: sized by its facts, and cleared where it was written alone. */
export interface Scratch {
  /** What each fact shares with the reading that was ranked last: more than 0 where it is {@link touched}. */
  readonly scores: Float32Array;
  /** Stamp of the last reading that spoke of each feature. */
  readonly said: Int32Array;
  /** Turn of the token that each fact counted last, and what it counted. */
  readonly lastToken: Int32Array;
  readonly lastGain: Float32Array;
  readonly touched: Int32Array;
  /** Rows of evidence for the facts looked at, one after another; more are added when they are needed. */
  readonly rows: Float64Array[];
  readonly fits: Float64Array;
  readonly sought: Sought[];
  readonly worded: Worded;
  /** Parts of the text whose wording is weighed. */
  readonly parts: number[];
  /** The facts that share most, best first, of those looked at so far. */
  readonly first: number[];
  stamp: number;
  /** Number of the token ranked last, over all readings. */
  turn: number;
  /** How many of {@link touched} the last ranking touched. */
  reached: number;
}

export function createScratch(facts: number, features: number): Scratch {
  return {
    scores: new Float32Array(facts),
    said: new Int32Array(features),
    lastToken: new Int32Array(facts),
    lastGain: new Float32Array(facts),
    touched: new Int32Array(facts),
    rows: [],
    fits: createFits(facts),
    sought: [],
    worded: createWorded(facts),
    parts: [],
    first: [],
    stamp: 0,
    turn: 0,
    reached: 0,
  };
}

/** The facts that share most with a reading, best first; ties go to the fact that comes first in the pack. */
export function rank(index: FactIndex, scratch: Scratch, reading: Reading, limit: number): Candidate[] {
  const { idf } = index;
  const { starts, facts, weights } = index.postings;
  const { scores, said, lastToken, lastGain, touched } = scratch;
  scratch.stamp += 1;
  const { stamp } = scratch;
  for (let i = 0; i < scratch.reached; i += 1) scores[touched[i] as number] = 0;
  let n = 0;
  for (const { features, gain: most } of reading.tokens) {
    scratch.turn = (scratch.turn + 1) | 0;
    const { turn } = scratch;
    const isOne = features.length === 1;
    for (const feature of features) {
      said[feature] = stamp;
      const force = most * (idf[feature] as number);
      const end = starts[feature + 1] as number;
      for (let p = starts[feature] as number; p < end; p += 1) {
        const fact = facts[p] as number;
        const gain = force * (weights[p] as number);
        const score = scores[fact] as number;
        if (score === 0) {
          touched[n] = fact;
          n += 1;
        }
        if (isOne) {
          scores[fact] = score + gain;
          continue;
        }
        // Of the features that a token may mean a fact counts the one that it has most.
        const had = lastToken[fact] === turn ? (lastGain[fact] as number) : 0;
        if (gain <= had) continue;
        lastToken[fact] = turn;
        lastGain[fact] = gain;
        scores[fact] = score + gain - had;
      }
    }
  }
  scratch.reached = n;
  return firstOf(scratch, limit);
}

/** Marks what a reading speaks of, where another one was ranked since, as a clause of it. */
export function markSaid(scratch: Scratch, { tokens }: Reading): void {
  scratch.stamp += 1;
  for (const { features } of tokens) for (const feature of features) scratch.said[feature] = scratch.stamp;
}

/** The same of the reading that was ranked last, of facts that are wanted. */
export function firstOf(
  { scores, touched, reached, first }: Scratch,
  limit: number,
  isWanted?: (fact: number) => boolean,
): Candidate[] {
  let length = 0;
  /** What a fact must have to be among the first, once there are as many as are wanted. */
  let least = limit > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  for (let i = 0; i < reached; i += 1) {
    const fact = touched[i] as number;
    const score = scores[fact] as number;
    if (score < least || (isWanted !== undefined && !isWanted(fact))) continue;
    let at = length;
    if (length < limit) length += 1;
    else if (isBefore(scores, first[at - 1] as number, fact)) continue;
    else at -= 1;
    for (; at > 0 && !isBefore(scores, first[at - 1] as number, fact); at -= 1)
      first[at] = first[at - 1] as number;
    first[at] = fact;
    if (length === limit) least = scores[first[limit - 1] as number] as number;
  }
  const best = new Array<Candidate>(length);
  for (let i = 0; i < length; i += 1) {
    const fact = first[i] as number;
    best[i] = { fact, score: scores[fact] as number };
  }
  return best;
}

function isBefore(scores: Float32Array, one: number, other: number): boolean {
  const own = scores[one] as number;
  const its = scores[other] as number;
  return own > its || (own === its && one < other);
}
