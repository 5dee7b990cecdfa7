import type { WordingRows } from "../../src/lookup/wording-table.ts";
import { answeringColumn, scaleOf } from "../../src/understanding/ranking/weigh-wording.ts";
import { descendSparsely } from "./descend-sparsely.ts";
import { createPartNumbers } from "./part-numbers.ts";

/** The parts of a question, the facts that answer it, and those that its wording speaks for most. */
export interface LikelyQuestion {
  readonly parts: readonly number[];
  readonly right: readonly number[];
  readonly likely: readonly number[];
}

const DESCENT = { steps: 60, rate: 0.05, sparse: 1e-5 };
const RATE_OF_BIAS = 3;
/** How much it counts that the second likeliest fact does not answer either. */
const OF_SECOND = 0.5;

/**
 * Learns whether a fact gives what is asked, from those that answer and those that only seem to: logistic regression over the
 * parts of a question, by themselves and with the fact. “Who” asks for what a fact about a firm gives, or does not.
 */
export function fitAnswering(questions: readonly LikelyQuestion[], facts: number): WordingRows {
  const numbers = createPartNumbers(facts);
  const row = (parts: readonly number[], fact: number, wanted: number, counts: number) => ({
    features: parts.flatMap((part) => [numbers.numberOf(part, facts), numbers.numberOf(part, fact)]),
    scale: scaleOf(parts.length),
    wanted,
    counts,
  });
  const rows = questions.flatMap(({ parts, right, likely }) =>
    right.length > 0
      ? right.map((fact) => row(parts, fact, 1, 1))
      : likely.map((fact, i) => row(parts, fact, 0, i === 0 ? 1 : OF_SECOND)),
  );
  const all = rows.reduce((sum, { counts }) => sum + counts, 0);
  let bias = 0;
  const weights = descendSparsely(numbers.size, DESCENT, (now, gradient) => {
    let pulls = 0;
    for (const { features, scale, wanted, counts } of rows) {
      let sum = bias;
      for (const at of features) sum += (now[at] as number) * scale;
      const pull = (counts / all) * (1 / (1 + Math.exp(-sum)) - wanted);
      pulls += pull;
      for (const at of features) gradient[at] = (gradient[at] as number) + pull * scale;
    }
    bias -= RATE_OF_BIAS * pulls;
  });
  return { biases: [bias], rows: numbers.rows(weights, 1, (fact) => answeringColumn(fact, facts)) };
}
