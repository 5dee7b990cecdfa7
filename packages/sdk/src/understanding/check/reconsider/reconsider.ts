import { TermRole } from "../../../language/lexicon/compile.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import { fitted } from "../../fitted/fitted.ts";
import { decider } from "../../fitted/network.ts";
import type { Scratch } from "../../ranking/rank.ts";
import { isIn } from "../../reading/ideas.ts";
import type { Verdict } from "../../results/types.ts";
import type { Claimed } from "../claim/claimed.ts";
import { echoOf } from "../match/echo.ts";
import { type Decision, type Finding, SHOWN } from "../match/findings.ts";
import { asksEither } from "../signs/asks-either.ts";
import { tellsPending } from "../signs/telling.ts";
import { isHeldAgainstElse, isSaidOfElse, sharesFigureAlone } from "../verdict/of-else.ts";
import { claimEvidence, VERDICTS } from "./claim-evidence.ts";

/** What words that agree do not outweigh: another figure, time or period, and whether something has happened. */
const EXACT = new Set<Finding["aspect"]>(["quantity", "date", "rank", "status", "scope"]);
/** … and of these, what leaves nothing open where it contradicts. */
const CERTAIN = new Set<Finding["aspect"]>(["date", "status"]);
/** Whether it is told of the time that the fact is of. */
const SCOPE = new Set<Finding["aspect"]>(["scope"]);
const DATE = new Set<Finding["aspect"]>(["date"]);
/** Whether somebody else may be meant: “of Manulife” is not “of Manulife Asia”. */
const WHO = new Set<Finding["aspect"]>(["subject"]);
const STATUS = new Set<Finding["aspect"]>(["status"]);
/** What may be of another thing or event, and then refutes nothing. */
const OF_ANOTHER = new Set<Finding["aspect"]>(["quantity", "date"]);
/** What a claim is seldom right in and wrong for all that. */
const AGREED = new Set<Finding["aspect"]>(["quantity", "status", "rank"]);
/** How much likelier it must be, in the logarithm of odds, that a claim is wrong whose figure is right … */
const WRONG_BUT_FOR_ITS_FIGURE = 2;
/** … and that a claim is wrong than that it is right, where nothing was found against it: else it stays open. */
const WRONG_THAN_RIGHT = 1;

/** What a finding cannot be where another verdict holds. */
const BELIED = {
  supported: "contradicts",
  refuted: "agrees",
  "not-enough-info": "contradicts",
} as const satisfies Record<Verdict, Finding["relation"]>;

const contradicts = ({ relation }: Finding): boolean => relation === "contradicts";

const asksEitherWay = ({ reading: { text, roles } }: Claimed): boolean =>
  roles.some(({ role, start, end }) => role & TermRole.negator && asksEither(text, start, end));

/** How much of a claim and of a fact's sentence the other must say for the two to say the same. */
const SAME = { covered: 0.95, echoed: 0.9 };

/** Whether a claim that the rules hold to be supported says all that a fact says, and nothing else: no words are left to mislead. */
function saysTheSame(index: FactIndex, claimed: Claimed, { verdict, facts, matches }: Decision): boolean {
  const [fact] = facts;
  const match = matches.find((one) => one.fact === fact);
  return (
    verdict === "supported" &&
    match !== undefined &&
    !claimed.negative &&
    match.opposed.length === 0 &&
    !claimed.reading.roles.some(({ role }) => role & (TermRole.all | TermRole.only)) &&
    match.covered >= match.total * SAME.covered &&
    echoOf(index, claimed, match.fact) >= SAME.echoed
  );
}

/** Share of a claim that names nobody which a fact must speak of to be what it is about. */
const ABOUT = 0.5;

/** Whether a claim may be about anything: it names nobody of the pack, and the best fact speaks of little that it says. */
const isOfAnything = ({ reading }: Claimed, { matches: [best] }: Decision): boolean =>
  !reading.tokens.some(({ entity }) => entity) && best !== undefined && best.covered < best.total * ABOUT;

/** Whether a share of the opposite is wrong, of which the fact speaks of all that is said: “half of it is idle”. */
const deniesRest = ({ findings, matches: [best] }: Decision): boolean =>
  best !== undefined &&
  best.covered >= best.total * SAME.covered &&
  findings.some(({ turned, relation }) => turned === true && relation === "contradicts");

/** Whether all that a claim denies is a change contrary to what the fact says, which speaks of all else: “has not been cut”, of what is raised. */
function deniesContraryAlone(
  index: FactIndex,
  { reading, denied }: Claimed,
  { matches: [best], findings }: Decision,
): boolean {
  if (best === undefined || best.deniedBoth === 0 || best.deniedOne + best.opposite > 0) return false;
  if (best.covered < best.total * SAME.covered || findings.some(contradicts)) return false;
  const unsaid = reading.tokens.filter(({ entity }, t) => denied[t] === 1 && !entity);
  return unsaid.length > 0 && unsaid.every(({ features }) => isIn(index, "changedOrEnded", features));
}

/** How much likelier that a claim is open than that it is what its figure makes it, where the fact speaks of all else it says. */
const OPEN_BUT_FOR_ITS_FIGURE = 1;
const FIGURE = new Set<Finding["aspect"]>(["quantity", "rank", "direction"]);

