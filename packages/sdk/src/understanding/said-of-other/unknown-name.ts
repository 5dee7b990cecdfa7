import { alternatives } from "../../language/framing.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { han, setOf } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { type Token, UNSEEN } from "../reading/token.ts";
import { isCapitalised } from "./capitals.ts";
import type { Written } from "./unmet.ts";

/** A shorter word in capitals is some abbreviation. */
const SHORTEST = 3;
const LATIN = /^[a-z]/;

const noNames = lazy(() => setOf(lexicon().strangers.noNames));

const asWord = lazy(() => han(lexicon().strangers.surnamesAsWords));

const people = lazy(() => {
  const { surnames, noSurname, noGivenName, behindName } = lexicon().strangers;
  const surname = `(?<!${alternatives(noSurname)})(?:${alternatives(surnames)})`;
  const given = `(?!${alternatives(noGivenName)})[\\u3400-\\u9fff]`;
  return {
    /** A family name and two characters, and nothing else that is unknown. */
    whole: new RegExp(`${surname}(?:${given}){2}`, "y"),
    /** A family name, one or two characters, and what stands behind the name of a person. */
    behind: new RegExp(`${surname}(?:${given}){1,2}(?=${alternatives(behindName)})`, "y"),
  };
});

/** Whether a word that nobody knows is, or begins, a name: it has a capital, or a family name stands before it or in it. */
export function isUnknownName({ source, text, tokens }: Written, token: Token): boolean {
  if (!isUnknown(token)) return false;
  const { start, end } = token;
  const word = text.slice(start, end);
  if (LATIN.test(word)) return word.length >= SHORTEST && !noNames().has(word) && isCapitalised(source, word);
  if (tokens.some((other) => isUnknown(other) && other.end === start)) return false;
  const last = endOfUnknown(tokens, end);
  const isName = (at: number): boolean =>
    matchEnd(people().whole, text, at) === last || matchEnd(people().behind, text, at) > start;
  return isName(start) || (asWord().has(text.charAt(start - 1)) && isName(start - 1));
}

const isUnknown = ({ kind }: Token): boolean => kind === UNSEEN || kind === FeatureKind.bigram;

/** Where the unknown characters end that begin with a token. */
function endOfUnknown(tokens: readonly Token[], from: number): number {
  let end = from;
  for (const token of tokens) if (isUnknown(token) && token.start === end) ({ end } = token);
  return end;
}

/** Where what matches at a place of a text ends, or -1. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
