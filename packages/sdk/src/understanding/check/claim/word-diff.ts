import Diff from "diff/lib/diff/base.js";
import { HAN } from "../../../language/patterns.ts";
import { lazy } from "../../../lazy.ts";

/** A word, or one Han character, and where it stands in a folded text. */
export interface Word {
  readonly word: string;
  readonly start: number;
}

/** Share of the words of a claim and a sentence that may differ, for the one to be the other with an edit. */
const EDITED = 0.2;
/** … and how many may in any English one, for small words to be held against small words: “has been” against “will be”. */
export const SMALL = 4;
/** A sentence of fewer words may stand within one that says something else. */
const SHORTEST = 4;
const WORD = /[a-z0-9$£€%]+(?:[.,'-][a-z0-9%]+)*|[\u3400-\u9fff]/g;

/** The words of a folded text, Han characters one by one. */
export const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index }));

/** Lists of words as they are; the library's own for lists would be made whether or not anybody checks a claim. */
class WordDiff extends Diff<Word, Word[]> {
  override equals(left: Word, right: Word): boolean {
    return left.word === right.word;
  }

  override join(words: Word[]): Word[] {
    return words;
  }
}
const wordDiff = lazy(() => new WordDiff());

/**
 * The words that one of two texts has and the other has not, in order; nothing where they are not nearly the same.
 *
 * @param least - how many words of an English text may differ, however short it is
 */
export function differences(
  text: readonly Word[],
  sentence: readonly Word[],
  least = 0,
): readonly [added: readonly Word[], dropped: readonly Word[]] | undefined {
  const isShort = sentence.length < SHORTEST || HAN.test(sentence[0]?.word ?? "");
  const most = Math.max(Math.floor((text.length + sentence.length) * EDITED), isShort ? 0 : least);
  return Math.abs(text.length - sentence.length) > most ? undefined : diff(text, sentence, most);
}

/** The same of any two texts, unless more words than `most` differ. */
export function diff(
  text: readonly Word[],
  sentence: readonly Word[],
  most = text.length + sentence.length,
): readonly [added: readonly Word[], dropped: readonly Word[]] | undefined {
  const changes = wordDiff().diff([...sentence], [...text], { maxEditLength: most });
  const of = (kind: "added" | "removed"): Word[] =>
    changes?.flatMap(({ value, [kind]: isOne }) => (isOne ? value : [])) ?? [];
  return changes && [of("added"), of("removed")];
}

/** The words that a text has besides all those of a sentence, in order; nothing where it has not all of them. */
function addedTo(text: readonly Word[], sentence: readonly Word[]): readonly Word[] | undefined {
  if (sentence.length < SHORTEST || text.length < sentence.length) return undefined;
  const added: Word[] = [];
  let at = 0;
  for (const word of text) {
    if (word.word === sentence[at]?.word) at += 1;
    else added.push(word);
  }
  return at === sentence.length ? added : undefined;
}

/** What a text has besides the words of a sentence, and which of them it has not. */
export interface Change {
  readonly added: readonly Word[];
  readonly dropped: readonly Word[];
}

/** What a text makes of a sentence; nothing where it is another sentence. */
export function changesTo(text: string, sentence: readonly Word[], least = 0): Change | undefined {
  const words = wordsOf(text);
  const [added, dropped = []] = differences(words, sentence, least) ?? [addedTo(words, sentence)];
  return added && { added, dropped };
}
