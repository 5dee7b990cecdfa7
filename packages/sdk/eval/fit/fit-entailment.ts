import { STEP, type WordingRows } from "../../src/lookup/wording-table.ts";
import { VERDICTS } from "../../src/understanding/check/claim-evidence.ts";
import { columnOf, SCALE, WAYS } from "../../src/understanding/check/entailment.ts";
import type { Verdict } from "../../src/understanding/types.ts";

/** The parts of a claim, the facts that it may be about, and its right verdict. */
export interface WordedClaim {
  readonly parts: readonly number[];
  readonly facts: readonly number[];
  readonly label: Verdict;
}

const STEPS = 60;
const RATE = 0.05;
/** Keeps weights at 0 that the claims do not need. */
const SPARSE = 1e-5;
/** Smaller weights are left out. */
const LEAST = 0.25;
const MOST = 6;

/**
 * Learns what each part of a claim, by itself and about each fact, speaks for: multinomial logistic regression over the three
 * verdicts.
 */
export function fitEntailment(claims: readonly WordedClaim[], facts: number): WordingRows {
  const places = new Map<number, number>();
  const keyOf = (part: number, fact: number): number => part * (facts + 1) + fact;
  const rows = claims.map(({ parts, facts: about, label }) => ({
    features: parts.flatMap((part) =>
      [facts, ...about].map((fact) => {
        const key = keyOf(part, fact);
        const place = places.get(key) ?? places.size;
        places.set(key, place);
        return place * WAYS;
      }),
    ),
    scale: SCALE / Math.sqrt(Math.max(1, parts.length)),
    right: VERDICTS.indexOf(label),
  }));
  const length = places.size * WAYS;
  const weights = new Float64Array(length);
  const mean = new Float64Array(length);
  const spread = new Float64Array(length);
  const gradient = new Float64Array(length);
  const marks = new Float64Array(WAYS);
  for (let step = 1; step <= STEPS; step += 1) {
    gradient.fill(0);
    for (const { features, scale, right } of rows) {
      marks.fill(0);
      for (const at of features)
        for (let way = 0; way < WAYS; way += 1)
          marks[way] = (marks[way] as number) + (weights[at + way] as number) * scale;
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
  }
  const byPart = new Map<number, [number, number][]>();
  for (const [key, place] of places) {
    const part = Math.floor(key / (facts + 1));
    for (let way = 0; way < WAYS; way += 1) {
      const weight = weights[place * WAYS + way] as number;
      if (Math.abs(weight) < LEAST) continue;
      const row = byPart.get(part) ?? [];
      byPart.set(part, row);
      row.push([
        columnOf(key % (facts + 1), way),
        Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP) * STEP)),
      ]);
    }
  }
  return {
    biases: [],
    rows: [...byPart]
      .map(([part, some]) => ({ part, weights: some.sort(([a], [b]) => a - b) }))
      .sort((a, b) => a.part - b.part),
  };
}
