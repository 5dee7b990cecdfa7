import type { Network } from "../../src/understanding/fitted/network.ts";
import { normal, seeded } from "../random.ts";
import { descend } from "./descend.ts";

/** Networks fitted from different beginnings, whose mean is taken: what one of them makes of chance, the others do not. */
const SEEDS = [7, 8, 9];
const NETWORK_STEPS = 600;
const NETWORK_RATE = 0.02;
const NETWORK_DECAY = 0.01;
const SPREAD = 0.3;

/** What a network sees, 1 or 0 for what it is to say, and how much the row counts; all rows together count 1. */
export interface NetworkRow {
  readonly inputs: Float64Array;
  readonly wanted: number;
  readonly counts: number;
}

/** Fits a network to rows, whose inputs are changed in place. */
export function fitNetwork(rows: readonly NetworkRow[], hiddenUnits: number): Network {
  const width = rows[0]?.inputs.length ?? 0;
  const { mean, spread } = standardise(rows.map(({ inputs }) => inputs));
  // Row after row: the direct weights, then those of each hidden unit, then what each of these counts; biases last in each.
  const stride = width + 1;
  const counts = stride * (hiddenUnits + 1);
  const fitFrom = (seed: number): Float64Array => {
    const random = seeded(seed);
    const start = Float64Array.from({ length: counts + hiddenUnits }, (_, i) =>
      i < stride || (i < counts && i % stride === width) ? 0 : SPREAD * normal(random),
    );
    return descend(
      start,
      (weights, gradient) => {
        const signals = new Float64Array(hiddenUnits);
        for (const { inputs, wanted, counts: share } of rows) {
          let sum = 0;
          for (let unit = 0; unit <= hiddenUnits; unit += 1) {
            const from = unit * stride;
            let signal = weights[from + width] as number;
            for (let k = 0; k < width; k += 1)
              signal += (weights[from + k] as number) * (inputs[k] as number);
            if (unit === 0) sum = signal;
            else {
              signals[unit - 1] = Math.max(0, signal);
              sum += Math.max(0, signal) * (weights[counts + unit - 1] as number);
            }
          }
          const pull = share * (1 / (1 + Math.exp(-sum)) - wanted);
          for (let unit = 0; unit <= hiddenUnits; unit += 1) {
            const signal = unit === 0 ? 1 : (signals[unit - 1] as number);
            if (signal === 0) continue;
            const slope = unit === 0 ? pull : pull * (weights[counts + unit - 1] as number);
            const from = unit * stride;
            for (let k = 0; k < width; k += 1)
              gradient[from + k] = (gradient[from + k] as number) + slope * (inputs[k] as number);
            gradient[from + width] = (gradient[from + width] as number) + slope;
            if (unit > 0)
              gradient[counts + unit - 1] = (gradient[counts + unit - 1] as number) + pull * signal;
          }
        }
        for (let i = 0; i < weights.length; i += 1)
          if (i >= counts || i % stride !== width)
            gradient[i] = (gradient[i] as number) + NETWORK_DECAY * (weights[i] as number);
      },
      NETWORK_STEPS,
      NETWORK_RATE,
    );
  };
  const layer = (fitted: Float64Array, unit: number): { bias: number; inputs: number[] } => {
    const row = fitted.subarray(unit * stride, (unit + 1) * stride);
    const inputs = Array.from(mean, (_, k) => (row[k] as number) / (spread[k] as number));
    const bias = inputs.reduce((sum, weight, k) => sum - weight * (mean[k] as number), row[width] as number);
    return { bias, inputs };
  };
  const fits = SEEDS.map(fitFrom);
  const direct = fits.map((fitted) => layer(fitted, 0));
  const meanOf = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / SEEDS.length;
  return {
    bias: meanOf(direct.map(({ bias }) => bias)),
    direct: Array.from(mean, (_, k) => meanOf(direct.map(({ inputs }) => inputs[k] as number))),
    hidden: fits.flatMap((fitted) =>
      Array.from({ length: hiddenUnits }, (_, unit) => ({
        ...layer(fitted, unit + 1),
        counts: (fitted[counts + unit] as number) / SEEDS.length,
      })),
    ),
  };
}

/** Brings every input to mean 0 and spread 1, in place; gives what they were. */
function standardise(rows: readonly Float64Array[]): {
  readonly mean: Float64Array;
  readonly spread: Float64Array;
} {
  const width = rows[0]?.length ?? 0;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (let k = 0; k < width; k += 1) {
    for (const row of rows) mean[k] = (mean[k] as number) + (row[k] as number) / rows.length;
    let squares = 0;
    for (const row of rows) squares += ((row[k] as number) - (mean[k] as number)) ** 2;
    spread[k] = Math.sqrt(squares / rows.length) || 1;
    for (const row of rows) row[k] = ((row[k] as number) - (mean[k] as number)) / (spread[k] as number);
  }
  return { mean, spread };
}
