import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { FieldWeight } from "../../../lookup/profile.ts";
import { type Profile, strongest } from "../../../lookup/profile-table.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Claimed } from "../claim/claimed.ts";
import { type Decision, SHOWN } from "../match/findings.ts";
import type { Match } from "../match/weigh.ts";

/** Share and weight of a claim that a fact must speak of to be near to it, where it is not of whom the claim names. */
const NEAR = { share: 0.5, weight: 0.4 };

/**
 * Leaves an open claim the facts that are near to it: of whom it names, or of most that it says, those with its own figure first.
 * “The moon is made of cheese” has a word in common with what a centre is made for, which is nothing to show beside it.
 */
export function nearestOnly(index: FactIndex, claimed: Claimed, decision: Decision): Decision {
  if (decision.verdict !== "not-enough-info") return decision;
  const names = claimed.reading.tokens.flatMap(({ features }) =>
    features.filter((feature) => index.features.kind(feature) === FeatureKind.entity),
  );
  const isNear = ({ fact, covered, total }: Match): boolean =>
    strongest(index.profiles[fact] as Profile, names) > FieldWeight.nested ||
    (covered >= NEAR.weight && covered >= total * NEAR.share);
  const near = new Set(decision.matches.filter(isNear).map(({ fact }) => fact));
  const amounts = new Set(claimed.figures.map(({ amount }) => amount));
  const hasFigure = (fact: number): boolean => {
    const { value } = index.facts[fact] as Fact;
    return "amount" in value && amounts.has(value.amount);
  };
  const all = [...new Set([...decision.facts, ...near])].filter((fact) => near.has(fact));
  const facts = [...all.filter(hasFigure), ...all.filter((fact) => !hasFigure(fact))].slice(0, SHOWN);
  return { ...decision, facts, findings: decision.findings.filter(({ fact }) => facts.includes(fact)) };
}
