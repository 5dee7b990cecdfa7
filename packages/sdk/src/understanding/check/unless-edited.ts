import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Claimed } from "./claim/claimed.ts";
import { atOtherTime, onOtherSide } from "./dates/other-time.ts";
import type { Decision, Finding } from "./match/findings.ts";
import { type Edit, editOf } from "./stance/edited.ts";
import { madeOfLabel, madeOfSentences } from "./stance/made-of.ts";
import { statesOutright } from "./stance/outright.ts";
import { putIn } from "./stance/put-in.ts";
import { qualifiedIn } from "./stance/qualified.ts";
import { judgedIn, qualifiedAnyhow } from "./stance/qualified-anyhow.ts";
import { exchangedIn } from "./who/exchanged.ts";
import { renamedIn } from "./who/renamed.ts";

/** How many of the nearest facts a claim may be the sentence of. */
const NEAREST = 4;

const ASPECTS = {
  denial: "negation",
  contrary: "direction",
  done: "status",
  ahead: "status",
} as const satisfies Record<Edit, Finding["aspect"]>;

/** A decision, but for a claim that is the sentence of a fact with an edit that makes it say something else. */
export function unlessEdited(index: FactIndex, claimed: Claimed, decision: Decision): Decision {
  if (decision.verdict === "refuted") return unlessJudged(index, claimed, decision);
  const near = [...decision.facts, ...decision.matches.slice(0, NEAREST).map(({ fact }) => fact)];
  for (const fact of new Set(near)) {
    const made = madeOfSentences(index, claimed, fact);
    const edit = editOf(index, claimed, made);
    if (edit !== undefined)
      return refutedBy({ aspect: ASPECTS[edit], fact, relation: "contradicts" }, decision);
    if (decision.verdict !== "supported") continue;
    const other = renamedIn(index, claimed, fact) ?? exchangedIn(index, claimed, fact);
    if (other !== undefined) return refutedBy(other, decision);
    const date = made.length === 0 ? undefined : atOtherTime(index, claimed, fact);
    if (date !== undefined)
      return refutedBy({ aspect: "date", fact, edtf: date.edtf, relation: "contradicts" }, decision);
    const isMeant = decision.facts.length === 1 && fact === decision.facts[0];
    const all = isMeant ? [...made, ...madeOfLabel(index, claimed, fact)] : made;
    const qualified =
      qualifiedIn(claimed, all) ?? (isMeant ? qualifiedAnyhow(index, claimed, fact) : undefined);
    const strange =
      qualified === undefined
        ? [
            ...putIn(index, claimed, fact, all),
            ...(made.length === 0 ? [] : onOtherSide(index, claimed, fact)),
          ]
        : [qualified];
    if (strange.length > 0 || statesOutright(claimed, made))
      return { ...decision, verdict: "not-enough-info", findings: [], strange };
  }
  return decision;
}

/** What a source does not judge, it does not judge otherwise. */
function unlessJudged(index: FactIndex, claimed: Claimed, decision: Decision): Decision {
  const [fact] = decision.facts;
  if (
    fact === undefined ||
    claimed.reported ||
    decision.findings.some(({ relation }) => relation === "contradicts")
  )
    return decision;
  const judged = judgedIn(index, claimed, fact);
  return judged === undefined
    ? decision
    : { ...decision, verdict: "not-enough-info", findings: [], strange: [judged] };
}

const refutedBy = (finding: Finding, decision: Decision): Decision => ({
  ...decision,
  verdict: "refuted",
  facts: [finding.fact],
  findings: [finding],
});
