import { rowOf, type WordingTable } from "../../lookup/wording-table.ts";

/** What the wording of a question speaks for. */
export interface Worded {
  /** In the logarithm of odds: for each fact, and last for none of them. */
  readonly marks: Float64Array;
  /** The same for each fact by itself: that it gives what is asked. Behind them room for what speaks of any. */
  readonly answering: Float64Array;
  /** Rows of the table that this question was weighed by: a part counts once. */
  readonly rows: number[];
  /** The two facts that it speaks for most. */
  best: number;
  second: number;
  /** How far “none of them” is before the best. */
  elsewhere: number;
}

/** How much each of so many parts of a text counts: together they count alike, however many there are. */
export const scaleOf = (parts: number): number => 2 / Math.sqrt(Math.max(1, parts));

/** Where a table keeps what a part says of whether a fact gives what is asked; behind all facts, what it says of any. */
export const answeringColumn = (fact: number, facts: number): number => facts + 1 + fact;

export const createWorded = (facts: number): Worded => ({
  marks: new Float64Array(facts + 1),
  answering: new Float64Array(facts + 1),
  rows: [],
  best: 0,
  second: 0,
  elsewhere: 0,
});

/** Adds up what the parts of a question speak for. */
export function weighWording(table: WordingTable, parts: readonly number[], worded: Worded): Worded {
  const { marks, answering, rows } = worded;
  const facts = marks.length - 1;
  marks.fill(0);
  answering.fill(0);
  rows.length = 0;
  for (const part of parts) {
    const row = rowOf(table, part);
    if (row === -1 || rows.includes(row)) continue;
    rows.push(row);
    const end = table.starts[row + 1] as number;
    for (let p = table.starts[row] as number; p < end; p += 1) {
      const column = table.columns[p] as number;
      const weight = table.weights[p] as number;
      if (column <= facts) marks[column] = (marks[column] as number) + weight;
      else answering[column - facts - 1] = (answering[column - facts - 1] as number) + weight;
    }
  }
  const scale = scaleOf(rows.length);
  let best = 0;
  let second = 0;
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (let fact = 0; fact <= facts; fact += 1) {
    const mark = (marks[fact] as number) * scale + (table.biases[fact] as number);
    marks[fact] = mark;
    if (fact === facts) break;
    if (mark > most) {
      next = most;
      second = best;
      most = mark;
      best = fact;
    } else if (mark > next) {
      next = mark;
      second = fact;
    }
  }
  const ofAny = answering[facts] as number;
  const bias = table.biases[facts + 1] as number;
  for (let fact = 0; fact < facts; fact += 1)
    answering[fact] = ((answering[fact] as number) + ofAny) * scale + bias;
  worded.best = best;
  worded.second = second;
  worded.elsewhere = (marks[facts] as number) - most;
  return worded;
}
