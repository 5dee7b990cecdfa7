import type { Lang } from "../../language/langs.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Fact } from "../../model/fact.ts";
import type { Scratch } from "../rank.ts";
import { type CheckResult, MAX_TEXT_LENGTH } from "../types.ts";
import { ABSTENTION_WORDS } from "../words.ts";
import { readClaim } from "./claimed.ts";
import { decide } from "./decide.ts";
import { explain, toComparison } from "./explain.ts";
import type { Decision } from "./findings.ts";
import { nearestOnly } from "./nearest.ts";
import { reconsider } from "./reconsider.ts";
import { saidWordForWord } from "./word-for-word.ts";

/** Holds a claim against the facts of an index. */
export function checkClaim<F extends Fact>(
  index: FactIndex,
  scratch: Scratch,
  claim: string,
  lang: Lang,
  factAt: (fact: number) => F,
): CheckResult<F> {
  if (claim.length > MAX_TEXT_LENGTH) {
    return {
      verdict: "not-enough-info",
      lang,
      facts: [],
      comparisons: [],
      explanation: ABSTENTION_WORDS["too-long"][lang],
    };
  }
  const claimed = readClaim(index, claim);
  const ruled = decide(index, scratch, claimed);
  const own = saidWordForWord(index, claim);
  const decision =
    own === undefined
      ? nearestOnly(index, claimed, reconsider(index, scratch, claimed, ruled))
      : supportedBy(own, ruled);
  return {
    verdict: decision.verdict,
    lang,
    facts: decision.facts.map(factAt),
    comparisons: decision.findings.map((finding) => toComparison(index, claimed, finding, lang)),
    explanation: explain(index, claimed, decision, lang),
  };
}

const supportedBy = (fact: number, ruled: Decision): Decision => ({
  ...ruled,
  verdict: "supported",
  facts: [fact],
  findings: ruled.findings.filter((finding) => finding.fact === fact && finding.relation === "agrees"),
});
