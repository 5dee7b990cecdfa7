import type { FactIndex } from "../lookup/fact-index.ts";
import { FeatureKind } from "../lookup/features.ts";
import { perIndex } from "../lookup/per-index.ts";
import { type Profile, strongest } from "../lookup/profile-table.ts";
import type { Reading } from "./read.ts";

const yearsOf = /* @__PURE__ */ perIndex(({ features }) => {
  const of = (...names: string[]): readonly number[] =>
    names.map((name) => features.find(FeatureKind.concept, name)).filter((f) => f !== -1);
  return { last: of("last_year"), others: of("this_year", "next_year") };
});

/** Whether a question asks of this year or the next what a fact tells of the last: last year's figure is none of this one's. */
export function asksOfLaterYear(index: FactIndex, { tokens }: Reading, fact: number): boolean {
  const { last, others } = yearsOf(index);
  const names = (years: readonly number[]): boolean =>
    tokens.some(({ features }) => features.some((feature) => years.includes(feature)));
  if (!names(others) || names(last)) return false;
  const profile = index.profiles[fact] as Profile;
  return strongest(profile, others) === 0 && strongest(profile, last) > 0;
}
