import { fold, foldWithOffsets } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { setOf, type Words } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Reading } from "../../reading/read.ts";
import { isNegator, type Token } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import { anyIn } from "../claim/stretch.ts";
import { diff, type Word, wordsOf } from "../claim/word-diff.ts";
import { contrariesOf } from "../match/contrary.ts";
import type { Made } from "./made-of.ts";

/** Words that come and go with a denial: “does”, 已. */
const besides = lazy(() => setOf(lexicon().besideDenial));

/** Each word of a row with each other one, but for the forms of one. */
function pairsOf(row: Words): [string, string][] {
  const forms = [...setOf(row)].map((word) => word.split("/"));
  return forms.flatMap((one, i) =>
    forms.flatMap((other, j) =>
      i < j ? one.flatMap((a) => other.map((b): [string, string] => [a, b])) : [],
    ),
  );
}

const numbers = lazy(
  (): ReadonlySet<string> =>
    new Set(
      Object.values(lexicon().numbers)
        .flatMap(pairsOf)
        .flatMap(([a, b]) => [`${a}/${b}`, `${b}/${a}`]),
    ),
);
/** “Five-year”, “6am”. */
const PARTS = /-|(?<=\d)(?=[a-z])/;
const DIGITS = /^\d[\d.,]*$/;

/** Whether two numbers in digits are not the same one: 07 is 7, and the 28 of 2027-28 is 2028. */
const areOtherNumbers = (one: string, other: string): boolean =>
  [one, other].every((part) => DIGITS.test(part)) &&
  Number(one.replaceAll(",", "")) !== Number(other.replaceAll(",", "")) &&
  !(one.length === YEAR && one.endsWith(other)) &&
  !(other.length === YEAR && other.endsWith(one));
const YEAR = 4;

/** “Five-year” and “six-year” differ in one part. */
function partOf(one: Word, other: Word): readonly [string, string] | undefined {
  const [left, right] = [one.word.split(PARTS), other.word.split(PARTS)];
  if (left.length !== right.length) return undefined;
  const at = left.flatMap((part, i) => (part === right[i] ? [] : [i]));
  return at.length === 1 ? [left[at[0] as number] as string, right[at[0] as number] as string] : undefined;
}

/** Whether a word stands in the place of another that is another number, or of the same row: “three”, “months”. */
function isOfSameRow({ figures, text }: Claimed, added: readonly Word[], dropped: readonly Word[]): boolean {
  const [one, other] = [added[0], dropped[0]];
  if (added.length !== 1 || dropped.length !== 1 || one === undefined || other === undefined) return false;
  const parts = partOf(one, other);
  if (parts === undefined) return false;
  if (parts[0] !== one.word && turns().has(parts.join("/"))) return true;
  if (!numbers().has(parts.join("/")) && !areOtherNumbers(...parts)) return false;
  // A figure that is a bound or comes near has been compared.
  const at = foldWithOffsets(text).offsets[one.start] as number;
  return figures.every(({ start, end, qualifier }) => at < start || at >= end || qualifier === "exact");
}

/** Words that make a sentence say something else, and those in whose place they stand: by what the two have not in common. */
const turns = lazy((): ReadonlySet<string> => {
  const { en, zh } = lexicon().turning;
  const pairs = [...en.split(/,\s*/), ...fold(zh).split(/\s+/)].map((pair) => pair.split("/"));
  const others = Object.values(lexicon().rows).flatMap(pairsOf);
  return new Set(
    [...pairs, ...others].flatMap(([a = "", b = ""]) => {
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
  const { done, past, ahead, alone } = lexicon().doneForAhead;
  return { done: setOf(done), past: setOf(past), ahead: setOf(ahead), alone: setOf(alone) };
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
  dropped.every(({ word }) => doneForAhead().done.has(word) || doneForAhead().past.has(word));

/** What an edit makes of a sentence: its denial, its contrary, that it is done already, or that it is not yet. */
export type Edit = "denial" | "contrary" | "done" | "ahead";

/** Most words that are put in the place of as many for what they say to be held against each other. */
const REPLACED = 3;

/**
 * What a claim makes of a fact's own sentence, where it is that sentence with one edit: “is not due to start”, 尚未 for 已, “last”
 * for “first”. However much of it is what the fact says, it says something else.
 */
export function editOf(index: FactIndex, claimed: Claimed, changes: readonly Made[]): Edit | undefined {
  const { reading } = claimed;
  for (const { added, dropped, sentence } of changes) {
    if (tellDone(added, dropped)) return "done";
    if (tellAhead(added, dropped)) return "ahead";
    const denials = [denies(added, reading), denies(dropped, sentence)];
    if (!denials.includes(undefined)) return denials[0] === denials[1] ? undefined : "denial";
    if (isTurned(added, dropped) || isOfSameRow(claimed, added, dropped)) return "contrary";
    if (added.length === 0 || added.length > REPLACED || dropped.length === 0 || dropped.length > REPLACED)
      continue;
    // “Free” for “no fee” turns nothing.
    if (someDeny(added, reading) || someDeny(dropped, sentence)) continue;
    const put = tokensOf(added, reading);
    const taken = tokensOf(dropped, sentence).flatMap(({ features }) => features);
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
  tokens.filter((token) => anyIn(words, token));

const isDenial =
  ({ roles }: Reading) =>
  (word: Word): boolean =>
    roles.some((mark) => isNegator(mark) && anyIn([word], mark));

const someDeny = (words: readonly Word[], reading: Reading): boolean => words.some(isDenial(reading));

/** Whether some words of a text deny; undefined where they say anything else. */
const denies = (words: readonly Word[], reading: Reading): boolean | undefined =>
  words.every((word) => besides().has(word.word) || isDenial(reading)(word))
    ? someDeny(words, reading)
    : undefined;
