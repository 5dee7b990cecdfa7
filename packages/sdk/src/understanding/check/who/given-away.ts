import type { FactIndex } from "../../../lookup/fact-index.ts";
import { overlaps } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import { isBody } from "../../reading/names.ts";
import type { Claimed } from "../claim/claimed.ts";
import { type Decision, decided } from "../match/findings.ts";
import type { Match } from "../match/weigh.ts";
import { compareQuantity } from "../values/quantities.ts";

/** A count up to this says too little to be known again. */
const FEW = 10;
/** Weight of the words besides names that a claim must share with a fact. */
const CONTENT = 0.4;

/** A true figure given to another body: all of a claim but the body that it names is what a fact says of somebody else. */
export function givenAway(
  index: FactIndex,
  claimed: Claimed,
  matches: readonly [Match, ...Match[]],
): Decision | undefined {
  const [quantity, ...others] = claimed.quantities;
  if (quantity === undefined || others.length > 0 || claimed.negative || quantity.amount <= FEW)
    return undefined;
  const { tokens } = claimed.reading;
  const match = matches.find(({ fact, missing, content, opposite }) => {
    const { value, time } = index.facts[fact] as Fact;
    const isNamed = tokens.some(({ features }) => features.includes(index.subjects[fact] as number));
    return (
      !isNamed &&
      opposite === 0 &&
      content >= CONTENT &&
      "amount" in value &&
      value.amount === quantity.amount &&
      compareQuantity(index, index.facts[fact] as Fact, quantity) === "within" &&
      claimed.dates.every(({ edtf }) => time !== undefined && overlaps(time.edtf, edtf)) &&
      missing.length > 0 &&
      missing.every((t) => isBody(index, tokens[t]))
    );
  });
  if (match === undefined) return undefined;
  return decided("refuted", matches, {
    facts: [match.fact],
    findings: [
      { aspect: "quantity", fact: match.fact, quantity, relation: "agrees" },
      { aspect: "subject", fact: match.fact, tokens: match.missing, relation: "contradicts" },
    ],
    missing: match.missing,
  });
}
