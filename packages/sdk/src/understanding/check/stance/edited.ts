import { fold } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { setOf } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Reading } from "../../reading/read.ts";
import type { Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { sentencesOf } from "../claim/sentences.ts";
import { diff, differences, SMALL, type Word, wordsOf } from "../claim/word-diff.ts";
import { contrariesOf } from "../match/contrary.ts";

/** Words that come and go with a denial: “does”, 已. */
const besides = lazy(() => setOf(lexicon().besideDenial));

/** Words that make a sentence say something else, and those in whose place they stand: by what the two have not in common. */
const turns = lazy((): ReadonlySet<string> => {
  const { en, zh } = lexicon().turning;
  const pairs = [...en.split(/,\s*/), ...fold(zh).split(/\s+/)].map((pair) => pair.split("/"));
  return new Set(
    pairs.flatMap(([a = "", b = ""]) => {
      const [one, other] = diff(wordsOf(a), wordsOf(b)) ?? [[], []];
      return [keyOf(one, other), keyOf(other, one)];
    }),
  );
});

/** In no order of the characters: of 公共公司 for 私人公司 it is not told which 公 is the old one. */
const keyOf = (added: readonly Word[], dropped: readonly Word[]): string =>
  [added, dropped]
    .map((words) =>
      words
        .map(({ word }) => word)
        .sort()
        .join(" "),
    )
    .join("/");

/** Whether some words turn those in whose place they stand, together or one by one. */
const isTurned = (added: readonly Word[], dropped: readonly Word[]): boolean =>
  turns().has(keyOf(added, dropped)) ||
  (added.length > 1 &&
    added.length === dropped.length &&
    added.every((word, i) => turns().has(keyOf([word], [dropped[i] as Word]))));

const doneForAhead = lazy(() => {
  const { done, ahead, alone } = lexicon().doneForAhead;
  return { done: setOf(done), ahead: setOf(ahead), alone: setOf(alone) };
});

/** Whether some words say that something is done, in the place of such as say that it will be. */
const tellDone = (added: readonly Word[], dropped: readonly Word[]): boolean =>
  added.length > 0 &&
  dropped.length > 0 &&
  added.every(({ word }) => doneForAhead().done.has(word)) &&
  dropped.every(({ word }) => doneForAhead().ahead.has(word));

/** Whether some words say that something will be, in the place of such as say that it is done. */
const tellAhead = (added: readonly Word[], dropped: readonly Word[]): boolean =>
  added.some(({ word }) => doneForAhead().alone.has(word)) &&
  dropped.length > 0 &&
  added.every(({ word }) => doneForAhead().ahead.has(word)) &&
  dropped.every(({ word }) => doneForAhead().done.has(word));

/** What an edit makes of a sentence: its denial, its contrary, that it is done already, or that it is not yet. */
export type Edit = "denial" | "contrary" | "done" | "ahead";

/** Most words that are put in the place of as many for what they say to be held against each other. */
const REPLACED = 3;

/**
 * What a claim makes of a fact's own sentence, where it is that sentence with one edit: “is not due to start”, 尚未 for 已, “last”
 * for “first”. However much of it is what the fact says, it says something else.
 */
export function editOf(index: FactIndex, { reading }: Claimed, fact: number): Edit | undefined {
  const words = wordsOf(reading.text);
  for (const sentence of sentencesOf(index, fact)) {
    const [added, dropped] = differences(words, sentence.words, SMALL) ?? [];
    if (added === undefined || dropped === undefined) continue;
    if (tellDone(added, dropped)) return "done";
    if (tellAhead(added, dropped)) return "ahead";
    const denials = [denies(added, reading), denies(dropped, sentence.reading)];
    if (!denials.includes(undefined)) return denials[0] === denials[1] ? undefined : "denial";
    if (isTurned(added, dropped)) return "contrary";
    if (added.length === 0 || added.length > REPLACED || dropped.length === 0 || dropped.length > REPLACED)
      continue;
    // “Free” for “no fee” turns nothing.
    if (someDeny(added, reading) || someDeny(dropped, sentence.reading)) continue;
    const put = tokensOf(added, reading);
    const taken = tokensOf(dropped, sentence.reading).flatMap(({ features }) => features);
    const against = contrariesOf(index);
    if (
      put.some(({ features }) => features.some((f) => against.get(f)?.some((other) => taken.includes(other))))
    )
      return "contrary";
  }
  return undefined;
}

/** What some words of a text say. */
const tokensOf = (words: readonly Word[], { tokens }: Reading): readonly Token[] =>
  tokens.filter((token) =>
    words.some(({ start, word }) => start < token.end && start + word.length > token.start),
  );

const isDenial =
  ({ roles }: Reading) =>
  ({ word, start }: Word): boolean =>
    roles.some(
      (mark) => mark.role & TermRole.negator && start < mark.end && start + word.length > mark.start,
    );

const someDeny = (words: readonly Word[], reading: Reading): boolean => words.some(isDenial(reading));

/** Whether some words of a text deny; undefined where they say anything else. */
const denies = (words: readonly Word[], reading: Reading): boolean | undefined =>
  words.every((word) => besides().has(word.word) || isDenial(reading)(word))
    ? someDeny(words, reading)
    : undefined;
