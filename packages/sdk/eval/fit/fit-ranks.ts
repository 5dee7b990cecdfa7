import { descend } from "./descend.ts";
import { dot, type Example } from "./example.ts";

const RANK_STEPS = 500;
const RANK_RATE = 0.05;
/** Keeps weights small that the rows do not need. */
const DECAY = 0.002;

/** Weights under which the right candidates stand out among the others: multinomial logistic regression. */
export function fitRanks(examples: readonly Example[]): Float64Array {
  const length = examples[0]?.evidence[0]?.length ?? 0;
  const rows = examples.filter(({ right }) => right.some(Boolean) && right.length > 1);
  const all = rows.reduce((sum, { counts }) => sum + counts, 0);
  const slope = (weights: Float64Array, gradient: Float64Array): void => {
    for (const { evidence, right, counts } of rows) {
      const marks = evidence.map((row) => dot(weights, row));
      const most = Math.max(...marks);
      const odds = marks.map((mark) => Math.exp(mark - most));
      const whole = odds.reduce((sum, odd) => sum + odd, 0);
      const good = odds.reduce((sum, odd, i) => (right[i] ? sum + odd : sum), 0) || Number.MIN_VALUE;
      evidence.forEach((row, i) => {
        const odd = odds[i] as number;
        const pull = ((odd / whole - (right[i] ? odd / good : 0)) * counts) / all;
        for (let k = 0; k < length; k += 1) gradient[k] = (gradient[k] as number) + pull * (row[k] as number);
      });
    }
    for (let k = 0; k < length; k += 1)
      gradient[k] = (gradient[k] as number) + DECAY * (weights[k] as number);
  };
  return descend(new Float64Array(length), slope, RANK_STEPS, RANK_RATE);
}
