import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Decision } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import { compareQuantity } from "../values/quantities.ts";
import { tellsSame } from "./told.ts";

/** Figures up to this are often no figures: “the two countries”. */
const TELLING = 12;
/** Share of a claim that a fact must speak of before each of its figures is one of the fact's sentence. */
const SENTENCE = 0.9;

/**
 * Whether a claim has a figure, besides the value of a fact that speaks of nearly all of it, which is none of those in the fact's
 * sentence: “650 or older make up 27 %”.
 */
export function givesOtherFigure(
  index: FactIndex,
  { figures }: Claimed,
  { facts: [said], matches }: Decision,
): boolean {
  const match = matches.find(({ fact }) => fact === said);
  if (said === undefined || match === undefined || match.covered < match.total * SENTENCE) return false;
  const fact = index.facts[said] as Fact;
  const told = statementOf(index, said).figures;
  const isOfValue = ({ amount }: Quantity): boolean => "amount" in fact.value && fact.value.amount === amount;
  return figures.some((figure) => {
    if (figure.amount <= TELLING || compareQuantity(index, fact, figure) === "within") return false;
    const alike = told.filter(
      (one) => tellsSame(one, figure) && unitOf(one) === unitOf(figure) && !isOfValue(one),
    );
    return (
      alike.length > 0 && alike.every(({ amount, to }) => amount !== figure.amount && to !== figure.amount)
    );
  });
}

const unitOf = (quantity: Quantity): string => (quantity.kind === "duration" ? quantity.unit : "");
