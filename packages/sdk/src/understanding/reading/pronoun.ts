import { lexicon } from "../../language/lexicon/index.ts";
import { latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { Token } from "./token.ts";

/** The longest of those that take it as their object, and some. */
const REACH = 16;
const CAPITAL = /[A-Z]/;
const patterns = lazy(() => {
  const { country, before } = lexicon().us;
  return {
    country: new RegExp(`\\b${country}\\b`),
    /** Words that take somebody as their object: “tell”. */
    taken: new RegExp(`(?<![a-z])(?:${latin(before)}) $`),
  };
});

/**
 * Leaves out the “us” of a text that is no country: in small letters where the text has capitals, and where it has none behind a word
 * that takes somebody as its object.
 */
export function withoutUs(source: string, text: string, tokens: Token[]): Token[] {
  const { pronoun } = lexicon().us;
  if (!text.includes(` ${pronoun}`)) return tokens;
  const isUs = ({ start, end }: Token): boolean =>
    start > 0 && end - start === pronoun.length && text.startsWith(pronoun, start);
  const { country, taken } = patterns();
  if (CAPITAL.test(source)) return country.test(source) ? tokens : tokens.filter((token) => !isUs(token));
  return tokens.filter(
    (token) => !isUs(token) || !taken.test(text.slice(Math.max(0, token.start - REACH), token.start)),
  );
}
