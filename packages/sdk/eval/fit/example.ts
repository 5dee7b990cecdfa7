import type { answerInputs } from "../../src/understanding/ranking/answers.ts";

/** A question with the evidence for each of its candidates. */
export interface Example {
  readonly answerable: boolean;
  readonly reading: Parameters<typeof answerInputs>[1];
  /** What its wording speaks for “none of them”. */
  readonly elsewhere: number;
  readonly evidence: readonly Float64Array[];
  /** Whether each candidate is a right answer. */
  readonly right: readonly boolean[];
  /** How much it counts beside the others. */
  readonly counts: number;
}

export const dot = (weights: Float64Array, evidence: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] as number) * (evidence[i] as number);
  return sum;
};

/** The candidates as `ask` would put them: by mark, best first, with their place among the candidates. */
export function ranked(
  ranks: Float64Array,
  { evidence }: Example,
): { readonly at: number; readonly evidence: Float64Array; readonly mark: number }[] {
  return evidence
    .map((row, at) => ({ at, evidence: row, mark: dot(ranks, row) }))
    .sort((a, b) => b.mark - a.mark || a.at - b.at);
}
