import type { DurationUnit } from "../quantity.ts";

/** A length of time that a word is by itself. */
interface Length {
  readonly amount: number;
  readonly unit: DurationUnit;
  /** Half of it, where another unit says that better. */
  readonly halved?: readonly [amount: number, unit: DurationUnit];
  /** Whether “a …” is one without a hedge: “a decade”, and not “a year”. */
  readonly alone?: true;
}

/** English words for lengths of time behind “a”, “half a” and “a quarter of a”. */
export const LENGTHS: { readonly [word: string]: Length } = {
  year: { amount: 1, unit: "year", halved: [6, "month"] },
  decade: { amount: 10, unit: "year", alone: true },
  century: { amount: 100, unit: "year", alone: true },
  month: { amount: 1, unit: "month" },
  fortnight: { amount: 2, unit: "week", alone: true },
  week: { amount: 1, unit: "week" },
  day: { amount: 1, unit: "day" },
  hour: { amount: 1, unit: "hour" },
};

/** Parts of one of them: “three quarters of an hour”. */
export const PARTS_OF_LENGTH: { readonly [words: string]: number } = {
  "a quarter": 0.25,
  "one quarter": 0.25,
  "three quarters": 0.75,
  "three-quarters": 0.75,
};
