import type { WordingRows } from "../../src/lookup/wording-table.ts";
import { VERDICTS } from "../../src/understanding/check/reconsider/claim-evidence.ts";
import { entailmentColumn, WAYS } from "../../src/understanding/check/reconsider/entailment.ts";
import { scaleOf } from "../../src/understanding/ranking/weigh-wording.ts";
import type { Verdict } from "../../src/understanding/results/types.ts";
import { descendSparsely } from "./descend-sparsely.ts";
import { createPartNumbers } from "./part-numbers.ts";

/** The parts of a claim, the facts that it may be about, and its right verdict. */
export interface WordedClaim {
  readonly parts: readonly number[];
  readonly facts: readonly number[];
  readonly label: Verdict;
}

const DESCENT = { steps: 60, rate: 0.05, sparse: 1e-5 };

/**
 * Learns what each part of a claim, by itself and about each fact, speaks for: multinomial logistic regression over the three
 * verdicts.
 */
export function fitEntailment(claims: readonly WordedClaim[], facts: number): WordingRows {
  const numbers = createPartNumbers(facts);
  const rows = claims.map(({ parts, facts: about, label }) => ({
    features: parts.flatMap((part) => [facts, ...about].map((fact) => numbers.numberOf(part, fact) * WAYS)),
    scale: scaleOf(parts.length),
    right: VERDICTS.indexOf(label),
  }));
  const marks = new Float64Array(WAYS);
  const weights = descendSparsely(numbers.size * WAYS, DESCENT, (now, gradient) => {
    for (const { features, scale, right } of rows) {
      marks.fill(0);
      for (const at of features)
        for (let way = 0; way < WAYS; way += 1)
          marks[way] = (marks[way] as number) + (now[at + way] as number) * scale;
      const most = Math.max(...marks);
      let all = 0;
      for (let way = 0; way < WAYS; way += 1) {
        marks[way] = Math.exp((marks[way] as number) - most);
        all += marks[way] as number;
      }
      for (let way = 0; way < WAYS; way += 1)
        marks[way] = (((marks[way] as number) / all - Number(way === right)) * scale) / rows.length;
      for (const at of features)
        for (let way = 0; way < WAYS; way += 1)
          gradient[at + way] = (gradient[at + way] as number) + (marks[way] as number);
    }
  });
  return { biases: [], rows: numbers.rows(weights, WAYS, entailmentColumn) };
}
