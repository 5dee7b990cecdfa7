import { fold } from "../../language/fold.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";

const known = new WeakMap<FactIndex, ReadonlyMap<string, number>>();

/** A text without case, script, spaces and punctuation. */
const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}%]/gu, "");

function sentencesOf(index: FactIndex): ReadonlyMap<string, number> {
  let sentences = known.get(index);
  if (sentences === undefined) {
    sentences = new Map(
      index.facts.flatMap(({ statement }, fact) =>
        Object.values(statement).map((text): [string, number] => [lettersOf(text), fact]),
      ),
    );
    known.set(index, sentences);
  }
  return sentences;
}

/** The fact whose sentence a claim is, word for word; nothing that rules or words tell makes it wrong. */
export const saidWordForWord = (index: FactIndex, claim: string): number | undefined =>
  sentencesOf(index).get(lettersOf(claim));
