import { lexicon } from "../../language/lexicon/index.ts";
import { chinese } from "../../language/patterns.ts";
import { both, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { findAnswer } from "../ask/ask.ts";
import type { Scratch } from "../ranking/rank.ts";
import type { Reading } from "../reading/read.ts";
import { type Decision, decided } from "./match/findings.ts";

const MARK = /\?[\s"')\]]{0,8}$/;
/** 唔係30億咩 asks for a yes. */
const forYes = lazy(() => {
  const { isNot, particles } = lexicon().questions;
  return new RegExp(`(?:${chinese(isNot)}).{1,80}(?:${chinese({ yue: particles.yue })})\\?`, "s");
});

/** A Chinese question word stands anywhere; an English one begins or ends the question, or follows whom it is about. */
const interrogative = lazy(() => {
  const { interrogatives, questions } = lexicon();
  const { openers, greetings, requests, prepositions, ofClause, last } = questions;
  const words = `(?:${latin(interrogatives)})(?![a-z])`;
  // “So, by when …”
  const openings = latin(both(both(openers, greetings), requests));
  return [
    new RegExp(`^[\\s"'(]{0,8}(?:(?:${openings}),? ){0,3}(?:(?:${latin(prepositions)}) )?${words}`),
    new RegExp(`, (?:${latin(ofClause)})\\b[^,]*$`),
    new RegExp(`\\b(?:${latin(last.before)}) ${words}(?: (?:${latin(last.behind)}))?\\?`),
    new RegExp(chinese(interrogatives)),
  ];
});

/**
 * Whether a text asks for what it leaves open, as “how much is it?” does, and so claims nothing. “Is it 3 billion?” says what it
 * asks about and is held as a claim; so is what only has a question word in it (“who is quickest counts most”), and 唔係30億咩,
 * in which 咩 asks for a yes.
 */
export const asksInstead = ({ text }: Reading): boolean =>
  MARK.test(text) && !forYes().test(text) && interrogative().some((pattern) => pattern.test(text));

/** What is said of a question that was given as a claim: nothing is settled, and the answer, where there is one, is shown. */
export function answerInstead(index: FactIndex, scratch: Scratch, question: string): Decision {
  const found = findAnswer(index, scratch, question);
  return decided("not-enough-info", [], {
    facts: found.status === "answered" ? found.facts : found.related,
    asks: found.status,
  });
}
