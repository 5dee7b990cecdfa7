import type { FactIndex } from "../lookup/fact-index.ts";
import { FeatureKind } from "../lookup/features.ts";
import { type Profile, strongest } from "../lookup/profile-table.ts";
import type { Reading } from "./read.ts";

interface Years {
  readonly last: readonly number[];
  readonly others: readonly number[];
}

const known = new WeakMap<FactIndex, Years>();

function yearsOf(index: FactIndex): Years {
  let years = known.get(index);
  if (years === undefined) {
    const of = (...names: string[]): number[] =>
      names.map((name) => index.features.find(FeatureKind.concept, name)).filter((f) => f !== -1);
    years = { last: of("last_year"), others: of("this_year", "next_year") };
    known.set(index, years);
  }
  return years;
}

/** Whether a question asks of this year or the next what a fact tells of the last: last year's figure is none of this one's. */
export function asksOfLaterYear(index: FactIndex, { tokens }: Reading, fact: number): boolean {
  const { last, others } = yearsOf(index);
  const names = (years: readonly number[]): boolean =>
    tokens.some(({ features }) => features.some((feature) => years.includes(feature)));
  if (!names(others) || names(last)) return false;
  const profile = index.profiles[fact] as Profile;
  return strongest(profile, others) === 0 && strongest(profile, last) > 0;
}
