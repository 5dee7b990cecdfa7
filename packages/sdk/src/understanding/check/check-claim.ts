import type { Lang } from "../../language/langs.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Fact } from "../../model/fact.ts";
import type { Scratch } from "../ranking/rank.ts";
import { type CheckResult, type Comparison, MAX_TEXT_LENGTH, type Verdict } from "../results/types.ts";
import { ABSTENTION_WORDS } from "../results/words.ts";
import { answerInstead, asksInstead } from "./asks-instead.ts";
import { givesCause, joinedByCause } from "./causes.ts";
import { type Claimed, readClaim } from "./claim/claimed.ts";
import { bareClaim, deniedFirst } from "./claim/frame.ts";
import { isOfName, isUnspokenOf, withoutAside } from "./claim/set-aside.ts";
import { explain, toComparison } from "./explain/explain.ts";
import { together } from "./explain/several.ts";
import { EXPLANATIONS } from "./explain/words.ts";
import { comparedFacts } from "./figures/compared-facts.ts";
import { DENIED, type Decision } from "./match/findings.ts";
import { weighClaim } from "./match/weigh.ts";
import { reconsider } from "./reconsider/reconsider.ts";
import { setsCondition } from "./stance/qualified.ts";
import { saidWordForWord } from "./stance/word-for-word.ts";
import { clausesIn, statementsIn } from "./statements.ts";
import { unlessEdited } from "./unless-edited.ts";
import { decide } from "./verdict/decide.ts";
import { nearestOnly } from "./verdict/nearest.ts";

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
  const held: Held<F> = { index, scratch, lang, factAt };
  const { claim: bare, denied } = bareClaim(claim);
  // A fact's own sentence is one claim, however long.
  const isOne = saidWordForWord(index, bare) !== undefined;
  const checkEach = (texts: readonly string[]) =>
    texts.map((text) => {
      const inner = bareClaim(text);
      return { text, result: checkOne(held, inner.claim, inner.denied) };
    });
  const each = isOne ? [] : statementsIn(index, claim);
  // “It is not true that A. B” denies A; “A. B. That is wrong” denies both.
  if (each.length > 1 && (!denied || bareClaim(each[0] as string).denied))
    return together(checkEach(each), lang);
  const denials = denied && !isOne ? statementsIn(index, bare) : [];
  if (denials.length > 1) {
    const all = together(checkEach(denials), lang);
    const { deniesAll } = EXPLANATIONS[lang];
    return {
      ...all,
      verdict: OPPOSITE[all.verdict],
      deniesStatements: true,
      ...(all.verdict === "supported" ? { explanation: deniesAll(denials.length) } : {}),
    };
  }
  const turning = denied ? undefined : deniedFirst(bare);
  if (turning !== undefined) {
    const first = checkOne(held, turning.denied, true);
    if (first.verdict === "refuted") return first;
    if (first.verdict === "supported" && turning.instead !== undefined)
      return checkOne(held, turning.instead, false);
  }
  const whole = checkAside(held, bare, denied) ?? checkOne(held, bare, denied);
  if (isOne || denied) return whole;
  if (whole.verdict === "supported") return unlessJoined(held, bare, whole);
  if (whole.verdict === "refuted") return whole;
  // Two clauses that are each borne out are so together, unless the one is said to be so because of the other.
  if (givesCause(bare) || setsCondition(bare)) return whole;
  const clauses = checkEach(clausesIn(index, bare));
  return clauses.length > 1 && clauses.every(({ result }) => result.verdict === "supported")
    ? together(clauses, lang)
    : whole;
}

/** What claims are held against, and how they are answered. */
interface Held<F extends Fact> {
  readonly index: FactIndex;
  readonly scratch: Scratch;
  readonly lang: Lang;
  readonly factAt: (fact: number) => F;
}

/** A fact that speaks of so much of what is caused and of its cause says both. */
const OF_ONE = 0.45;

/** What a claim says, but for one that joins what two facts say by a cause that neither gives: “A because B”. */
function unlessJoined<F extends Fact>(held: Held<F>, claim: string, whole: CheckResult<F>): CheckResult<F> {
  const { index } = held;
  const texts = joinedByCause(claim);
  if (texts === undefined) return whole;
  const claims = texts.map((text) => readClaim(index, text));
  // What one fact says, it says with its cause: “better support makes it cheaper”.
  const isOfOne = ({ id }: F): boolean => {
    const at = index.facts.findIndex((fact) => fact.id === id);
    return claims
      .map((one) => weighClaim(index, one, at))
      .every(({ covered, total }) => covered >= total * OF_ONE);
  };
  if (whole.facts.some(isOfOne)) return whole;
  const sides = texts.map((side) => checkOne(held, side, false));
  if (sides.some(({ verdict }) => verdict !== "supported")) return whole;
  const [one, other] = sides as [CheckResult<F>, CheckResult<F>];
  if (one.facts.some((fact) => other.facts.includes(fact))) return whole;
  return {
    verdict: "not-enough-info",
    lang: held.lang,
    facts: [...new Set(sides.flatMap(({ facts }) => facts))],
    comparisons: sides.flatMap(({ comparisons }) => comparisons),
    explanation: EXPLANATIONS[held.lang].unjoined,
  };
}

