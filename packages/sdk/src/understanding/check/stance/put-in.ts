import type { FactIndex } from "../../../lookup/fact-index.ts";
import { isIn } from "../../reading/ideas.ts";
import { isName } from "../../reading/names.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { sentencesOf } from "../claim/sentences.ts";
import { differences, type Word, wordsOf } from "../claim/word-diff.ts";
import { weighClaim } from "../match/weigh.ts";

/** From this weight a word says something of what is claimed; a lighter one does in the place of a name, no light one in that of another. */
const SAYS = 0.35;
const LIGHT = 0.1;
const WEIGHTY = 0.9;

/**
 * Positions of what a claim puts into a fact's own sentence, besides its words or in the place of some, where the fact says it nowhere:
 * “a core pillar of fisheries development”. However much of the claim is what the fact says, the fact does not say that.
 */
export function putIn(index: FactIndex, claimed: Claimed, fact: number): readonly number[] {
  const { reading, measured } = claimed;
  const words = wordsOf(reading.text);
  for (const sentence of sentencesOf(index, fact)) {
    const [added = [], dropped = []] = differences(words, sentence.words) ?? [];
    if (added.length === 0) continue;
    const taken = tokensAt(dropped, sentence.reading.tokens);
    const isOfWord = dropped.length === 0 || taken.some(([, { weight }]) => weight >= SAYS);
    const least = taken.some(([, token]) => isName(token)) ? LIGHT : isOfWord ? SAYS : WEIGHTY;
    const { missing } = weighClaim(index, claimed, fact);
    const put = tokensAt(added, reading.tokens).filter(
      ([t, { weight, features }]) =>
        measured[t] === 0 &&
        weight >= least &&
        missing.includes(t) &&
        // Who holds an office has the role.
        !isIn(index, "post", features),
    );
    if (put.length > 0) return put.map(([t]) => t);
  }
  return [];
}

/** The tokens that some words stand in, with their positions. */
const tokensAt = (words: readonly Word[], tokens: readonly Token[]): (readonly [number, Token])[] =>
  [...tokens.entries()].filter(([, { start, end }]) =>
    words.some((word) => word.start < end && word.start + word.word.length > start),
  );
