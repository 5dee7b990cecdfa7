import type { Units } from "../../language/units.ts";
import { UNKNOWN, UnitKind } from "../../language/units.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, weightIn } from "../../lookup/profile-table.ts";

/** Words and pairs of Han characters of a text as they stand, whatever the lexicon makes of them. */
export interface Letters {
  readonly features: readonly number[];
  /** Share of each in the rareness of all. */
  readonly parts: readonly number[];
}

/** How much a fact shares with a text by its letters alone, as shares of their rareness. */
export interface Shared {
  /** By any field, the same with fields counted by their weight, and by one field each. */
  any: number;
  weighted: number;
  named: number;
  stated: number;
  labelled: number;
}

/** Takes the words and pairs from the units of the text that was cut last. */
export function lettersOf(index: FactIndex, units: Units): Letters {
  const features = featuresOf(index, units);
  let all = 0;
  for (const feature of features) all += index.idf[feature] as number;
  const parts: number[] = [];
  for (const feature of features) parts.push((index.idf[feature] as number) / all);
  return { features, parts };
}

function featuresOf({ words, bigrams }: FactIndex, units: Units): number[] {
  const features: number[] = [];
  for (let i = 0; i < units.length && features.length < MOST; i += 1) {
    const id = units.ids[i] as number;
    if (id === UNKNOWN) continue;
    addNew(features, words[id] ?? -1);
    const next = i + 1 < units.length ? (units.ids[i + 1] as number) : UNKNOWN;
    if (units.kinds[i] === UnitKind.han && next !== UNKNOWN) addNew(features, bigrams.get(id, next));
  }
  return features;
}

function addNew(features: number[], feature: number): void {
  if (feature !== -1 && !features.includes(feature)) features.push(feature);
}

/** Questions are short; of a long text the beginning is enough. */
const MOST = 64;
/** A long fact shares much with anything: how soon a field's weight is used up, by size against the common one. */
const SOON = 1.2;
const SIZE_SHARE = 0.6;

export function shareLetters(
  { commonSize }: FactIndex,
  { features, parts }: Letters,
  profile: Profile,
  shared: Shared,
): void {
  shared.any = 0;
  shared.weighted = 0;
  shared.named = 0;
  shared.stated = 0;
  shared.labelled = 0;
  const slowness = SOON * (1 - SIZE_SHARE + (SIZE_SHARE * profile.size) / commonSize);
  for (let i = 0; i < features.length; i += 1) {
    const weight = weightIn(profile, features[i] as number);
    if (weight === 0) continue;
    const part = parts[i] as number;
    shared.any += part;
    shared.weighted += (part * weight) / (weight + slowness);
    if (weight >= FieldWeight.alias) shared.named += part;
    if (weight === FieldWeight.statement) shared.stated += part;
    if (weight === FieldWeight.label) shared.labelled += part;
  }
}
