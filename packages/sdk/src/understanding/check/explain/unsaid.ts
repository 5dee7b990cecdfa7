import type { FactIndex } from "../../../lookup/fact-index.ts";
import { namesOf } from "../../reading/names.ts";
import { LEAST, type Stretch, stretchOf, weightiest } from "../../reading/stretches.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Decision } from "../match/findings.ts";
import { costAt } from "../verdict/held.ts";

/** Share of a claim that the facts shown must speak of for the names in it to be missed. */
const NEAR = 0.6;

/**
 * What an open claim says that none of the facts shown with it speaks of, as the claim says it, in its order: “solar” of “the centre
 * runs on solar power”. Nothing where no stretch of it weighs much, or nearly all of the claim is such.
 */
export const unsaidIn = (index: FactIndex, claimed: Claimed, decision: Decision): string[] =>
  weightiest(claimed.text, [...unsaidWords(index, claimed, decision), ...unsaidFigures(decision)]);

/**
 * Words that no shown fact has; the pack's own names, of which other facts speak, only where the shown ones have most of the rest,
 * as in “a scheme of HK$3 billion that Cyberport runs”.
 */
function unsaidWords(index: FactIndex, claimed: Claimed, { matches, facts }: Decision): Stretch[] {
  const { reading, spans, measured } = claimed;
  const [first, ...others] = matches.filter(({ fact }) => facts.includes(fact));
  if (first === undefined) return [];
  const missing = first.missing.filter((t) => others.every((other) => other.missing.includes(t)));
  const lost = missing.reduce((sum, t) => sum + costAt(claimed, t), 0);
  const isNear = lost <= first.total * (1 - NEAR);
  return missing.flatMap((t) => {
    const [token, span] = [reading.tokens[t], spans[t]];
    if (token === undefined || span === undefined || measured[t] === 1) return [];
    const isOurs = namesOf(index, token.features).some((id) => index.entities.has(id));
    return isOurs && !isNear ? [] : [stretchOf(span, token.cost)];
  });
}

const unsaidFigures = ({ strange }: Decision): Stretch[] =>
  strange.filter(({ start, end }) => end > start).map((span) => stretchOf(span, LEAST));
