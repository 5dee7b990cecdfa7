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
const SMALL = 4;
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

/** The words that one of two texts has and the other has not, in order; nothing where they are not nearly the same. */
export function differences(
  text: readonly Word[],
  sentence: readonly Word[],
  most = mostOf(text, sentence),
): readonly [added: readonly Word[], dropped: readonly Word[]] | undefined {
  return Math.abs(text.length - sentence.length) > most ? undefined : diff(text, sentence, most);
}

/** How many words of two texts may differ, for the one to be the other with an edit. */
const mostOf = (text: readonly Word[], sentence: readonly Word[]): number =>
  Math.floor((text.length + sentence.length) * EDITED);

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
  /** Whether so little differs, for the length of the two, that the text is the sentence but for it, or whether all of the sentence stands in it. */
  readonly isSlight: boolean;
}

/** What a text makes of a sentence; nothing where it is another sentence. */
export function changesTo(text: readonly Word[], sentence: readonly Word[]): Change | undefined {
  const most = mostOf(text, sentence);
  const isEnglish = sentence.length >= SHORTEST && !HAN.test(sentence[0]?.word ?? "");
  const edited = differences(text, sentence, isEnglish ? Math.max(most, SMALL) : most);
  if (edited !== undefined) {
    const [added, dropped] = edited;
    return { added, dropped, isSlight: dropped.length === 0 || added.length + dropped.length <= most };
  }
  const added = addedTo(text, sentence);
  return added && { added, dropped: [], isSlight: true };
}
