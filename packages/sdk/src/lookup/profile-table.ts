import { FieldWeight } from "./profile.ts";

/** The features of one fact with their weights. */
export interface Profile {
  /** How many features it has. */
  readonly size: number;
  /** Where its part of the table begins, and the mask for places in it. */
  readonly from: number;
  readonly mask: number;
  /** A feature and the number of its weight in one integer, or {@link EMPTY}; shared by all profiles, as the weights are. */
  readonly table: Int32Array;
  readonly weights: Float64Array;
}

const EMPTY = -1;
/** Bits of the number of a weight, and their mask. */
const BITS = 4;
const WEIGHT = 15;

/**
 * Puts the features of all facts into one table, a small hash table for each fact side by side: a question looks up
 * hundreds of them, and each costs one access to memory where a `Map` takes four.
 */
export function packProfiles(rows: readonly ReadonlyMap<number, number>[]): Profile[] {
  const weights = Float64Array.from(new Set(Object.values(FieldWeight)));
  const numbers = new Map(Array.from(weights, (weight, i) => [weight, i]));
  const sizes = rows.map(({ size }) => 2 ** Math.ceil(Math.log2(size * 1.5 + 1)));
  const table = new Int32Array(sizes.reduce((sum, size) => sum + size, 0)).fill(EMPTY);
  let from = 0;
  return rows.map((row, fact) => {
    const profile: Profile = { size: row.size, from, mask: (sizes[fact] as number) - 1, table, weights };
    from += sizes[fact] as number;
    for (const [feature, weight] of row) {
      let place = firstPlace(feature, profile);
      while (table[profile.from + place] !== EMPTY) place = (place + 1) & profile.mask;
      table[profile.from + place] = (feature << BITS) | (numbers.get(weight) as number);
    }
    return profile;
  });
}

/** How strongly a fact has a feature; 0 when it has it not. */
export function weightIn(profile: Profile, feature: number): number {
  const { table, weights, from, mask } = profile;
  for (let place = firstPlace(feature, profile); ; place = (place + 1) & mask) {
    const entry = table[from + place] as number;
    if (entry === EMPTY) return 0;
    if (entry >> BITS === feature) return weights[entry & WEIGHT] as number;
  }
}

/** How strongly a fact has whichever of some features it has most; 0 when it has none. */
export function strongest(profile: Profile, features: readonly number[]): number {
  let best = 0;
  for (const feature of features) {
    const weight = weightIn(profile, feature);
    if (weight > best) best = weight;
  }
  return best;
}

const firstPlace = (feature: number, { mask }: Profile): number =>
  (Math.imul(feature, 0x9e3779b1) >>> 15) & mask;
