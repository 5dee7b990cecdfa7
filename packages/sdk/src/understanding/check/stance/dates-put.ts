import { foldWithOffsets } from "../../../language/fold.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { overlaps } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Span } from "../../../quantities/quantity.ts";
import { dayOf, publishedOf } from "../../reading/timing.ts";
import type { Claimed } from "../claim/claimed.ts";
import { statementOf } from "../match/statement.ts";
import { isCompared } from "../signs/comparison.ts";
import type { Made } from "./made-of.ts";

/** Days and years that neither the fact nor its source is of. */
export function datesPut(index: FactIndex, claimed: Claimed, fact: number, { ofLabel, added }: Made): Span[] {
  const { dates, text, reading } = claimed;
  // A label beside a day may be said of two things: “approved in February, costs over 1.3 billion”.
  if (ofLabel && reading.tokens.some(({ clause }) => clause > 0)) return [];
  const { offsets } = foldWithOffsets(text);
  const { time, value } = index.facts[fact] as Fact;
  const times = [
    time?.edtf,
    value.kind === "date" ? value.edtf : undefined,
    publishedOf(index, fact),
    dayBefore(index, fact),
  ];
  const own = [...statementOf(index, fact).dates, ...times.filter((edtf) => edtf !== undefined)];
  const isAdded = ({ start, end }: Span): boolean =>
    added.some((word) => {
      const at = offsets[word.start] as number;
      return at >= start && at < end;
    });
  // “Up 4 % on 2024” says what it is held against.
  return dates.filter(
    (date) => isAdded(date) && !isCompared(claimed, date) && own.every((edtf) => !overlaps(edtf, date.edtf)),
  );
}

const DAY_MS = 86_400_000;

/** The day before that of a source: what it tells was mostly said then. */
function dayBefore(index: FactIndex, fact: number): string | undefined {
  const day = dayOf(index, fact);
  return day === undefined
    ? undefined
    : new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, day.length);
}
