import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { perFact } from "../../lookup/per-fact.ts";
import { perIndex } from "../../lookup/per-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, weightIn } from "../../lookup/profile-table.ts";

const places = /* @__PURE__ */ perIndex(({ entities, features }): readonly number[] =>
  [...entities.values()]
    .filter(({ type }) => type === "place")
    .map(({ id }) => features.find(FeatureKind.entity, id))
    .filter((feature) => feature !== -1),
);

const speaksOf = ({ profiles }: FactIndex, fact: number, place: number): boolean =>
  weightIn(profiles[fact] as Profile, place) >= FieldWeight.topic;

/** The place that most facts of a pack speak of, as a feature; -1 where they speak of none. */
const home = /* @__PURE__ */ perIndex((index) => {
  let [most, place] = [0, -1];
  for (const feature of places(index)) {
    const count = index.facts.filter((_, fact) => speaksOf(index, fact, feature)).length;
    if (count > most) [most, place] = [count, feature];
  }
  return { place };
});

const isAtHome = /* @__PURE__ */ perFact(
  (index, fact): boolean => !places(index).some((place) => speaksOf(index, fact, place)),
);

/** Whether a place is where the pack is at home, and a fact says of nowhere else that it is so there: who says it of home says no more. */
export const isHomeOf = (index: FactIndex, features: readonly number[], fact: number): boolean =>
  home(index).place !== -1 && features.includes(home(index).place) && isAtHome(index, fact);

/** Whether features are those of the place where the pack is at home. */
export const isHome = (index: FactIndex, features: readonly number[]): boolean =>
  features.includes(home(index).place);
