import { contraries } from "../../../lookup/contraries.ts";
import { perIndex } from "../../../lookup/per-index.ts";
import { numbersOf } from "../../reading/ideas.ts";

/**
 * For each concept, those that a claim cannot say where a fact says it: its contraries, and of a word that speaks for a
 * thing all words that speak against one. “Of no use” need not be the opposite of “a pillar” to contradict it.
 */
export const contrariesOf = /* @__PURE__ */ perIndex((index): ReadonlyMap<number, readonly number[]> => {
  const map = new Map<number, Set<number>>();
  contraries(index).forEach((others, concept) => {
    if (others !== undefined) map.set(concept, new Set(others));
  });
  const { favourable, adverse } = index.attitudes;
  const [good, bad] = [numbersOf(index, favourable), numbersOf(index, adverse)];
  const add = (concepts: readonly number[], others: readonly number[]): void => {
    for (const concept of concepts) {
      const row = map.get(concept) ?? new Set();
      for (const other of others) row.add(other);
      map.set(concept, row);
    }
  };
  add(good, bad);
  add(bad, good);
  return new Map([...map].map(([concept, others]) => [concept, [...others]]));
});
