/**
 * What has been learnt of how people speak about the facts of a pack: for each part of a text, how much it weighs in each of some
 * columns. What a column stands for is its user's: see understanding/wording/weigh-wording.ts for questions and
 * understanding/check/entailment.ts for claims.
 */
export interface WordingTable {
  /** Parts and their rows, by open addressing: each part at twice its slot, its row behind it; -1 where none is. */
  readonly slots: Int32Array;
  /** Where each row begins, and the last one ends. */
  readonly starts: Uint32Array;
  readonly columns: Uint16Array;
  readonly weights: Float32Array;
  /** What is added whatever the parts are, for as many columns as need it. */
  readonly biases: Float32Array;
}

/** A table as plain rows, in the order of their parts. */
export interface WordingRows {
  readonly biases: readonly number[];
  readonly rows: readonly {
    readonly part: number;
    readonly weights: readonly (readonly [column: number, weight: number])[];
  }[];
}

/** What a weight counts in steps of; biases are kept in the same. */
export const STEP = 0.25;

/** Row of a part, or -1. */
export function rowOf({ slots }: WordingTable, part: number): number {
  const mask = slots.length - 2;
  for (let at = (part << 1) & mask; ; at = (at + 2) & mask) {
    const there = slots[at] as number;
    if (there === part) return slots[at + 1] as number;
    if (there === -1) return -1;
  }
}

/** Five bits a character, the sixth saying that more follow: numbers as source maps write them. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BITS = 5;
const MORE = 1 << BITS;

/** Writes a table as text, one kind of number after another: each kind has its own frequent characters, which deflates well. */
export function writeWording({ biases, rows }: WordingRows): string {
  let text = "";
  const add = (value: number): void => {
    if (!(value >= 0))
      throw new RangeError(`A table holds no ${value}: put its rows in the order of their parts.`);
    let rest = value;
    for (; rest >= MORE; rest >>>= BITS) text += DIGITS[(rest & (MORE - 1)) | MORE];
    text += DIGITS[rest];
  };
  const signed = (weight: number): void => {
    const steps = Math.round(weight / STEP);
    add(steps < 0 ? -2 * steps - 1 : 2 * steps);
  };
  add(biases.length);
  add(rows.length);
  biases.forEach(signed);
  rows.forEach(({ part }, i) => {
    add(part - (rows[i - 1]?.part ?? 0));
  });
  for (const { weights } of rows) add(weights.length);
  for (const { weights } of rows) for (const [column] of weights) add(column);
  for (const { weights } of rows) for (const [, weight] of weights) signed(weight);
  return text;
}

/** Reads what {@link writeWording} wrote. */
export function readWording(text: string): WordingTable {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit += 1) digits[DIGITS.charCodeAt(digit)] = digit;
  let at = 0;
  const take = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += BITS) {
      const digit = digits[text.charCodeAt(at++)] as number;
      value |= (digit & (MORE - 1)) << shift;
      if (digit < MORE) return value;
    }
  };
  const signed = (): number => {
    const value = take();
    return (value & 1 ? -(value + 1) / 2 : value / 2) * STEP;
  };
  const count = take();
  const size = take();
  const biases = Float32Array.from({ length: count }, signed);
  const slots = new Int32Array(2 ** (Math.ceil(Math.log2(size + 1)) + 2)).fill(-1);
  const mask = slots.length - 2;
  let part = 0;
  for (let row = 0; row < size; row += 1) {
    part += take();
    let slot = (part << 1) & mask;
    while (slots[slot] !== -1) slot = (slot + 2) & mask;
    slots[slot] = part;
    slots[slot + 1] = row;
  }
  const starts = new Uint32Array(size + 1);
  for (let row = 0; row < size; row += 1) starts[row + 1] = (starts[row] as number) + take();
  const length = starts[size] as number;
  return {
    slots,
    starts,
    columns: Uint16Array.from({ length }, take),
    weights: Float32Array.from({ length }, signed),
    biases,
  };
}
