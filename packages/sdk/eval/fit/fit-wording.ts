import { STEP, type WordingRows } from "../../src/lookup/wording-table.ts";
import { SCALE } from "../../src/understanding/wording/weigh-wording.ts";

/** The parts of a question, and the facts that answer it; none where no fact does. */
export interface WordedQuestion {
  readonly parts: readonly number[];
  readonly facts: readonly number[];
}

const STEPS = 50;
const RATE = 0.1;
/** Keeps weights at 0 that the questions do not need. */
const SPARSE = 1.2e-5;
/** Smaller weights are left out. */
const LEAST = 0.25;
const MOST = 6;

/** Learns what each part of a question speaks for: multinomial logistic regression over all facts and “none of them”. */
export function fitWording(questions: readonly WordedQuestion[], facts: number): WordingRows {
  const classes = facts + 1;
  const numbers = new Map<number, number>();
  const rows = questions.map(({ parts, facts: right }) => ({
    parts: parts.map((part) => {
      const known = numbers.get(part) ?? numbers.size;
      numbers.set(part, known);
      return known;
    }),
    scale: SCALE / Math.sqrt(Math.max(1, parts.length)),
    right: right.length === 0 ? [facts] : right,
  }));
  const length = numbers.size * classes;
  const weights = new Float32Array(length);
  const mean = new Float32Array(length);
  const spread = new Float32Array(length);
  const gradient = new Float32Array(length);
  const biases = new Float64Array(classes);
  const marks = new Float64Array(classes);
  for (let step = 1; step <= STEPS; step += 1) {
    gradient.fill(0);
    const pulls = new Float64Array(classes);
    for (const { parts, scale, right } of rows) {
      marks.fill(0);
      for (const part of parts) {
        const from = part * classes;
        for (let c = 0; c < classes; c += 1) marks[c] = (marks[c] as number) + (weights[from + c] as number);
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
    const early = 1 - 0.9 ** step;
    const late = 1 - 0.99 ** step;
    for (let i = 0; i < length; i += 1) {
      const g = gradient[i] as number;
      const m = 0.9 * (mean[i] as number) + 0.1 * g;
      const s = 0.99 * (spread[i] as number) + 0.01 * g * g;
      mean[i] = m;
      spread[i] = s;
      const rate = RATE / (Math.sqrt(s / late) + 1e-7);
      const moved = (weights[i] as number) - (rate * m) / early;
      weights[i] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * SPARSE);
    }
    for (let c = 0; c < classes; c += 1) biases[c] = (biases[c] as number) - 3 * (pulls[c] as number);
  }
  return {
    biases: Array.from(biases),
    rows: [...numbers]
      .map(([part, n]) => ({
        part,
        weights: Array.from(
          weights.subarray(n * classes, (n + 1) * classes),
          (weight, c) => [c, weight] as const,
        )
          .filter(([, weight]) => Math.abs(weight) >= LEAST)
          .map(
            ([c, weight]) => [c, Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP) * STEP))] as const,
          ),
      }))
      .filter(({ weights: some }) => some.length > 0)
      .sort((a, b) => a.part - b.part),
  };
}
