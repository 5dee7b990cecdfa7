import { askBit } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { perIndex } from "../../lookup/per-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, weightIn } from "../../lookup/profile-table.ts";
import type { Reading } from "../reading/read.ts";

interface Bound {
  readonly own: number;
  readonly other: number;
  /** Bits of the types of answer by which it is asked for. */
  readonly asked: number;
}

const boundsOf = /* @__PURE__ */ perIndex(({ features }): readonly Bound[] =>
  lexicon().bounds.flatMap(({ low, high, asked }) => {
    const [a, b] = [features.find(FeatureKind.concept, low), features.find(FeatureKind.concept, high)];
    const bits = askBit(...asked);
    return [
      { own: a, other: b, asked: bits },
      { own: b, other: a, asked: bits },
    ];
  }),
);

/** Whether a question asks for one bound of what a fact gives the other of, and names that nowhere: “when does it end?” */
export function asksOfOtherBound(index: FactIndex, { ask, tokens }: Reading, fact: number): boolean {
  const profile = index.profiles[fact] as Profile;
  const says = (feature: number): boolean => tokens.some(({ features }) => features.includes(feature));
  return boundsOf(index).some(
    ({ own, other, asked }) =>
      (ask & asked) !== 0 &&
      says(own) &&
      !says(other) &&
      weightIn(profile, own) < FieldWeight.topic &&
      weightIn(profile, other) >= FieldWeight.alias,
  );
}
