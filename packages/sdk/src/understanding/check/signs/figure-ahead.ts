import { lexicon } from "../../../language/lexicon/index.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import { SMALL } from "../../../quantities/words/english-numbers.ts";
import { FRACTIONS, NUMERALS } from "../../../quantities/words/measures.ts";

/** How much of a text is looked at for a figure, in characters. */
const REACH = 24;

const figure = lazy(() => {
  const numbers = `(?:(?:${[...Object.keys(SMALL()), ...FRACTIONS.split(", ")].join("|")})(?![a-z])|[${NUMERALS}])`;
  return new RegExp(
    `^\\s*(?:[a-z]{0,3}[$¥€£]|(?:${latin(lexicon().figures.currencies)}) )?\\s*(?:\\d|${numbers})`,
  );
});

/** Whether a figure stands right behind a place of a folded text: “more than 30”, “over half”. */
export const isFigureAhead = (text: string, at: number): boolean => figure().test(text.slice(at, at + REACH));
