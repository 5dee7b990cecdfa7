import { askBit } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Fact } from "../../model/fact.ts";
import { columns } from "../fitted/evidence-names.ts";
import { toldTypes } from "../ranking/told-types.ts";
import type { Weighed } from "../ranking/weighed.ts";
import type { Reading } from "../reading/read.ts";

const REASON = askBit("reason");

/**
 * Whether a question asks why a figure or a day is so that it calls by name, with whom it is of, and the fact does not tell: “why is the
 * total funding of the scheme so high?” Of who and where a figure may tell in passing.
 */
export function asksWhyOfFigure(
  index: FactIndex,
  { ask, asked }: Reading,
  { fact, evidence }: Weighed,
): boolean {
  if ((ask & REASON) === 0 || asked.length > 1) return false;
  const { value } = index.facts[fact] as Fact;
  const { label, subject } = columns();
  return (
    ("amount" in value || value.kind === "date") &&
    evidence[label] === 1 &&
    evidence[subject] === 1 &&
    (toldTypes(index, fact) & REASON) === 0
  );
}
