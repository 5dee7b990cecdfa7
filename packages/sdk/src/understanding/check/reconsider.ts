import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { decider } from "../answers.ts";
import { fitted } from "../fitted.ts";
import type { Scratch } from "../rank.ts";
import type { Verdict } from "../types.ts";
import { claimEvidence, hasLooseFigure, VERDICTS } from "./claim-evidence.ts";
import type { Claimed } from "./claimed.ts";
import type { Decision, Finding } from "./findings.ts";

const LIST = 3;

/** What is compared by value: words that agree do not outweigh another figure. */
const EXACT = new Set<Finding["aspect"]>(["quantity", "date", "rank"]);

/** What a finding cannot be where another verdict holds. */
const BELIED = {
  supported: "contradicts",
  refuted: "agrees",
  "not-enough-info": "contradicts",
} as const satisfies Record<Verdict, Finding["relation"]>;

/** Whether a claim may be supported for all that the rules found: not with a figure that is another one, or that no fact has. */
const mayBeSupported = (claimed: Claimed, decision: Decision): boolean =>
  !hasLooseFigure(claimed, decision) &&
  !decision.findings.some(({ aspect, relation }) => relation !== "agrees" && EXACT.has(aspect));

const judges = lazy(() => VERDICTS.map((verdict) => decider(fitted().verdicts[verdict])));

/**
 * Weighs what the rules found against what else is known of a claim: rules see words, not how much they lack, and not what is
 * said of a fact in words that it does not have.
 *
 * Only where wordings have been learnt; elsewhere the rules decide alone.
 */
export function reconsider(
  index: FactIndex,
  scratch: Scratch,
  claimed: Claimed,
  decision: Decision,
): Decision {
  if (index.wording === undefined || decision.matches.length === 0) return decision;
  const evidence = claimEvidence(index, scratch, claimed, decision);
  const odds = judges().map((judge) => judge(evidence));
  const oddsOf = (verdict: Verdict): number => odds[VERDICTS.indexOf(verdict)] as number;
  const verdict = VERDICTS.reduce((best, one) => (oddsOf(one) > oddsOf(best) ? one : best));
  if (verdict === decision.verdict) return decision;
  if (verdict === "supported" && !mayBeSupported(claimed, decision)) return decision;
  const nearest = [...new Set([...decision.facts, ...decision.matches.map(({ fact }) => fact)])];
  return {
    ...decision,
    verdict,
    facts: nearest.slice(0, verdict === "not-enough-info" ? LIST : 1),
    // What speaks against a claim that holds, or for one that does not, was read wrongly.
    findings: decision.findings.filter(({ relation }) => relation !== BELIED[verdict]),
  };
}
