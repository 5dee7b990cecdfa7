import { FeatureKind } from "./features.ts";
import { perIndex } from "./per-index.ts";

/** For each feature the concepts of which it is the contrary, by number; undefined where it is none's. */
export const contraries = /* @__PURE__ */ perIndex((index): readonly (readonly number[] | undefined)[] => {
  const rows = new Array<number[] | undefined>(index.features.size).fill(undefined);
  const add = (a: number, b: number): void => {
    rows[a] = [...(rows[a] ?? []), b];
  };
  for (const [left, right] of index.opposites) {
    const a = index.features.find(FeatureKind.concept, left);
    const b = index.features.find(FeatureKind.concept, right);
    if (a === -1 || b === -1) continue;
    add(a, b);
    add(b, a);
  }
  return rows;
});
