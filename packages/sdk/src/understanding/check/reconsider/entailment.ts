import type { FactIndex } from "../../../lookup/fact-index.ts";
import { entriesOf, rowOf } from "../../../lookup/wording-table.ts";
import { sumOf } from "../../ranking/spoken.ts";
import { scaleOf } from "../../ranking/weigh-wording.ts";
import { deniedParts, foundPart, partsOf } from "../../reading/parts.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Decision } from "../match/findings.ts";
import { spokenParts } from "./spoken.ts";

/** Entailment, contradiction, neither: in the order of `VERDICTS`. */
export const WAYS = 3;

/**
 * The parts of a claim, each once, and what the rules found: where another figure is the reason, its words are none, for a
 * right claim has the same.
 */
export const claimParts = (
  index: FactIndex,
  { reading, denied }: Claimed,
  { findings }: Decision,
): number[] => [
  ...new Set([
    ...partsOf(index, reading),
    ...deniedParts(index, reading, denied),
    ...findings.map(({ aspect, relation }) => foundPart(`${aspect} ${relation}`)),
  ]),
];

/** Where a table keeps what a part says of a claim about a fact; behind all facts, what it says of any claim. */
export const entailmentColumn = (fact: number, way: number): number => fact * WAYS + way;

/**
 * What the parts of a claim about some facts speak for, in the logarithm of odds: that the facts say so, that they say otherwise,
 * that they do not say. What is said of a theme or a committee in other words than the fact's can be true or false, and only
 * who has heard both knows which; nothing where that has not been learnt.
 */
export function entailmentOf(
  index: FactIndex,
  claimed: Claimed,
  decision: Decision,
  facts: readonly number[],
): Float64Array {
  const sums = new Float64Array(WAYS);
  const { entailment, general } = index;
  if (entailment === undefined) {
    const [top] = facts;
    return general === undefined || top === undefined
      ? sums
      : // “They do not say” is what the others are held against.
        sumOf(general.claims, spokenParts(index, claimed, top), WAYS);
  }
  const parts = claimParts(index, claimed, decision);
  for (const part of parts) {
    const row = rowOf(entailment, part);
    if (row === -1) continue;
    for (const [column, weight] of entriesOf(entailment, row)) {
      const fact = Math.floor(column / WAYS);
      const way = column % WAYS;
      if (fact === index.facts.length || facts.includes(fact)) sums[way] = (sums[way] as number) + weight;
    }
  }
  const scale = scaleOf(parts.length);
  return sums.map((sum) => sum * scale);
}
