import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import { siblingIn } from "../../said-of-other/series.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Decision } from "../match/findings.ts";

/** Share of a claim that a fact must speak of to show that another of a series is meant. */
const COVER_OF_SIBLING = 0.6;

/** What a fact says of the 15th plan bears out nothing that is said of the 14th, and shows it to be wrong where the plan is its matter. */
export function unlessOfSibling(
  index: FactIndex,
  { reading: { text, tokens }, denied }: Claimed,
  decision: Decision,
): Decision {
  const sibling = decision.verdict === "refuted" ? undefined : siblingIn(index, text);
  const [best] = decision.matches;
  if (
    sibling === undefined ||
    best === undefined ||
    (sibling.besideOwn && !denied.some((flag) => flag !== 0))
  )
    return decision;
  const named = tokens.flatMap(({ start, end }, t) =>
    start < sibling.end && end > sibling.start ? [t] : [],
  );
  // “The 15th, not the 14th.”
  if (named.some((t) => denied[t] !== 0)) return decision;
  const { subject, mentions = [] } = index.facts[best.fact] as Fact;
  const isOfIt = [subject, ...mentions].some((id) => sibling.entities.has(id));
  const refutes = isOfIt && best.covered >= best.total * COVER_OF_SIBLING;
  return {
    ...decision,
    verdict: refutes ? "refuted" : "not-enough-info",
    facts: refutes ? [best.fact] : decision.facts,
    findings: [
      {
        aspect: "subject",
        fact: best.fact,
        tokens: named,
        ...(refutes ? { derived: true, relation: "contradicts" } : { relation: "unclear" }),
      },
    ],
  };
}
