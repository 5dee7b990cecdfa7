import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { isIn } from "../../reading/ideas.ts";
import { isName, namesIn, namesOf } from "../../reading/names.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { sentencesOf } from "../claim/sentences.ts";
import { differences, type Word, wordsOf } from "../claim/word-diff.ts";
import { weighClaim } from "../match/weigh.ts";

/** From this weight a word says something of what is claimed; a lighter one does in the place of a name, no light one in that of another. */
const SAYS = 0.35;
const LIGHT = 0.1;
const WEIGHTY = 0.9;

/** “Actively”, 大力: how something is done, which adds nothing to what is. */
const manner = lazy(() => {
  const words = lexicon().manner;
  return new RegExp(`^(?:[a-z]+ly|${latin(words)}|(?:${chinese(words)})+)$`);
});

/**
 * Positions of what a claim puts into a fact's own sentence, besides its words or in the place of some, where the fact says it nowhere:
 * “a core pillar of fisheries development”. However much of the claim is what the fact says, the fact does not say that.
 */
export function putIn(index: FactIndex, claimed: Claimed, fact: number): readonly number[] {
  const { reading, measured } = claimed;
  const words = wordsOf(reading.text);
  let missing: readonly number[] | undefined;
  for (const sentence of sentencesOf(index, fact)) {
    const [added = [], dropped = []] = differences(words, sentence.words) ?? [];
    if (added.length === 0) continue;
    missing ??= weighClaim(index, claimed, fact).missing;
    const lacking = missing;
    const taken = tokensAt(dropped, sentence.reading.tokens).map(([, token]) => token);
    const least = leastOf(index, reading.tokens, taken, dropped.length > 0);
    const put = tokensAt(added, reading.tokens).filter(
      ([t, { weight, features, start, end }]) =>
        measured[t] === 0 &&
        weight >= least &&
        lacking.includes(t) &&
        // Who holds an office has the role.
        !isIn(index, "post", features) &&
        !manner().test(reading.text.slice(start, end)),
    );
    if (put.length > 0) return put.map(([t]) => t);
  }
  return [];
}

/** What a word must weigh to say something else than the words in whose place it stands. */
function leastOf(
  index: FactIndex,
  tokens: readonly Token[],
  taken: readonly Token[],
  isReplaced: boolean,
): number {
  const names = taken.filter(isName);
  if (names.length > 0) {
    // Who says “AI technology” for “AI” names it.
    const said = namesIn(index, tokens);
    const isSaid = names.every(({ features }) => namesOf(index, features).some((id) => said.has(id)));
    return isSaid ? WEIGHTY : LIGHT;
  }
  return !isReplaced || taken.some(({ weight }) => weight >= SAYS) ? SAYS : WEIGHTY;
}

/** The tokens that some words stand in, with their positions. */
const tokensAt = (words: readonly Word[], tokens: readonly Token[]): (readonly [number, Token])[] =>
  [...tokens.entries()].filter(([, { start, end }]) =>
    words.some((word) => word.start < end && word.start + word.word.length > start),
  );