/** Whether the rules hold a claim to be right or wrong for the figure of a fact that speaks of all that it says. */
const saysFigureOf = (index: FactIndex, { verdict, findings, facts, matches }: Decision): boolean =>
  findings.some(
    ({ relation, aspect, fact }) =>
      relation === (verdict === "supported" ? "agrees" : "contradicts") &&
      FIGURE.has(aspect) &&
      "amount" in (index.facts[fact] as Fact).value,
  ) && matches.some(({ fact, covered, total }) => fact === facts[0] && covered >= total * SAME.covered);

/** Whether what the rules found leaves room for another verdict than theirs. */
function mayBe(
  index: FactIndex,
  verdict: Verdict,
  oddsOf: (verdict: Verdict) => number,
  claimed: Claimed,
  decision: Decision,
): boolean {
  const { verdict: ruled, findings, strange } = decision;
  const found = (relation: Finding["relation"], aspects: ReadonlySet<Finding["aspect"]>): boolean =>
    findings.some((finding) => finding.relation === relation && aspects.has(finding.aspect));
  switch (verdict) {
    case "supported":
      return (
        strange.length === 0 &&
        !found("contradicts", EXACT) &&
        !findings.some((finding) => finding.firm && contradicts(finding)) &&
        !found("unclear", EXACT) &&
        !found("unclear", WHO) &&
        !isSaidOfElse(index, claimed, decision) &&
        // Where nothing has been learnt of how people speak of the facts, other words than theirs are the rule.
        (index.entailment === undefined || !sharesFigureAlone(claimed, decision))
      );
    case "not-enough-info":
      if (saysFigureOf(index, decision) && oddsOf(verdict) - oddsOf(ruled) < OPEN_BUT_FOR_ITS_FIGURE)
        return false;
      return !found("contradicts", CERTAIN) && !deniesRest(decision);
    case "refuted":
      if (isHeldAgainstElse(index, claimed, decision) || deniesContraryAlone(index, claimed, decision))
        return false;
      // What holds of one year's list says nothing of another's.
      if (ruled === "not-enough-info" && found("unclear", SCOPE) && found("contradicts", DATE)) return false;
      if (findings.some(contradicts)) return true;
      // “Not open yet”, of what is to open, denies nothing of the fact; nor does “whether or not”.
      if (tellsPending(claimed.tells) && found("agrees", STATUS)) return false;
      if (asksEitherWay(claimed) || isOfAnything(claimed, decision)) return false;
      if (found("unclear", OF_ANOTHER)) return false;
      if (found("agrees", AGREED) && oddsOf("refuted") - oddsOf(ruled) < WRONG_BUT_FOR_ITS_FIGURE)
        return false;
      return ruled === "supported" || oddsOf("refuted") - oddsOf("supported") >= WRONG_THAN_RIGHT;
  }
}

/** How much likelier that it is right than that it is not, where nothing has been learnt of the pack: words alone mislead. */
const RIGHT_BY_WORDS = 1;

const judges = lazy(() => ({
  plain: VERDICTS.map((verdict) => decider(fitted().plainVerdicts[verdict])),
  learnt: VERDICTS.map((verdict) => decider(fitted().verdicts[verdict])),
}));

/**
 * Weighs what the rules found against what else is known of a claim: rules see words, not how much they lack, and not what is
 * said of a fact in words that it does not have.
 */
export function reconsider(
  index: FactIndex,
  scratch: Scratch,
  claimed: Claimed,
  decision: Decision,
): Decision {
  if (decision.matches.length === 0) return decision;
  // Whether a figure that is denied is another one, or what is left, is no matter of words.
  const isSettled = ({ denied, turned, derived, relation }: Finding): boolean =>
    denied === true || derived === true || (turned === true && relation === "agrees");
  if (decision.findings.some(isSettled)) return decision;
  const evidence = claimEvidence(index, scratch, claimed, decision);
  const { plain, learnt } = judges();
  const byWords = index.entailment === undefined;
  const odds = (byWords ? plain : learnt).map((judge) => judge(evidence));
  const oddsOf = (verdict: Verdict): number =>
    (odds[VERDICTS.indexOf(verdict)] as number) - (byWords && verdict === "supported" ? RIGHT_BY_WORDS : 0);
  const verdict = VERDICTS.reduce((best, one) => (oddsOf(one) > oddsOf(best) ? one : best));
  if (verdict === decision.verdict || saysTheSame(index, claimed, decision)) return decision;
  if (!mayBe(index, verdict, oddsOf, claimed, decision)) return decision;
  // What a claim denies and the fact does not speak of may be the very thing.
  const doubtful =
    decision.findings.some(contradicts) || decision.missing.some((t) => claimed.denied[t] === 1);
  if (byWords && verdict === "supported" && doubtful) return decision;
  const nearest = [...new Set([...decision.facts, ...decision.matches.map(({ fact }) => fact)])];
  return {
    ...decision,
    verdict,
    facts: nearest.slice(0, verdict === "not-enough-info" ? SHOWN : 1),
    // What speaks against a claim that holds, or for one that does not, was read wrongly.
    findings: decision.findings.filter(({ relation }) => relation !== BELIED[verdict]),
  };
}
