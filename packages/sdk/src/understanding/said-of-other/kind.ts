import type { FactIndex } from "../../lookup/fact-index.ts";
import { perIndex } from "../../lookup/per-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, weightIn } from "../../lookup/profile-table.ts";
import { numbersOf } from "../reading/ideas.ts";
import type { Unmet } from "./unmet.ts";

/** For each idea that is a kind of something, the other kinds, as numbers of features. */
const others = /* @__PURE__ */ perIndex((index): ReadonlyMap<number, readonly number[]> => {
  const map = new Map<number, number[]>();
  for (const names of index.kinds) {
    const kinds = numbersOf(index, names);
    for (const kind of kinds) map.set(kind, [...(map.get(kind) ?? []), ...kinds.filter((f) => f !== kind)]);
  }
  return map;
});

/** Whether a text tells of one kind, as of secondary schools, what a fact says of another, and names that nowhere. */
export function isOfOtherKind(index: FactIndex, { fact, lacking, tokens }: Unmet): boolean {
  if (others(index).size === 0) return false;
  const profile = index.profiles[fact] as Profile;
  const says = (feature: number): boolean => tokens.some(({ features }) => features.includes(feature));
  return lacking.some(({ features, entity }) => {
    if (entity) return false;
    const kinds = features.flatMap((feature) => others(index).get(feature) ?? []);
    return (
      kinds.some((kind) => weightIn(profile, kind) >= FieldWeight.alias) && !kinds.some((kind) => says(kind))
    );
  });
}
