import { foldWithOffsets } from "../../language/fold.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perIndex } from "../../lookup/per-index.ts";
import { dayRange, overlaps } from "../../model/edtf-range.ts";
import type { Fact } from "../../model/fact.ts";
import type { ReadOptions } from "../../quantities/quantity.ts";
import { readMeasures } from "../../quantities/read.ts";

/** Lengths of an EDTF year, month and day. */
export const LENGTH_OF = { year: 4, month: 7, day: 10 } as const;

/** The day that the newest source came out on. */
const newest = /* @__PURE__ */ perIndex(({ pack }) => ({
  published: pack.sources
    .map(({ published }) => published)
    .reduce<string | undefined>(
      (latest, one) => (latest === undefined || lastDay(one) > lastDay(latest) ? one : latest),
      undefined,
    ),
}));

const lastDay = (edtf: string): string => dayRange(edtf).last ?? "";

/** The day, in EDTF, that the source of a fact came out on; without a fact that of the newest source of the pack. */
export function publishedOf(index: FactIndex, fact?: number): string | undefined {
  const source = fact === undefined ? undefined : index.facts[fact]?.evidence[0]?.source;
  const own = index.pack.sources.find(({ id }) => id === source)?.published;
  return own ?? newest(index).published;
}

/** The same as a day; the last one of a time that is not known to the day. */
export const dayOf = (index: FactIndex, fact?: number): string | undefined =>
  dayRange(publishedOf(index, fact) ?? "").last;

/** From when words such as “last year” count: the day of the source. */
export function countedFrom(index: FactIndex, fact?: number): ReadOptions {
  const reference = publishedOf(index, fact)?.replace(/[?~%]$/, "");
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
