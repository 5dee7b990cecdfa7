import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { Token } from "../reading/token.ts";
import { isCapitalised } from "./capitals.ts";
import type { Unmet } from "./unmet.ts";

/** A word of less weight says nothing of what a thing is called. */
export const CALLED = 0.5;
/** Several words with capitals, behind a word without or a Chinese one. */
const phrases = lazy(() => {
  const { grammar, strangers } = lexicon();
  const word = "[A-Z][A-Za-z'&+-]*";
  return new RegExp(
    `(?<=[a-z,\\u3400-\\u9fff] ?(?:(?:${latin(grammar.article)}) )?)${word}(?: (?:${word}|${latin(strangers.inNames)}))* ${word}`,
    "g",
  );
});

/** Whether a text has a name of several words, none of them one of the pack's, of which a fact lacks some: “the Green Loan Scheme”. */
export function namesInCapitals({ source, text, tokens, lacking }: Unmet): boolean {
  const own = lacking.filter(({ start, end, weight, entity }) => {
    return !entity && weight >= CALLED && isCapitalised(source, text.slice(start, end));
  });
  if (own.length === 0) return false;
  return Array.from(source.matchAll(phrases())).some(([phrase]) => {
    const start = text.indexOf(fold(phrase));
    const isInside = (token: Token): boolean => token.start < start + phrase.length && start < token.end;
    return start !== -1 && own.some(isInside) && !tokens.some((token) => token.entity && isInside(token));
  });
}
