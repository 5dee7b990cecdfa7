import { askBit } from "../../../language/lexicon/compile.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { isBody, isElsewhere, isName, isPlace } from "../../reading/names.ts";
import { type Token, UNSEEN } from "../../reading/token.ts";
import { isHomeOf } from "../../said-of-other/home-place.ts";
import { isOfOther } from "../../said-of-other/is-of-other.ts";
import type { Claimed } from "../claim/claimed.ts";
import { givesOtherFigure } from "../figures/other-figure.ts";
import type { Decision, Finding } from "../match/findings.ts";

/** A text that says less than this besides its figures is no claim: “nearly 30”. */
const LEAST_SAID = 0.3;

const COUNT = askBit("count");
const FIGURES = new Set<Finding["aspect"]>(["quantity", "rank"]);

/**
 * Whether a claim says of somebody or something else what the facts say: of another by name, of a body that is well known and not
 * theirs, in another scope (“per project”), with another figure of the sentence, or, with the same figure, of another place or of
 * another thing counted (“560 cows”). However much its words agree, it is not supported then.
 */
export function isSaidOfElse(index: FactIndex, claimed: Claimed, decision: Decision): boolean {
  const { missing, findings, matches, facts } = decision;
  const {
    reading: { tokens, text },
    spans,
    measured,
  } = claimed;
  if ((matches[0]?.total ?? 0) < LEAST_SAID) return true;
  const [said] = facts;
  const agreed = findings.filter(({ relation, aspect }) => relation === "agrees" && FIGURES.has(aspect));
  const written = { source: claimed.text, text, tokens, ask: agreed.length > 0 ? COUNT : 0 };
  if (said !== undefined && isOfOther(index, written, said)) return true;
  if (givesOtherFigure(index, claimed, decision)) return true;
  const featuresAt = (t: number): readonly number[] => tokens[t]?.features ?? [];
  if (missing.some((t) => featuresAt(t).some((feature) => index.scope[feature] === 1))) return true;
  if (
    missing.some((t) => {
      const token = tokens[t];
      return token !== undefined && isElsewhere(index, token);
    })
  )
    return true;
  if (agreed.length === 0) return false;
  if (agreed.some(({ fact }) => isOfOtherBody(index, tokens, missing, fact))) return true;
  const isBehind = (t: number): boolean =>
    agreed.some(({ quantity, fact }) => {
      const start = spans[t]?.start ?? 0;
      return (
        quantity?.kind === "count" &&
        index.facts[fact]?.value.kind === "count" &&
        start >= quantity.end &&
        start - quantity.end <= 1
      );
    });
  return missing.some((t) => {
    const token = tokens[t];
    if (token === undefined || measured[t] === 1) return false;
    if (agreed.every(({ fact }) => isHomeOf(index, token.features, fact))) return false;
    return isPlace(index, token) || (!token.entity && isBehind(t));
  });
}

/** Whether the figures that contradict a claim are all of somebody else than it names: what one scheme created says nothing of another. */
export function isHeldAgainstElse(
  index: FactIndex,
  { reading: { tokens } }: Claimed,
  { findings, missing }: Decision,
): boolean {
  const against = findings.filter(({ relation }) => relation === "contradicts");
  return (
    against.length > 0 &&
    against.every(({ aspect, fact }) => FIGURES.has(aspect) && isOfOtherBody(index, tokens, missing, fact))
  );
}

/** Whether a claim with the figure of a fact names a body or programme that the fact knows nothing of, and not whose it is. */
function isOfOtherBody(
  index: FactIndex,
  tokens: readonly Token[],
  missing: readonly number[],
  fact: number,
): boolean {
  const subject = index.subjects[fact] as number;
  if (tokens.some(({ features }) => features.includes(subject))) return false;
  return missing.some((t) => {
    const token = tokens[t];
    return isBody(index, token) && isName(token);
  });
}

/** Share of a claim that a fact must speak of before its figure makes it the one that is meant. */
const MEANT = 0.5;
/** From this weight a word that nobody knows may be what the claim is about. */
const WEIGHTY = 0.9;

/**
 * Whether a claim may have no more than a figure and a word in common with a fact: “80 % of Hongkongers support independence”, of
 * a survey of who values being independent.
 */
export function sharesFigureAlone(
  { reading: { tokens }, measured }: Claimed,
  { missing, findings, matches: [best] }: Decision,
): boolean {
  if (!findings.some(({ relation, aspect }) => relation === "agrees" && FIGURES.has(aspect))) return false;
  if (best !== undefined && best.covered < best.total * MEANT) return true;
  const isUnknown = (t: number): boolean =>
    tokens[t]?.kind === UNSEEN && tokens[t].cost >= WEIGHTY && measured[t] !== 1;
  return !tokens.some(({ proper }) => proper) && missing.some(isUnknown);
}
