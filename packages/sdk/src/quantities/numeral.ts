/** A number as written, before it is known what it measures. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Place value of the last digit given. */
  readonly step: number;
  /** Upper end when the numeral itself is a range: 一兩, 三十幾, 幾百. */
  readonly to?: number;
  /** Set by 幾, 多, 餘 after a round number: more than `value`, less than `to`. */
  readonly beyond?: true;
  /** Set by 來 (十來個) and 幾十: in that neighbourhood. */
  readonly loose?: true;
  /**
   * How little there is to go by: `digit` for a single Han numeral or two that follow one another (一兩), `scale` for a bare 百, 千, 萬, 億. Both
   * stand in many ordinary words, so they need a measure word or a qualifier beside them. `scales` are several
   * without a digit, 十萬 or 百億: a number by themselves, and 上, 破 or 成 before them means "over".
   */
  readonly lone?: "digit" | "scale" | "scales";
  /** Number of ASCII or positional Han digits when the numeral is nothing but digits; tells years. */
  readonly plain?: number;
  /** Whether a scale (萬, million, k) was part of it. */
  readonly scaled: boolean;
  /** Set where a sign or word before it, at its start, puts it below zero; `value` and `to` say how far. */
  readonly negative?: true;
  /** How many characters behind the unit of a range tell its further end and are in it already: 半 in 一年至一年半. */
  readonly behind?: number;
  /** The scale by itself when all of the number stands before it: 1e8 in 3億, for "2至3億". */
  readonly scale?: number;
}

/** Takes the noise of binary fractions off a product such as 7.3 × 10⁸. */
export function clean(value: number): number {
  return Number.isFinite(value) && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value;
}

/** A number of so many units of a larger or smaller kind. */
export function times(number: Numeral, scale: number): Numeral {
  return {
    ...number,
    value: clean(number.value * scale),
    step: clean(number.step * scale),
    ...(number.to === undefined ? {} : { to: clean(number.to * scale) }),
  };
}

/** Place value of the last non-zero digit of a whole number, or of its last decimal. */
export function stepOf(value: number, decimals = 0, scale = 1): number {
  if (decimals > 0) return clean(scale / 10 ** decimals);
  let step = 1;
  for (let rest = Math.abs(value); rest >= 10 && rest % 10 === 0; rest /= 10) step *= 10;
  return step;
}
