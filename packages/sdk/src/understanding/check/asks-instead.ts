import { lexicon } from "../../language/lexicon/index.ts";
import { han, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { findAnswer } from "../ask.ts";
import type { Scratch } from "../rank.ts";
import type { Reading } from "../read.ts";
import type { Decision } from "./findings.ts";

const MARK = /\?[\s"')\]]{0,8}$/;
/** 唔係30億咩 asks for a yes. */
const FOR_YES = /[不唔][是系].{1,80}咩\?/s;
/** What may stand before an English question word: “so, by when …”. */
const LEAD =
  /^[\s"'(]{0,8}(?:(?:so|and|but|ok|okay|hey|hi|then|please|tell me|do you know),? ){0,3}(?:(?:in|by|for|to|at|on|of|since|from|with|until|about) )?/;

/** A Chinese question word stands anywhere; an English one begins or ends the question, or follows whom it is about. */
const interrogative = lazy(() => {
  const { interrogatives } = lexicon();
  const words = `(?:${latin(interrogatives)})(?![a-z])`;
  return [
    new RegExp(LEAD.source + words),
    /, (?:how|what|why)\b[^,]*$/,
    new RegExp(`\\b(?:is|was|of|by|for) ${words}(?: much| many| long)?\\?`),
    new RegExp([...han(interrogatives)].join("|")),
  ];
});

/**
 * Whether a text asks for what it leaves open, as “how much is it?” does, and so claims nothing. “Is it 3 billion?” says what it
 * asks about and is held as a claim; so is what only has a question word in it (“who is quickest counts most”), and 唔係30億咩,
 * in which 咩 asks for a yes.
 */
export const asksInstead = ({ text }: Reading): boolean =>
  MARK.test(text) && !FOR_YES.test(text) && interrogative().some((pattern) => pattern.test(text));

/** What is said of a question that was given as a claim: nothing is settled, and the answer, where there is one, is shown. */
export function answerInstead(index: FactIndex, scratch: Scratch, question: string): Decision {
  const found = findAnswer(index, scratch, question);
  return {
    verdict: "not-enough-info",
    facts: found.status === "answered" ? found.facts : found.related,
    findings: [],
    missing: [],
    loose: 0,
    strange: 0,
    matches: [],
    asks: found.status,
  };
}
