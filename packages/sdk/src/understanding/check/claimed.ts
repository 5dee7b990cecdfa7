import { foldWithOffsets } from "../../language/fold.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { DateMention, Quantity } from "../../quantities/quantity.ts";
import { readMeasures } from "../../quantities/read.ts";
import { type Reading, read } from "../read.ts";
import { denials } from "./literals.ts";

/** A claim read for everything that can be compared. */
export interface Claimed {
  readonly text: string;
  readonly reading: Reading;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  /** 1 for each token that is part of a figure or a date and so says nothing else. */
  readonly measured: Uint8Array;
  /** 1 for each token the claim denies. */
  readonly denied: Uint8Array;
}

export function readClaim(index: FactIndex, text: string): Claimed {
  const reading = read(index, text);
  const reference = index.pack.sources[0]?.published.replace(/[?~%]$/, "");
  const folded = foldWithOffsets(text);
  const { quantities, dates } = readMeasures(folded, reference === undefined ? {} : { reference });
  const { offsets } = folded;
  const measured = new Uint8Array(reading.tokens.length);
  reading.tokens.forEach((token, t) => {
    const from = offsets[token.start] as number;
    const to = offsets[token.end - 1] as number;
    const inside = (span: { start: number; end: number }): boolean => from < span.end && to >= span.start;
    // A phrase such as “than the year before” is more than the “one year” in it.
    if (token.features.length > 0 && quantities.some((q) => from < q.start && to >= q.start)) return;
    if (quantities.some(inside) || dates.some(inside)) measured[t] = 1;
  });
  const counted = quantities.filter(
    (q) =>
      reading.tokens.some((_, t) => measured[t] === 1 && overlapsToken(t, q)) ||
      !reading.tokens.some((_, t) => overlapsToken(t, q)),
  );
  function overlapsToken(t: number, span: { start: number; end: number }): boolean {
    const token = reading.tokens[t] as Reading["tokens"][number];
    return (offsets[token.start] as number) < span.end && (offsets[token.end - 1] as number) >= span.start;
  }
  return { text, reading, quantities: counted, dates, measured, denied: denials(index, reading) };
}
