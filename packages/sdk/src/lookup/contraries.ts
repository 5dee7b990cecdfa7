import type { FactIndex } from "./fact-index.ts";
import { FeatureKind } from "./features.ts";

const cache = new WeakMap<FactIndex, Map<number, number[]>>();

/** For each concept, the concepts of which it is the contrary, by feature number. */
export function contraries(index: FactIndex): ReadonlyMap<number, readonly number[]> {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const map = new Map<number, number[]>();
  const add = (a: number, b: number): void => {
    const row = map.get(a);
    if (row === undefined) map.set(a, [b]);
    else row.push(b);
  };
  for (const [left, right] of index.opposites) {
    const a = index.features.find(FeatureKind.concept, left);
    const b = index.features.find(FeatureKind.concept, right);
    if (a === -1 || b === -1) continue;
    add(a, b);
    add(b, a);
  }
  cache.set(index, map);
  return map;
}
