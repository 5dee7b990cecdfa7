import { alternatives } from "../../language/framing.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { setOf } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { type Token, UNSEEN } from "../token.ts";
import { isCapitalised } from "./capitals.ts";
import type { Written } from "./names-stranger.ts";

/** A shorter word in capitals is some abbreviation. */
const SHORTEST = 3;
const LATIN = /^[a-z]/;

const noNames = lazy(() => setOf(lexicon().strangers.noNames));

/** A family name, one or two characters, and what stands behind the name of a person. */
const personName = lazy(() => {
  const { surnames, noGivenName, behindName } = lexicon().strangers;
  const given = `(?!${alternatives(noGivenName)})[\\u3400-\\u9fff]`;
  return new RegExp(`(?:${alternatives(surnames)})(?:${given}){1,2}(?=${alternatives(behindName)})`, "g");
});

/** Whether a word that nobody knows is a name: it has a capital, or begins with a family name and does what a person does. */
export function isUnknownName({ source, text }: Written, { kind, start, end }: Token): boolean {
  if (kind !== UNSEEN && kind !== FeatureKind.bigram) return false;
  const word = text.slice(start, end);
  if (LATIN.test(word)) return word.length >= SHORTEST && !noNames().has(word) && isCapitalised(source, word);
  // A name begins where the word does: the 施 of 設施 is no family name.
  return Array.from(text.matchAll(personName())).some(({ index }) => index === start);
}
