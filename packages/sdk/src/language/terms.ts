import { fold } from "./fold.ts";
import { createSegmenter, type Segmenter } from "./segment.ts";
import { createTrie } from "./trie.ts";
import { createUnits, createVocabulary, cut, type Units, type Vocabulary } from "./units.ts";

/** What a term stands for. */
export interface Meaning {
  /** Numbers of features, in the order they were given. */
  readonly features: number[];
  /** {@link TermRole} bits. */
  role: number;
  /** Bits of the types of answer it asks for. */
  ask: number;
  /** Bits of the types of answer it asks for besides what it speaks of, as “who runs” does. */
  asksToo: number;
}

/** Every term of the lexicon and of a pack, ready to be found in texts. */
export interface Terms {
  readonly vocabulary: Vocabulary;
  readonly segmenter: Segmenter;
  readonly units: Units;
  /** The meaning of a phrase that is folded already, made when it is new; undefined when nothing is left of it. */
  define(phrase: string): Meaning | undefined;
  meaning(term: number): Meaning;
  /** How many terms there are. */
  readonly size: number;
  /** The longest terms inside units `from` to `to`, one after another, the whole itself left out. */
  inside(units: Units, from: number, to: number, visit: (term: number) => void): void;
}

/** Room for most texts and for most phrases, in units; there is more where one needs it. */
const TEXT = 2048;
const PHRASE = 64;
/** About as many terms as the lexicon has. */
const TERMS = 32_768;

export function createTerms(): Terms {
  const vocabulary = createVocabulary();
  const trie = createTrie(TERMS);
  const meanings: Meaning[] = [];
  const units = createUnits(TEXT);
  const phrase = createUnits(PHRASE);
  return {
    vocabulary,
    units,
    segmenter: createSegmenter(trie, TEXT),
    define(text) {
      cut(text, phrase, vocabulary, true);
      if (phrase.length === 0) return undefined;
      const term = trie.add(phrase.ids, phrase.length);
      const known = meanings[term];
      if (known !== undefined) return known;
      const made: Meaning = { features: [], role: 0, ask: 0, asksToo: 0 };
      meanings[term] = made;
      return made;
    },
    meaning: (term) => meanings[term] as Meaning,
    get size() {
      return trie.size;
    },
    inside(text, from, to, visit) {
      for (let i = from; i < to; ) {
        let node = 0;
        let longest = -1;
        let next = i + 1;
        for (let j = i; j < to && (i !== from || j + 1 < to); j += 1) {
          node = trie.next(node, text.ids[j] as number);
          if (node === -1) break;
          const term = trie.term(node);
          if (term === -1) continue;
          longest = term;
          next = j + 1;
        }
        if (longest !== -1) visit(longest);
        i = next;
      }
    },
  };
}

/** {@link Terms.define} of a phrase as it is written, which is folded first. */
export function definePhrase(terms: Terms, phrase: string): Meaning | undefined {
  return terms.define(fold(phrase));
}
