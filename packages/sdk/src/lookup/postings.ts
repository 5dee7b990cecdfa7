/** For each feature, the facts that have it and how strongly: compressed rows in typed arrays. */
export interface Postings {
  /** Where the row of each feature begins; one more entry at the end. */
  readonly starts: Int32Array;
  readonly facts: Int32Array;
  readonly weights: Float32Array;
}

/** @param profiles - the features of each fact with their weights, in any order */
export function buildPostings(profiles: readonly ReadonlyMap<number, number>[], features: number): Postings {
  const starts = new Int32Array(features + 1);
  let total = 0;
  for (const profile of profiles) {
    for (const feature of profile.keys()) starts[feature + 1] = (starts[feature + 1] as number) + 1;
    total += profile.size;
  }
  for (let i = 0; i < features; i += 1) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const facts = new Int32Array(total);
  const weights = new Float32Array(total);
  const next = starts.slice();
  profiles.forEach((profile, fact) => {
    for (const [feature, weight] of profile) {
      const at = next[feature] as number;
      next[feature] = at + 1;
      facts[at] = fact;
      weights[at] = weight;
    }
  });
  return { starts, facts, weights };
}
