import { fold } from "../../language/fold.ts";
import { TermRole } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { setOf } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import { type Reading, read } from "../read.ts";
import type { Claimed } from "./claimed.ts";

/** A word, or one Han character, and where it stands in a folded text. */
interface Word {
  readonly word: string;
  readonly start: number;
}

/** How much of both a claim and a sentence must be the same, in the same order, for the one to be the other with an edit. */
const SAME = 0.8;
/** Longer texts than this, in words, are not laid beside each other. */
const MOST = 160;
const WORD = /[a-z0-9$£€%]+(?:[.,'-][a-z0-9%]+)*|[\u3400-\u9fff]/g;

const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index }));

const sentences = /* @__PURE__ */ perFact((index, fact) => {
  const { statement } = index.facts[fact] as FactIndex["facts"][number];
  return [statement.en, statement["zh-Hant"]].map((text) => ({
    reading: read(index, text),
    words: wordsOf(fold(text)),
  }));
});

/** Words that come and go with a denial: “does”, 已. */
const besides = lazy(() => setOf(lexicon().besideDenial));

/**
 * Whether a claim is a fact's own sentence with a denial put in, or left out: “is not due to start”, 尚未 for 已. However much of
 * it is what the fact says, it says the contrary.
 */
export function isDenialOf(index: FactIndex, { reading }: Claimed, fact: number): boolean {
  const words = wordsOf(reading.text);
  return sentences(index, fact).some((sentence) => {
    const [added, dropped] = differences(words, sentence.words) ?? [];
    if (added === undefined || dropped === undefined) return false;
    const denials = [denies(added, reading), denies(dropped, sentence.reading)];
    return !denials.includes(undefined) && denials[0] !== denials[1];
  });
}

/** Whether some words of a text deny; undefined where they say anything else. */
function denies(words: readonly Word[], { roles }: Reading): boolean | undefined {
  const denials = roles.filter(({ role }) => role & TermRole.negator);
  const isDenial = ({ word, start }: Word): boolean =>
    denials.some((mark) => start < mark.end && start + word.length > mark.start);
  if (!words.every((word) => isDenial(word) || besides().has(word.word))) return undefined;
  return words.some(isDenial);
}

/** The words that one of two texts has and the other has not, in order; nothing where they are not nearly the same. */
function differences(
  a: readonly Word[],
  b: readonly Word[],
): readonly [readonly Word[], readonly Word[]] | undefined {
  if (a.length > MOST || b.length > MOST) return undefined;
  const width = b.length + 1;
  // Length of the longest common part of what is left of both, from each place on.
  const common = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        a[i]?.word === b[j]?.word
          ? (common[(i + 1) * width + j + 1] as number) + 1
          : Math.max(common[(i + 1) * width + j] as number, common[i * width + j + 1] as number);
  if (2 * (common[0] as number) < (a.length + b.length) * SAME) return undefined;
  const [added, dropped]: [Word[], Word[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.word === b[j]?.word) {
      i += 1;
      j += 1;
    } else if (
      j === b.length ||
      (i < a.length && (common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number))
    ) {
      added.push(a[i] as Word);
      i += 1;
    } else {
      dropped.push(b[j] as Word);
      j += 1;
    }
  }
  return [added, dropped];
}
