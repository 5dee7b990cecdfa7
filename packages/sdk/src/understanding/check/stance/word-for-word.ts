import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { either } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { perIndex } from "../../../lookup/per-index.ts";
import { bareSentence } from "../claim/sentences.ts";

const EMOJI = /\p{Extended_Pictographic}\u{fe0f}?/gu;

/** A text without case, script, spaces and punctuation, but for what stands in a figure: 19.4 is not 194, nor is £5 $5. */
const lettersOf = (text: string): string =>
  fold(text)
    .replace(EMOJI, "")
    .replace(/(?<=\d),(?=\d{3}(?!\d))|(?<!\d)[.:]|[.:](?!\d)|[\s"',;!?。、…]/gu, "");

const nothing = lazy(() => either(lexicon().addingNothing, "g"));
/** The same without words that add nothing to a sentence: “now”, “in total”, 目前. */
const weightyOf = (text: string): string => lettersOf(fold(text).replace(nothing(), " "));

const sentencesOf = /* @__PURE__ */ perIndex(
  ({ facts }): ReadonlyMap<string, number> =>
    new Map(
      facts.flatMap(({ statement }, fact) =>
        Object.values(statement).flatMap((text) =>
          [...mainClausesOf(text), text, bareSentence(text)].map((one): [string, number] => [
            lettersOf(one),
            fact,
          ]),
        ),
      ),
    ),
);

/** A shorter clause is no claim. */
const SHORTEST = 6;
const conditions = lazy(() => either(lexicon().conditions));

/** The clauses of a sentence that stand by themselves: set apart by a semicolon, or in Chinese by a comma; none where it sets conditions. */
function mainClausesOf(sentence: string): string[] {
  if (conditions().test(fold(sentence))) return [];
  const parts = sentence.split(/[;；]|(?<=[\u3400-\u9fff])[,，]/u);
  return parts.length < 2 ? [] : parts.filter((part) => part.length >= SHORTEST);
}

const withoutFiller = /* @__PURE__ */ perIndex(
  ({ facts }): ReadonlyMap<string, number> =>
    new Map(
      facts.flatMap(({ statement }, fact) =>
        Object.values(statement).flatMap((text) =>
          [text, bareSentence(text)].map((one): [string, number] => [weightyOf(one), fact]),
        ),
      ),
    ),
);

/** The fact whose sentence a claim is, word for word but for such as add nothing; nothing that rules or words tell makes it wrong. */
export const saidWordForWord = (index: FactIndex, claim: string): number | undefined =>
  sentencesOf(index).get(lettersOf(claim)) ?? withoutFiller(index).get(weightyOf(claim));

const wholes = /* @__PURE__ */ perIndex(
  ({ facts }): ReadonlySet<string> =>
    new Set(facts.flatMap(({ statement }) => Object.values(statement).map(lettersOf))),
);

/** Whether a text is the whole sentence of a fact, word for word. */
export const isSentence = (index: FactIndex, text: string): boolean => wholes(index).has(lettersOf(text));
