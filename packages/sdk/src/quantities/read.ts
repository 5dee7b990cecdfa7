import { type Folded, foldWithOffsets, originalSpan } from "../language/fold.ts";
import { away, type Day, parseDay } from "./calendar.ts";
import type { DateMention, Measures, Quantity, ReadOptions } from "./quantity.ts";
import { scan } from "./scan.ts";

let lastReference: { readonly edtf: string; readonly day: Day | undefined } | undefined;

/** Callers pass the same reference again and again, so the last one is kept. */
function dayOf(edtf: string): Day | undefined {
  if (lastReference?.edtf !== edtf) lastReference = { edtf, day: parseDay(edtf) };
  return lastReference.day;
}

/**
 * Finds every figure and every date in a folded text, in one pass; for callers that fold once and read
 * many things from it.
 */
export function readMeasures(folded: Folded, options: ReadOptions = {}): Measures {
  const reference = options.reference === undefined ? undefined : dayOf(options.reference);
  const quantities: Quantity[] = [];
  const dates: DateMention[] = [];
  let read = 0;
  scan(folded.text, reference, {
    quantity(found) {
      const [start, end] = originalSpan(folded, found.start, found.end);
      // Of ½, which folding makes three characters of, only one figure is read.
      if (end <= read) return;
      found.start = Math.max(start, read);
      read = end;
      found.end = end;
      quantities.push(found as Quantity);
    },
    date(edtf, from, to) {
      const [start, end] = originalSpan(folded, from, to);
      dates.push({ edtf, start, end });
    },
    away({ direction, amount, unit, start: from, end: to }) {
      if (reference === undefined || unit === "hour" || unit === "minute") return;
      const edtf = away(reference, direction, amount, unit);
      if (edtf !== undefined) this.date(edtf, from, to);
    },
  });
  return { quantities, dates };
}

/**
 * Finds the figures in a text: amounts of money, counts, percentages and other shares, ranks, lengths of
 * time and multiples, in English, Traditional and Simplified Chinese and Cantonese, each with its hedge.
 *
 * Years and dates are left to {@link readDates}, also those whose year only a reference date tells (7月8日, “the first
 * half”); “the past two years” is a date with a reference and a length of time without one. Nothing throws, whatever the text; spans are half-open
 * ranges of Unicode code points of the text as given.
 *
 * @example
 * readQuantities("計劃總額達30億元，已批出近三十個項目")[0];
 * // { kind: "money", amount: 3000000000, qualifier: "exact", stated: false, step: 1000000000, start: 5, end: 9 }
 */
export function readQuantities(text: string, options?: ReadOptions): readonly Quantity[] {
  return readMeasures(foldWithOffsets(text), options).quantities;
}

/**
 * Finds the dates and periods in a text. Relative ones (去年, "later this year", H2) need a reference date
 * and are left alone without it. Windows of months and years are given in months.
 *
 * @example
 * readDates("將於今年下半年營運", { reference: "2026-07-08" });
 * // [{ edtf: "2026-07/2026-12", start: 2, end: 7 }]
 */
export function readDates(text: string, options?: ReadOptions): readonly DateMention[] {
  return readMeasures(foldWithOffsets(text), options).dates;
}
