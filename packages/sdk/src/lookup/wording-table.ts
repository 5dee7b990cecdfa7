/**
 * What has been learnt of how people speak about the facts of a pack: for each part of a text, how much it weighs in each of some
 * columns. What a column stands for is its user's: see understanding/ranking/weigh-wording.ts for questions and
 * understanding/check/reconsider/entailment.ts for claims.
 */
export interface WordingTable {
  /** Parts by open addressing: each at twice its slot, and behind it where its row begins; -1 where none is. */
  readonly slots: Int32Array;
  /** Row after row: where it ends, the last turn that counted it, and its entries. A row is read at one place of memory. */
  readonly rows: Int32Array;
  /** What is added whatever the parts are, for as many columns as need it. */
  readonly biases: Float32Array;
  /** Number of the text that was weighed last, so that a part of it counts once. */
  turn: number;
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

/** Where the entries of a row begin behind its head. */
const HEAD = 2;
const COLUMN_BITS = 16;
const MOST_STEPS = 2 ** 15 - 1;

/** Each of some numbers is the weight of one column, in steps of {@link STEP}. */
const entryOf = (column: number, steps: number): number => (column << COLUMN_BITS) | (steps & 0xffff);
const columnOf = (entry: number): number => entry >>> COLUMN_BITS;
const stepsOf = (entry: number): number => (entry << COLUMN_BITS) >> COLUMN_BITS;

/** Adds what a row weighs, in steps, to the sums of its columns. */
export function addRow({ rows }: WordingTable, row: number, sums: Int32Array): void {
  const end = rows[row] as number;
  for (let p = row + HEAD; p < end; p += 1) {
    const entry = rows[p] as number;
    const column = columnOf(entry);
    sums[column] = (sums[column] as number) + stepsOf(entry);
  }
}

/** The columns of a row and what it weighs in them. */
export function* entriesOf({ rows }: WordingTable, row: number): Generator<[column: number, weight: number]> {
  const end = rows[row] as number;
  for (let p = row + HEAD; p < end; p += 1) {
    const entry = rows[p] as number;
    yield [columnOf(entry), stepsOf(entry) * STEP];
  }
}

/** Whether a row has been counted in this turn; it has from now on. */
export function isCounted({ rows, turn }: WordingTable, row: number): boolean {
  if (rows[row + 1] === turn) return true;
  rows[row + 1] = turn;
  return false;
}

/** Where the row of a part begins, or -1. */
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
    if (Math.abs(steps) > MOST_STEPS) throw new RangeError(`A table holds no weight of ${weight}.`);
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
  const steps = (): number => {
    const value = take();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  };
  const count = take();
  const size = take();
  const biases = Float32Array.from({ length: count }, () => steps() * STEP);
  const slots = new Int32Array(2 ** (Math.ceil(Math.log2(size + 1)) + 2)).fill(-1);
  const mask = slots.length - 2;
  const taken = new Uint32Array(size);
  let part = 0;
  for (let row = 0; row < size; row += 1) {
    part += take();
    let slot = (part << 1) & mask;
    while (slots[slot] !== -1) slot = (slot + 2) & mask;
    slots[slot] = part;
    taken[row] = slot;
  }
  const lengths = Uint32Array.from({ length: size }, take);
  const rows = new Int32Array(lengths.reduce((sum, length) => sum + HEAD + length, 0));
  const columns = Uint16Array.from({ length: rows.length - HEAD * size }, take);
  let from = 0;
  let entry = 0;
  for (let row = 0; row < size; row += 1) {
    slots[(taken[row] as number) + 1] = from;
    const end = from + HEAD + (lengths[row] as number);
    rows[from] = end;
    for (from += HEAD; from < end; from += 1) {
      rows[from] = entryOf(columns[entry] as number, steps());
      entry += 1;
    }
  }
  return { slots, rows, biases, turn: 0 };
}
