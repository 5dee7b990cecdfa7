import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { perIndex } from "../../../lookup/per-index.ts";
import { isName } from "../../reading/names.ts";
import type { Reading } from "../../reading/read.ts";
import type { Claimed } from "../claim/claimed.ts";
import { sentencesOf } from "../claim/sentences.ts";
import { type Word, wordsOf } from "../claim/word-diff.ts";
import type { Finding } from "../match/findings.ts";

const words = lazy(() => {
  const { articles, sides, with: withOther, being } = lexicon().exchanging;
  return { articles: setOf(articles), sides: setOf(sides), withOther: setOf(withOther), being: setOf(being) };
});

/** A name has no more words, or Han characters. */
const LONGEST = 16;

/** Words without those that come and go with a name. */
const told = (all: readonly Word[]): readonly Word[] =>
  all
    .filter(({ word }) => !words().articles.has(word))
    .map(({ word, start }) => ({ word: word.replace(/'s$/, ""), start }));

/**
 * What a claim makes of a fact's own sentence, where it is that sentence with two names in each other's place: “the museum runs the
 * trust”. What is said of two side by side, or of the one with the other, may be said of them either way round.
 */
export function exchangedIn(index: FactIndex, { reading }: Claimed, fact: number): Finding | undefined {
  const claim = told(wordsOf(reading.text));
  for (const sentence of sentencesOf(index, fact)) {
    const own = told(sentence.words);
    const blocks = exchange(claim, own);
    if (blocks === undefined) continue;
    const [one, between, other] = blocks;
    const isNamed = (block: readonly Word[]): boolean =>
      block.every((word) => namedIn(sentence.reading, [word]).length > 0) || names(index).has(textOf(block));
    const isWhole = own.length === one.length + between.length + other.length;
    const isListed = between.every((word) => words().sides.has(word.word) || isNamed([word]));
    if (isListed || isEither(between, isWhole) || !isNamed(one) || !isNamed(other)) continue;
    const [first] = claim.slice(own.indexOf(one[0] as Word));
    const tokens = namedIn(reading, first === undefined ? [] : [first]);
    return { aspect: "subject", fact, tokens, relation: "contradicts" };
  }
  return undefined;
}

/** Whether what stands between two of a sentence leaves them alike: “with”, and “is” where they are all of it. */
const isEither = (between: readonly Word[], isWhole: boolean): boolean =>
  (isWhole && between.every(({ word }) => words().being.has(word))) ||
  words().withOther.has(between.at(-1)?.word ?? "");

const textOf = (block: readonly Word[]): string => block.map(({ word }) => word).join(" ");

/** The names of a pack, as text. */
const names = /* @__PURE__ */ perIndex(
  ({ entities }): ReadonlySet<string> =>
    new Set(
      [...entities.values()].flatMap(({ name }) =>
        Object.values(name).map((one) => textOf(told(wordsOf(fold(one))))),
      ),
    ),
);

/** Positions of the names that some words of a text are part of. */
const namedIn = ({ tokens }: Reading, block: readonly Word[]): number[] =>
  [...tokens.entries()]
    .filter(
      ([, token]) => isName(token) && block.some(({ start }) => start >= token.start && start < token.end),
    )
    .map(([t]) => t);

type Blocks = readonly [one: readonly Word[], between: readonly Word[], other: readonly Word[]];

/** The two blocks of a sentence that a claim has in each other's place, and what stands between them; nothing where that is not all that differs. */
function exchange(claim: readonly Word[], sentence: readonly Word[]): Blocks | undefined {
  if (claim.length !== sentence.length) return undefined;
  const isSame = (i: number): boolean => claim[i]?.word === sentence[i]?.word;
  let from = 0;
  while (from < claim.length && isSame(from)) from += 1;
  let to = claim.length;
  while (to > from && isSame(to - 1)) to -= 1;
  const [said, own] = [claim.slice(from, to), sentence.slice(from, to)];
  for (let one = 1; one <= LONGEST && one < own.length - 1; one += 1)
    for (let other = 1; other <= LONGEST && one + other < own.length; other += 1) {
      const parts: Blocks = [own.slice(0, one), own.slice(one, -other), own.slice(-other)];
      const turned = [...parts[2], ...parts[1], ...parts[0]];
      if (turned.every(({ word }, i) => word === said[i]?.word)) return parts;
    }
  return undefined;
}
