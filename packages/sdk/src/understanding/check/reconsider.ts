import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { decider } from "../answers.ts";
import { fitted } from "../fitted.ts";
import type { Scratch } from "../rank.ts";
import type { Verdict } from "../types.ts";
import { claimEvidence, VERDICTS } from "./claim-evidence.ts";
import type { Claimed } from "./claimed.ts";
import type { Decision, Finding } from "./findings.ts";

const LIST = 3;

/**
 * How much likelier another verdict must be than the one that the rules give, in the logarithm of odds: more so before a claim is
 * called wrong that nothing was found against.
 */
const CLEARLY = { refuted: 0.8, otherwise: 0.3 };
/** What is compared by value: where the rules see a difference there is one. */
const EXACT = new Set<Finding["aspect"]>([
  "quantity",
  "date",
  "rank",
  "status",
  "speaker",
  "subject",
  "scope",
]);
/** … and of these what leaves no doubt that both speak of the same. */
const CERTAIN = new Set<Finding["aspect"]>(["status", "speaker"]);

/** What a finding cannot be where another verdict holds. */
const BELIED = {
  supported: "contradicts",
  refuted: "agrees",
  "not-enough-info": "contradicts",
} as const satisfies Record<Verdict, Finding["relation"]>;

/** Whether what the rules found leaves room for a verdict. */
function mayBe(verdict: Verdict, { findings, loose }: Decision): boolean {
  if (verdict === "supported") {
    // A figure that no fact has, or a reservation with a reason, is not outweighed by words that agree.
    return (
      loose === 0 &&
      !findings.some(
        ({ aspect, relation }) => relation === "unclear" || (relation === "contradicts" && EXACT.has(aspect)),
      )
    );
  }
  return (
    verdict === "refuted" ||
    !findings.some(({ aspect, relation }) => relation === "contradicts" && CERTAIN.has(aspect))
  );
}

const judges = lazy(() => VERDICTS.map((verdict) => decider(fitted().verdicts[verdict])));

/**
 * Weighs what the rules found against what else is known of a claim: rules see words, and not how much they lack.
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
  const reason = decision.findings.some(({ relation }) => relation === "contradicts");
  const needed = verdict === "refuted" && !reason ? CLEARLY.refuted : CLEARLY.otherwise;
  if (verdict === decision.verdict || !mayBe(verdict, decision)) return decision;
  if (oddsOf(verdict) - oddsOf(decision.verdict) < needed) return decision;
  const nearest = [...new Set([...decision.facts, ...decision.matches.map(({ fact }) => fact)])];
  return {
    ...decision,
    verdict,
    facts: nearest.slice(0, verdict === "not-enough-info" ? LIST : 1),
    // What speaks against a claim that holds, or for one that does not, was read wrongly.
    findings: decision.findings.filter(({ relation }) => relation !== BELIED[verdict]),
  };
}
