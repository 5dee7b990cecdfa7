import { lexicon } from "../language/lexicon/index.ts";
import { latin } from "../language/word-lists.ts";
import { lazy } from "../lazy.ts";

/** How far before a word the one may stand that says what it does, in characters. */
const REACH = 80;
/** What a figure begins with. */
const FIGURE = /^ (?:hk|us)?[$\d]/;
const CLAUSE = /.*[.,;:!?]/s;

const rules = lazy(() => {
  const { nouns, joined, over } = lexicon().signs;
  return {
    noun: new RegExp(`(?<![a-z])(?:${latin({ en: nouns.stop })}) $`),
    joined: new RegExp(`(?<![a-z])(?:${latin({ en: joined.zero })})[ -]$`),
    above: new RegExp(`(?<![a-z])(?:${latin({ en: over })})(?![a-z])`),
  };
});

/**
 * Whether an English word that may deny or compare does so where it stands: “stop” in “bus stop” is a noun, “zero” in “zero-carbon” part of
 * a word, and “over” compares only behind “prefer” and its like.
 */
export function isSign(text: string, start: number, end: number): boolean {
  switch (text.slice(start, end)) {
    case "stop":
      return !rules().noun.test(text.slice(Math.max(0, start - REACH), start));
    case "zero":
      return text[end] !== "-" && !rules().joined.test(text.slice(Math.max(0, start - REACH), start));
    case "over":
      // “Over 90 %” is a figure, whatever stands before it.
      return (
        FIGURE.test(text.slice(end, end + 4)) ||
        rules().above.test(text.slice(Math.max(0, start - REACH), start).replace(CLAUSE, ""))
      );
    default:
      return true;
  }
}
