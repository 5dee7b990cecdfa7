import { clean, stepOf } from "./numeral.ts";

/** A share of a hundred found at a place of a folded text. */
export interface Share {
  readonly end: number;
  readonly amount: number;
  readonly step: number;
  /** The upper end, of a range or of what 幾 leaves open. */
  readonly to?: number;
  /** Set by 幾 and 多: more than `amount`. */
  readonly beyond?: true;
  /** Set by 幾十: in that neighbourhood. */
  readonly loose?: true;
}

/** So many parts of a whole, as a share of a hundred. */
export function share(end: number, part: number, whole: number): Share {
  const amount = clean((part / whole) * 100);
  return { end, amount, step: Number.isInteger(amount) ? stepOf(amount) : clean(100 / whole / 2) };
}
