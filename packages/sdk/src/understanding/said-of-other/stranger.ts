import { TermRole } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perIndex } from "../../lookup/per-index.ts";
import type { Fact } from "../../model/fact.ts";
import { type IdeaGroup, ideasOf } from "../reading/ideas.ts";
import type { Token } from "../reading/token.ts";
import { namesKind } from "./kinds.ts";
import { namesInCapitals } from "./phrases.ts";
import { isUnknownName } from "./unknown-name.ts";
import type { Unmet } from "./unmet.ts";

/**
 * Whether a text names somebody or something that neither the pack nor the fact knows, in the place of whom the fact is about or
 * whose word it is: “what is the rank of Singapore?”, “what does Jane Doe say of the fund?” Other words may say in many ways what a
 * fact says; another name says something else.
 */
export function namesStranger(index: FactIndex, unmet: Unmet): boolean {
  const { fact, tokens, lacking } = unmet;
  let said = 0;
  for (const token of lacking) if (!token.entity) said |= kindsOf(index, token);
  if ((said & FOREIGN) !== 0) return true;
  const { attribution } = index.facts[fact] as Fact;
  const isNamed = (feature: number): boolean => tokens.some(({ features }) => features.includes(feature));
  // Where somebody is named whom nobody knows, an office says of nobody else that it is he.
  const isNamedOutright = (feature: number): boolean =>
    tokens.some(
      ({ features, inferred, role }) =>
        features.includes(feature) && inferred !== feature && (role & TermRole.office) === 0,
    );
  const isFree = (isSaid: (feature: number) => boolean): boolean =>
    !isSaid(index.subjects[fact] as number) ||
    (attribution.speaker !== undefined && !isSaid(index.speakers[fact] as number));
  const ofSubject = !isNamed(index.subjects[fact] as number);
  return (
    ((said & ACTOR) !== 0 && isFree(isNamed)) ||
    (isFree(isNamedOutright) && lacking.some((token) => !token.entity && isUnknownName(unmet, token))) ||
    (ofSubject && ((said & ELSEWHERE) !== 0 || namesInCapitals(unmet) || namesKind(unmet)))
  );
}

/** Of these nothing is said, whomever else a text names: “how much is the scheme in Singapore?” */
const FOREIGN = 1;
const ELSEWHERE = 2;
const ACTOR = 4;

/** What the ideas of an index are as names, as bits. */
const knownNames = /* @__PURE__ */ perIndex((index) => {
  const bits = new Uint8Array(index.features.size);
  const ambiguous = ideasOf(index, "ambiguousName");
  const mark = (group: IdeaGroup, own: number, plain: number): void => {
    for (const name of ideasOf(index, group))
      bits[name] = (bits[name] as number) | own | (ambiguous.has(name) ? 0 : plain);
  };
  mark("knownPlace", ELSEWHERE, FOREIGN);
  mark("nearbyPlace", ELSEWHERE, 0);
  mark("knownBody", ACTOR, FOREIGN);
  mark("knownPerson", ACTOR, FOREIGN);
  return bits;
});

/** Whether a token names a place, body or person that is well known. */
export const isWellKnown = (index: FactIndex, token: Token): boolean => kindsOf(index, token) !== 0;

function kindsOf(index: FactIndex, { features }: Token): number {
  const known = knownNames(index);
  let bits = 0;
  for (const feature of features) bits |= known[feature] as number;
  return bits;
}
