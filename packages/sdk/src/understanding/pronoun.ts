import { lexicon } from "../language/lexicon/index.ts";
import { latin } from "../language/word-lists.ts";
import { lazy } from "../lazy.ts";
import type { Token } from "./token.ts";

const US = "us";
const BEHIND_A_WORD = " us";
/** The longest of those that take it as their object, and some. */
const REACH = 16;
const CAPITAL = /[A-Z]/;
const COUNTRY = /\bUS\b/;
/** Words that take somebody as their object: “tell”. */
const taken = lazy(() => new RegExp(`(?<![a-z])(?:${latin(lexicon().beforeUs)}) $`));

/**
 * Leaves out the “us” of a text that is no country: in small letters where the text has capitals, and where it has none behind a word
 * that takes somebody as its object.
 */
export function withoutUs(source: string, text: string, tokens: Token[]): Token[] {
  if (!text.includes(BEHIND_A_WORD)) return tokens;
  const isUs = ({ start, end }: Token): boolean =>
    start > 0 && end - start === US.length && text.startsWith(US, start);
  if (CAPITAL.test(source)) return COUNTRY.test(source) ? tokens : tokens.filter((token) => !isUs(token));
  return tokens.filter(
    (token) => !isUs(token) || !taken().test(text.slice(Math.max(0, token.start - REACH), token.start)),
  );
}