/** “A, not B, has done it” is borne out where A has and the fact knows nothing of B, and refuted where it is B who has. */
function checkAside<F extends Fact>(
  held: Held<F>,
  claim: string,
  denied: boolean,
): CheckResult<F> | undefined {
  const { index } = held;
  const aside = withoutAside(index, claim);
  if (aside === undefined) return undefined;
  const rest = checkOne(held, aside.claim, denied);
  const [fact] = rest.facts;
  if (fact === undefined) return undefined;
  const [right, wrong] = denied ? (["refuted", "supported"] as const) : (["supported", "refuted"] as const);
  // “A, not B” is wrong where B has.
  if (isOfName(index, fact, aside.name)) return rest.verdict === wrong ? rest : undefined;
  if (!isUnspokenOf(index, index.facts.indexOf(fact), aside.name)) return undefined;
  return rest.verdict === right ? rest : undefined;
}

function checkOne<F extends Fact>(
  { index, scratch, lang, factAt }: Held<F>,
  claim: string,
  denied: boolean,
): CheckResult<F> {
  const claimed = readClaim(index, claim);
  const decision = asksInstead(claimed.reading)
    ? answerInstead(index, scratch, claim)
    : decideOn(index, scratch, claimed, denied);
  return {
    verdict: decision.verdict,
    lang,
    facts: decision.facts.map(factAt),
    comparisons: withoutRepeats(
      decision.findings.map((finding) => toComparison(index, claimed, finding, lang)),
    ),
    explanation: explain(index, claimed, decision, lang),
  };
}

/** Two ways of finding the same are one comparison. */
const withoutRepeats = (comparisons: readonly Comparison[]): Comparison[] =>
  comparisons.filter(
    (one, at) =>
      !comparisons
        .slice(0, at)
        .some(
          ({ aspect, fact, claimed, relation }) =>
            aspect === one.aspect &&
            fact === one.fact &&
            claimed === one.claimed &&
            relation === one.relation,
        ),
  );

/**
 * What a claim that holds two things against each other is by the facts of both, where no fact by itself bears it out or shows by a figure
 * or a day that it is wrong.
 */
function comparedIn(
  index: FactIndex,
  claimed: Claimed,
  { verdict, findings }: Decision,
): Decision | undefined {
  const isSettled = findings.some(
    ({ relation, quantity, aspect }) =>
      relation === "contradicts" &&
      (quantity !== undefined || aspect === "date") &&
      claimed.quantities.length > 0,
  );
  return verdict === "supported" || isSettled ? undefined : comparedFacts(index, claimed);
}

function decideOn(index: FactIndex, scratch: Scratch, claimed: Claimed, denied: boolean): Decision {
  const ruled = decide(index, scratch, claimed);
  if (isName(claimed))
    return nearestOnly(index, claimed, { ...ruled, verdict: "not-enough-info", findings: [] });
  const own = saidWordForWord(index, claimed.text);
  const alone =
    own === undefined
      ? unlessEdited(index, claimed, reconsider(index, scratch, claimed, ruled))
      : supportedBy(own, ruled);
  const decision = comparedIn(index, claimed, alone) ?? alone;
  return nearestOnly(index, claimed, denied ? turned(decision) : decision);
}

/** Whether a text is a name and nothing else, which claims nothing: “the fund”. */
const isName = ({ reading: { tokens }, figures, dates }: Claimed): boolean =>
  tokens.length === 1 && tokens[0]?.entity === true && figures.length + dates.length === 0;

const OPPOSITE = {
  supported: "refuted",
  refuted: "supported",
  "not-enough-info": "not-enough-info",
} as const satisfies Record<Verdict, Verdict>;

/** What becomes of a claim that is denied as a whole: “it is not true that …”. */
const turned = (decision: Decision): Decision => ({
  ...decision,
  verdict: OPPOSITE[decision.verdict],
  findings: decision.findings.map(({ denied, relation, ...finding }) => ({
    ...finding,
    relation: DENIED[relation],
    ...(denied ? {} : { denied: true as const }),
  })),
});

const supportedBy = (fact: number, ruled: Decision): Decision => ({
  ...ruled,
  verdict: "supported",
  facts: [fact],
  findings: ruled.findings.filter((finding) => finding.fact === fact && finding.relation === "agrees"),
});
