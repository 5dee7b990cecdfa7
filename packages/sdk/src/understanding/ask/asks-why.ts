import { askBit } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { overlaps } from "../../model/edtf-range.ts";
import type { Fact } from "../../model/fact.ts";
import { columns } from "../fitted/evidence-names.ts";
import { toldTypes } from "../ranking/told-types.ts";
import type { Weighed } from "../ranking/weighed.ts";
import type { Reading } from "../reading/read.ts";
import { measuresIn } from "../reading/timing.ts";

const REASON = askBit("reason");

/** Whether a question says the figure or the day of a fact itself. */
function saysValue(index: FactIndex, text: string, { value }: Fact): boolean {
  const { amounts, dates } = measuresIn(index, text);
  if ("amount" in value) return amounts.includes(value.amount);
  return value.kind === "date" && dates.some((date) => overlaps(date, value.edtf));
}

/**
 * Whether a question asks why a figure or a day is so that it says, or calls by name with whom it is of, and the fact does not tell:
 * “why is the total funding of the scheme so high?”, “why only in the second half?” Of who and where a figure may tell in passing.
 */
export function asksWhyOfFigure(
  index: FactIndex,
  { ask, asked, text }: Reading,
  { fact, evidence }: Weighed,
): boolean {
  if ((ask & REASON) === 0 || asked.length > 1 || (toldTypes(index, fact) & REASON) !== 0) return false;
  const own = index.facts[fact] as Fact;
  const { label, subject } = columns();
  return (
    ("amount" in own.value || own.value.kind === "date") &&
    ((evidence[label] === 1 && evidence[subject] === 1) || saysValue(index, text, own))
  );
}
