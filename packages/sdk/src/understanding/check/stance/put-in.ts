import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { both, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { type Profile, strongest } from "../../../lookup/profile-table.ts";
import type { Span } from "../../../quantities/quantity.ts";
import { isIn } from "../../reading/ideas.ts";
import { isName, namesIn, namesOf } from "../../reading/names.ts";
import type { Reading } from "../../reading/read.ts";
import { isNegator, type Token, UNSEEN } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { anyIn, meets, spanOf } from "../claim/stretch.ts";
import { type Word, wordsOf } from "../claim/word-diff.ts";
import { weighClaim } from "../match/weigh.ts";
import { datesPut } from "./dates-put.ts";
import type { Made } from "./made-of.ts";
import { isToldBeside } from "./told-beside.ts";

/** From this weight a word says something of what is claimed; a lighter one does in the place of a name, no light one in that of another. */
const SAYS = 0.35;
const LIGHT = 0.1;
const WEIGHTY = 0.9;
/** … and from this one on beside a label, which is no whole sentence. */
const BESIDES = 0.5;

/** “Actively”, 大力: how something is done, which adds nothing to what is. */
const manner = lazy(() => {
  const words = both(lexicon().manner, lexicon().addingNothing);
  return new RegExp(`^(?:${latin(words)}|(?:${chinese(words)})+)$`);
});

/**
 * Where a claim puts something into a fact's own sentence, besides its words or in the place of some, that the fact says nowhere: “a core
 * pillar of fisheries development”. However much of the claim is what the fact says, the fact does not say that.
 */
export function putIn(
  index: FactIndex,
  claimed: Claimed,
  fact: number,
  changes: readonly Made[],
): readonly Span[] {
  for (const made of changes) {
    if (!made.isSlight || made.added.length === 0) continue;
    const put = [
      ...wordsPut(index, claimed, fact, made),
      ...denialsPut(claimed, made),
      ...datesPut(index, claimed, fact, made),
    ];
    if (put.length > 0) return put;
  }
  return [];
}

/** Words that the fact has in none of its fields. */
function wordsPut(
  index: FactIndex,
  claimed: Claimed,
  fact: number,
  { ofLabel, sentence, added, dropped }: Made,
): Span[] {
  const { reading, measured, spans, figures } = claimed;
  const profile = index.profiles[fact] as Profile;
  const { missing } = weighClaim(index, claimed, fact);
  // What is put to a whole sentence is none of its words in other words.
  const isLacking = (t: number, features: readonly number[]): boolean =>
    missing.includes(t) || (dropped.length === 0 && strongest(profile, features) === 0);
  const taken = tokensAt(dropped, sentence.tokens).map(([, token]) => token);
  const least = ofLabel ? BESIDES : leastOf(index, reading.tokens, taken, dropped.length > 0);
  const called = index.labels[fact] as readonly number[];
  const tokens = ofLabel ? madeOfNothingBut(added, reading) : tokensAt(added, reading.tokens);
  const strange = tokens.filter(
    ([t, { features, kind, start, end }]) =>
      // What a figure is told by is read with it and says nothing else.
      (features.length > 0 || kind === UNSEEN) &&
      // “The admissions are 134,000 admissions.”
      !(ofLabel && features.some((feature) => called.includes(feature))) &&
      // What is part of a figure is compared as such; 冠絕 is none.
      (measured[t] === 0 ||
        (isIn(index, "ordinal", features) && !figures.some((figure) => meets(figure, spans[t] as Span)))) &&
      isLacking(t, features) &&
      // Who holds an office has the role.
      !isIn(index, "post", features) &&
      !manner().test(reading.text.slice(start, end)),
  );
  const told = tokens.filter(([t]) => measured[t] === 0).map(([, token]) => token);
  if (dropped.length === 0 && isToldBeside(index, fact, told)) return [];
  const weighty = strange.filter(([, token]) => saidBy(token) >= least);
  // Light words one by one may be said of anything; several of them say something.
  const all = strange.reduce((sum, [, token]) => sum + saidBy(token), 0);
  const put = weighty.length > 0 || ofLabel || dropped.length > 0 || all < SAYS ? weighty : strange;
  return put.map(([t]) => spans[t] as Span);
}

/** What a word says: the name of the source's own publisher next to nothing. */
const saidBy = ({ weight, cost }: Token): number => Math.min(weight, cost);

/** How near before a figure a denial makes a bound of it. */
const NEXT = 1;

/** What denies something besides what a sentence says that denies nothing: “without any public money”. */
function denialsPut(claimed: Claimed, { sentence, added, dropped }: Made): Span[] {
  if (dropped.length > 0 || sentence.roles.some(isNegator)) return [];
  return (
    claimed.reading.roles
      .filter((mark) => isNegator(mark) && anyIn(added, mark))
      .map((mark) => spanOf(claimed, mark))
      // 不到6% is a bound.
      .filter(({ end }) => claimed.figures.every(({ start }) => start < end || start - end > NEXT))
  );
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
  [...tokens.entries()].filter(([, token]) => anyIn(words, token));

/** Those that are made of nothing but these words. */
const madeOfNothingBut = (
  words: readonly Word[],
  { text, tokens }: Reading,
): (readonly [number, Token])[] => {
  const all = wordsOf(text);
  const isAdded = ({ start }: Word): boolean => words.some((word) => word.start === start);
  return [...tokens.entries()].filter(([, { start, end }]) =>
    all.filter((word) => word.start >= start && word.start < end).every(isAdded),
  );
};
