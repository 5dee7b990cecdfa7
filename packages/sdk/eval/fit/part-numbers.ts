import type { WordingRows } from "../../src/lookup/wording-table.ts";
import { roundedWeight } from "./rounded-weight.ts";

/** Numbers for parts together with facts, made as they come; a fact behind all others stands for any. */
export interface PartNumbers {
  numberOf(part: number, fact: number): number;
  readonly size: number;
  /** The rows of a table, from what each number weighs in each of its columns. */
  rows(
    weights: Float32Array,
    ways: number,
    columnOf: (fact: number, way: number) => number,
  ): WordingRows["rows"];
}

export function createPartNumbers(facts: number): PartNumbers {
  const width = facts + 1;
  const numbers = new Map<number, number>();
  return {
    numberOf(part, fact) {
      const key = part * width + fact;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    },
    get size() {
      return numbers.size;
    },
    rows(weights, ways, columnOf) {
      const byPart = new Map<number, [number, number][]>();
      for (const [key, number] of numbers) {
        for (let way = 0; way < ways; way += 1) {
          const weight = roundedWeight(weights[number * ways + way] as number);
          if (weight === undefined) continue;
          const part = Math.floor(key / width);
          const row = byPart.get(part) ?? [];
          byPart.set(part, row);
          row.push([columnOf(key % width, way), weight]);
        }
      }
      return [...byPart]
        .map(([part, row]) => ({ part, weights: row.sort(([a], [b]) => a - b) }))
        .sort((a, b) => a.part - b.part);
    },
  };
}
