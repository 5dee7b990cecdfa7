import type { FactIndex } from "../../lookup/fact-index.ts";
import { LEAST, type Stretch, stretchOf, weightiest } from "../stretches.ts";
import type { Claimed } from "./claimed.ts";
import type { Decision } from "./findings.ts";
import { namesOf } from "./names.ts";

/** Share of a claim that the nearest fact must speak of for the names in it to be missed. */
const NEAR = 0.6;

/**
 * What an open claim says that none of the facts shown with it speaks of, as the claim says it, in its order: “solar” of “the centre
 * runs on solar power”. Nothing where no stretch of it weighs much, or nearly all of the claim is such.
 */
export const unsaidIn = (index: FactIndex, claimed: Claimed, decision: Decision): string[] =>
  weightiest(claimed.text, [...unsaidWords(index, claimed, decision), ...unsaidFigures(decision)]);

/**
 * Words that no shown fact has; the pack's own names, of which other facts speak, only where the nearest fact has most of the rest,
 * as in “a scheme of HK$3 billion that Cyberport runs”.
 */
function unsaidWords(
  index: FactIndex,
  { reading, spans, measured }: Claimed,
  { matches, facts }: Decision,
): Stretch[] {
  const [first, ...others] = matches.filter(({ fact }) => facts.includes(fact));
  if (first === undefined) return [];
  const isNear = first.covered >= first.total * NEAR;
  return first.missing.flatMap((t) => {
    const [token, span] = [reading.tokens[t], spans[t]];
    if (token === undefined || span === undefined || measured[t] === 1) return [];
    const isOurs = namesOf(index, token.features).some((id) => index.entities.has(id));
    if ((isOurs && !isNear) || others.some(({ missing }) => !missing.includes(t))) return [];
    return [stretchOf(span, token.cost)];
  });
}

const unsaidFigures = ({ strange }: Decision): Stretch[] =>
  strange.filter(({ start, end }) => end > start).map((span) => stretchOf(span, LEAST));
