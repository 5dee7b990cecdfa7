import { addRow, entriesOf, isCounted, rowOf, STEP, type WordingTable } from "../../lookup/wording-table.ts";

/** What the wording of a question speaks for. */
export interface Worded {
  /** In the logarithm of odds: for each fact, and behind them for none of them. */
  readonly marks: Float64Array;
  /** What its parts add up to in each column of a table, in steps: see {@link answeringColumn}. */
  readonly sums: Int32Array;
  /** The two facts that it speaks for most. */
  best: number;
  second: number;
  /** How far “none of them” is before the best. */
  elsewhere: number;
  /** What each step of a sum counts, and what speaks for the answering of any fact. */
  scale: number;
  answeringOfAny: number;
}

/** How much each of so many parts of a text counts: together they count alike, however many there are. */
export const scaleOf = (parts: number): number => 2 / Math.sqrt(Math.max(1, parts));

/** Where a table keeps what a part says of whether a fact gives what is asked; behind all facts, what it says of any. */
export const answeringColumn = (fact: number, facts: number): number => facts + 1 + fact;

export const createWorded = (facts: number): Worded => ({
  marks: new Float64Array(facts + 1),
  sums: new Int32Array(2 * (facts + 1)),
  best: 0,
  second: 0,
  elsewhere: 0,
  scale: 1,
  answeringOfAny: 0,
});

/** Adds up what the parts of a question speak for: the first `length` of them. */
export function weighWording(
  table: WordingTable,
  parts: readonly number[],
  worded: Worded,
  length = parts.length,
): Worded {
  const { marks, sums } = worded;
  const { biases } = table;
  const facts = marks.length - 1;
  table.turn = (table.turn + 1) | 0;
  let counted = 0;
  sums.fill(0);
  for (let i = 0; i < length; i += 1) {
    const row = rowOf(table, parts[i] as number);
    if (row === -1 || isCounted(table, row)) continue;
    counted += 1;
    addRow(table, row, sums);
  }
  const scale = scaleOf(counted) * STEP;
  let best = 0;
  let second = 0;
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (let fact = 0; fact < facts; fact += 1) {
    const mark = (sums[fact] as number) * scale + (biases[fact] as number);
    marks[fact] = mark;
    if (mark <= next) continue;
    if (mark > most) {
      next = most;
      second = best;
      most = mark;
      best = fact;
    } else {
      next = mark;
      second = fact;
    }
  }
  const none = (sums[facts] as number) * scale + (biases[facts] as number);
  marks[facts] = none;
  worded.best = best;
  worded.second = second;
  worded.elsewhere = none - most;
  worded.scale = scale;
  worded.answeringOfAny =
    (sums[answeringColumn(facts, facts)] as number) * scale + (biases[facts + 1] as number);
  return worded;
}

/** How much the wording that was weighed last speaks for its asking what a fact gives, in the logarithm of odds. */
export const answeringOf = ({ sums, marks, scale, answeringOfAny }: Worded, fact: number): number =>
  (sums[answeringColumn(fact, marks.length - 1)] as number) * scale + answeringOfAny;

/** How much some parts of a question speak for a fact. */
export function spokenBy(table: WordingTable, parts: Iterable<number>, fact: number): number {
  let sum = 0;
  for (const part of parts) {
    const row = rowOf(table, part);
    if (row === -1) continue;
    for (const [column, weight] of entriesOf(table, row)) if (column === fact) sum += weight;
  }
  return sum;
}
