import type { WordingRows } from "../../src/lookup/wording-table.ts";
import { scaleOf } from "../../src/understanding/ranking/weigh-wording.ts";
import { descendSparsely } from "./descend-sparsely.ts";
import { createPartNumbers } from "./part-numbers.ts";

/** The parts of a text as a fact has them, the class that it is of, and how much it counts. */
export interface GeneralRow {
  readonly parts: readonly number[];
  readonly right: number;
  readonly counts: number;
}

const DESCENT = { steps: 80, rate: 0.05, sparse: 2e-5 };
const RATE_OF_BIASES = 3;
/** Parts that fewer rows than this have say nothing. */
const LEAST_ROWS = 5;

/**
 * Learns what each part speaks for: multinomial logistic regression over some classes and one more, behind them, that they are
 * held against.
 */
export function fitGeneral(rows: readonly GeneralRow[], classes: number): WordingRows {
  const seen = new Map<number, number>();
  for (const { parts } of rows) for (const part of parts) seen.set(part, (seen.get(part) ?? 0) + 1);
  const numbers = createPartNumbers(0);
  const all = rows.reduce((sum, { counts }) => sum + counts, 0);
  const read = rows.map(({ parts, right, counts }) => ({
    features: parts
      .filter((part) => (seen.get(part) as number) >= LEAST_ROWS)
      .map((part) => numbers.numberOf(part, 0) * classes),
    scale: scaleOf(parts.length),
    right,
    counts: counts / all,
  }));
  const biases = new Float64Array(classes);
  const marks = new Float64Array(classes + 1);
  const pulls = new Float64Array(classes);
  const weights = descendSparsely(numbers.size * classes, DESCENT, (now, gradient) => {
    pulls.fill(0);
    for (const { features, scale, right, counts } of read) {
      marks.fill(0);
      for (let c = 0; c < classes; c += 1) {
        for (const at of features) marks[c] = (marks[c] as number) + (now[at + c] as number);
        marks[c] = (marks[c] as number) * scale + (biases[c] as number);
      }
      const most = Math.max(...marks);
      let whole = 0;
      for (let c = 0; c <= classes; c += 1) whole += Math.exp((marks[c] as number) - most);
      for (let c = 0; c < classes; c += 1) {
        const pull = counts * (Math.exp((marks[c] as number) - most) / whole - Number(c === right));
        pulls[c] = (pulls[c] as number) + pull;
        for (const at of features) gradient[at + c] = (gradient[at + c] as number) + pull * scale;
      }
    }
    for (let c = 0; c < classes; c += 1)
      biases[c] = (biases[c] as number) - RATE_OF_BIASES * (pulls[c] as number);
  });
  return { biases: Array.from(biases), rows: numbers.rows(weights, classes, (_, way) => way) };
}
