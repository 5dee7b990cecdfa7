import { alternatives } from "../language/framing.ts";
import { lexicon } from "../language/lexicon/index.ts";
import { BODIES, NEARBY, PEOPLE, PLACES } from "../language/lexicon/names.ts";
import { setOf } from "../language/word-lists.ts";
import { lazy } from "../lazy.ts";
import type { FactIndex } from "../lookup/fact-index.ts";
import { FeatureKind } from "../lookup/features.ts";
import { FieldWeight } from "../lookup/profile.ts";
import { type Profile, strongest } from "../lookup/profile-table.ts";
import type { Fact } from "../model/fact.ts";
import { type Token, UNSEEN } from "./token.ts";

/** A shorter word in capitals is some abbreviation. */
const SHORTEST = 3;
/** From this share of its long words on, a text has capitals for another reason than names. */
const TITLE = 0.7;
const LONG_WORD = /[A-Za-z]{4,}/g;
const CAPITAL = /^[A-Z]/;
const LATIN = /^[a-z]/;
const OPENS = /(?:^|[.!?:。！？：…\n])[\s"'“”‘’「『(（]*$/;

/** What stands behind the first word of a text where it is a name: the next word of it, or Chinese. */
const GOES_ON = /^ ?(?:[A-Z][a-z]|[\u3400-\u9fff])/;

const noNames = lazy(() => setOf(lexicon().strangers.noNames));
const personName = lazy(() => {
  const { surnames, noGivenName, behindName } = lexicon().strangers;
  const given = `(?!${alternatives(noGivenName)})[\\u3400-\\u9fff]`;
  return new RegExp(`(?:${alternatives(surnames)})(?:${given}){1,2}(?=${alternatives(behindName)})`, "g");
});

/** A text as it was written and folded, and its tokens. */
interface Read {
  readonly source: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Whether a text names somebody or something that neither the pack nor the fact knows, in the place of whom the fact is about or
 * whose word it is: “what is the rank of Singapore?”, “what does Jane Doe say of the fund?” Other words may say in many ways what a
 * fact says; another name says something else.
 */
export function namesStranger(index: FactIndex, read: Read, fact: number): boolean {
  const { attribution } = index.facts[fact] as Fact;
  const isNamed = (feature: number): boolean =>
    read.tokens.some(({ features }) => features.includes(feature));
  const ofSubject = !isNamed(index.subjects[fact] as number);
  const ofSpeaker = attribution.speaker !== undefined && !isNamed(index.speakers[fact] as number);
  if (!ofSubject && !ofSpeaker) return false;
  const profile = index.profiles[fact] as Profile;
  return read.tokens.some(
    (token) =>
      !token.entity &&
      strongest(profile, token.features) < FieldWeight.topic &&
      ((ofSubject && isPlace(index, token)) || isActor(index, read, token)),
  );
}

const isOf = ({ features }: FactIndex, token: Token, kinds: readonly ReadonlySet<string>[]): boolean =>
  token.features.some(
    (f) => features.kind(f) === FeatureKind.concept && kinds.some((kind) => kind.has(features.name(f))),
  );

const isPlace = (index: FactIndex, token: Token): boolean => isOf(index, token, [PLACES, NEARBY]);

const isActor = (index: FactIndex, read: Read, token: Token): boolean =>
  isOf(index, token, [BODIES, PEOPLE]) ||
  (token.kind === UNSEEN || token.kind === FeatureKind.bigram ? isUnknownName(read, token) : false);

function isUnknownName({ source, text }: Read, { start, end }: Token): boolean {
  const word = text.slice(start, end);
  if (LATIN.test(word)) return word.length >= SHORTEST && !noNames().has(word) && isCapitalised(source, word);
  // A name begins where the word does: the 施 of 設施 is no family name.
  return Array.from(text.matchAll(personName())).some(({ index }) => index === start);
}

/** Whether a word has a capital where none has to be. */
function isCapitalised(source: string, word: string): boolean {
  const capitals = word.toUpperCase();
  if (source.includes(capitals)) return !isTitle(source);
  const at = source.indexOf(capitals.charAt(0) + word.slice(1));
  if (at === -1 || isTitle(source)) return false;
  return !OPENS.test(source.slice(0, at)) || GOES_ON.test(source.slice(at + word.length));
}

function isTitle(source: string): boolean {
  const words = source.match(LONG_WORD) ?? [];
  return words.length > 2 && words.filter((word) => CAPITAL.test(word)).length >= words.length * TITLE;
}
