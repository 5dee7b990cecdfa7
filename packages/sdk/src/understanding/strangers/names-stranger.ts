import { AMBIGUOUS, BODIES, NEARBY, PEOPLE, PLACES } from "../../language/lexicon/names.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { FieldWeight } from "../../lookup/profile.ts";
import { type Profile, strongest } from "../../lookup/profile-table.ts";
import type { Fact } from "../../model/fact.ts";
import type { Token } from "../token.ts";
import { namesKind } from "./kinds.ts";
import { namesInCapitals } from "./phrases.ts";
import { isUnknownName } from "./unknown-name.ts";

/** A text as it was written and folded, and its tokens. */
export interface Written {
  readonly source: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Whether a text names somebody or something that neither the pack nor the fact knows, in the place of whom the fact is about or
 * whose word it is: “what is the rank of Singapore?”, “what does Jane Doe say of the fund?” Other words may say in many ways what a
 * fact says; another name says something else.
 */
export function namesStranger(index: FactIndex, written: Written, fact: number): boolean {
  const { tokens } = written;
  const { attribution } = index.facts[fact] as Fact;
  const isNamed = (feature: number): boolean => tokens.some(({ features }) => features.includes(feature));
  const ofSubject = !isNamed(index.subjects[fact] as number);
  const ofSpeaker = attribution.speaker !== undefined && !isNamed(index.speakers[fact] as number);
  const profile = index.profiles[fact] as Profile;
  const isLacking = ({ features }: Token): boolean => strongest(profile, features) < FieldWeight.topic;
  if (tokens.some((token) => !token.entity && isLacking(token) && isOf(index, token, FOREIGN))) return true;
  if (!ofSubject && !ofSpeaker) return false;
  return (
    tokens.some(
      (token) =>
        !token.entity &&
        isLacking(token) &&
        ((ofSubject && isOf(index, token, ELSEWHERE)) ||
          isOf(index, token, ACTORS) ||
          isUnknownName(written, token)),
    ) ||
    (ofSubject && (namesInCapitals(written, isLacking) || namesKind(written, isLacking)))
  );
}

/** Of these nothing is said, whomever else a text names: “how much is the scheme in Singapore?” */
const FOREIGN = [new Set([...PLACES, ...BODIES, ...PEOPLE].filter((name) => !AMBIGUOUS.has(name)))];
const ELSEWHERE = [PLACES, NEARBY];
const ACTORS = [BODIES, PEOPLE];

/** Whether a token stands for a well-known name of some kinds. */
const isOf = ({ features }: FactIndex, token: Token, kinds: readonly ReadonlySet<string>[]): boolean =>
  token.features.some(
    (f) => features.kind(f) === FeatureKind.concept && kinds.some((kind) => kind.has(features.name(f))),
  );
