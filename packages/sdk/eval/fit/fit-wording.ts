import { readWording, type WordingRows, writeWording } from "../../src/lookup/wording-table.ts";
import { createWorded, scaleOf, weighWording } from "../../src/understanding/ranking/weigh-wording.ts";
import { descendSparsely } from "./descend-sparsely.ts";
import { fitAnswering } from "./fit-answering.ts";
import { roundedWeight } from "./rounded-weight.ts";

/** The parts of a question, and the facts that answer it; none where no fact does. */
export interface WordedQuestion {
  readonly parts: readonly number[];
  readonly facts: readonly number[];
}

const DESCENT = { steps: 50, rate: 0.1, sparse: 1.2e-5 };
const RATE_OF_BIASES = 3;

/**
 * Learns what each part of a question speaks for: first which fact, or none of them, then, for a fact by itself, whether it
 * gives what is asked.
 */
export function fitWording(questions: readonly WordedQuestion[], facts: number): WordingRows {
  const choosing = fitChoice(questions, facts);
  const table = readWording(writeWording({ ...choosing, biases: [...choosing.biases, 0] }));
  const worded = createWorded(facts);
  const answering = fitAnswering(
    questions.map(({ parts, facts: right }) => {
      const { best, second } = weighWording(table, parts, worded);
      return { parts, right, likely: [best, second] };
    }),
    facts,
  );
  const rows = new Map(choosing.rows.map(({ part, weights }) => [part, [...weights]]));
  for (const { part, weights } of answering.rows) rows.set(part, [...(rows.get(part) ?? []), ...weights]);
  return {
    biases: [...choosing.biases, ...answering.biases],
    rows: [...rows].map(([part, weights]) => ({ part, weights })).sort((a, b) => a.part - b.part),
  };
}

/** Multinomial logistic regression over all facts and “none of them”. */
function fitChoice(questions: readonly WordedQuestion[], facts: number): WordingRows {
  const classes = facts + 1;
  const numbers = new Map<number, number>();
  const rows = questions.map(({ parts, facts: right }) => ({
    parts: parts.map((part) => {
      const known = numbers.get(part) ?? numbers.size;
      numbers.set(part, known);
      return known;
    }),
    scale: scaleOf(parts.length),
    right: right.length === 0 ? [facts] : right,
  }));
  const biases = new Float64Array(classes);
  const marks = new Float64Array(classes);
  const pulls = new Float64Array(classes);
  const weights = descendSparsely(numbers.size * classes, DESCENT, (now, gradient) => {
    pulls.fill(0);
    for (const { parts, scale, right } of rows) {
      marks.fill(0);
      for (const part of parts) {
        const from = part * classes;
        for (let c = 0; c < classes; c += 1) marks[c] = (marks[c] as number) + (now[from + c] as number);
      }
      let most = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < classes; c += 1) {
        marks[c] = (marks[c] as number) * scale + (biases[c] as number);
        most = Math.max(most, marks[c] as number);
      }
      let all = 0;
      for (let c = 0; c < classes; c += 1) {
        marks[c] = Math.exp((marks[c] as number) - most);
        all += marks[c] as number;
      }
      for (let c = 0; c < classes; c += 1) marks[c] = (marks[c] as number) / all;
      for (const c of right) marks[c] = (marks[c] as number) - 1 / right.length;
      for (let c = 0; c < classes; c += 1) {
        marks[c] = (marks[c] as number) / rows.length;
        pulls[c] = (pulls[c] as number) + (marks[c] as number);
      }
      for (const part of parts) {
        const from = part * classes;
        for (let c = 0; c < classes; c += 1)
          gradient[from + c] = (gradient[from + c] as number) + (marks[c] as number) * scale;
      }
    }
    for (let c = 0; c < classes; c += 1)
      biases[c] = (biases[c] as number) - RATE_OF_BIASES * (pulls[c] as number);
  });
  return {
    biases: Array.from(biases),
    rows: [...numbers]
      .map(([part, n]) => ({
        part,
        weights: Array.from(weights.subarray(n * classes, (n + 1) * classes), roundedWeight).flatMap(
          (weight, c) => (weight === undefined ? [] : [[c, weight] as const]),
        ),
      }))
      .filter(({ weights: some }) => some.length > 0)
      .sort((a, b) => a.part - b.part),
  };
}
