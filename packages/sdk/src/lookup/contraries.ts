import { FeatureKind } from "./features.ts";
import { perIndex } from "./per-index.ts";

/** For each concept, the concepts of which it is the contrary, by feature number. */
export const contraries = /* @__PURE__ */ perIndex((index): ReadonlyMap<number, readonly number[]> => {
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
  return map;
});
