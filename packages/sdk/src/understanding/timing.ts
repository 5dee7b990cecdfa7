import { foldWithOffsets } from "../language/fold.ts";
import type { FactIndex } from "../lookup/fact-index.ts";
import { overlaps } from "../model/edtf-range.ts";
import type { Fact } from "../model/fact.ts";
import type { ReadOptions } from "../quantities/quantity.ts";
import { readMeasures } from "../quantities/read.ts";

/** From when words such as “last year” count: the day of the source. */
export function countedFrom({ pack }: FactIndex): ReadOptions {
  const reference = pack.sources[0]?.published.replace(/[?~%]$/, "");
  return reference === undefined ? {} : { reference };
}

/** The dates that a question names, relative ones counted from the day of the source, and the amounts. */
export function measuresIn(
  index: FactIndex,
  text: string,
): { readonly dates: readonly string[]; readonly amounts: readonly number[] } {
  const { dates, quantities } = readMeasures(foldWithOffsets(text), countedFrom(index));
  return { dates: dates.map(({ edtf }) => edtf), amounts: quantities.map(({ amount }) => amount) };
}

/** The date that a fact gives, and the time it is of. */
export const timesOf = ({ value, time }: Fact): string[] => [
  ...(value.kind === "date" ? [value.edtf] : []),
  ...(time === undefined ? [] : [time.edtf]),
];

/** Whether a fact is of a time that a question names (1), of another (-1), or either says nothing of time (0). */
export function timeFit(dates: readonly string[], fact: Fact): -1 | 0 | 1 {
  if (dates.length === 0) return 0;
  const own = timesOf(fact);
  if (own.length === 0) return 0;
  return dates.some((date) => own.some((edtf) => overlaps(edtf, date))) ? 1 : -1;
}
