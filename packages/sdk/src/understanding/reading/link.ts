import type { FactIndex } from "../../lookup/fact-index.ts";
import { KEY } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { perIndex } from "../../lookup/per-index.ts";
import type { EntityType } from "../../model/entity.ts";
import type { Token } from "./token.ts";

/** Ideas side by side that together name one entity are taken for its name, too. */
export function linkParaphrases(index: FactIndex, tokens: Token[]): void {
  for (let t = 0; t + 1 < tokens.length; t += 1) {
    const left = tokens[t] as Token;
    const right = tokens[t + 1] as Token;
    if (left.clause !== right.clause || !isIdea(left) || !isIdea(right)) continue;
    const entity = namedBy(index, left.features, right.features);
    if (entity === -1) continue;
    const main = right.weight >= left.weight ? right : left;
    // What is asked about a body is no part of its name; who somebody is by office is.
    if (main.weight >= KEY && index.entities.get(index.features.name(entity))?.type !== "person") continue;
    if (main.features.includes(entity)) continue;
    main.features = [...main.features, entity];
    main.inferred = entity;
    main.entity = true;
    main.proper ||= index.proper[entity] === 1;
  }
}

/** Whether a token stands for an idea or a name, and not for a word alone: of others no name is made. */
const isIdea = ({ kind }: Token): boolean => kind === FeatureKind.concept || kind === FeatureKind.entity;

/** What a name of an event counts beside that of a person: where somebody said something is seldom what is asked. */
const OCCASION = 0.3;

export function discountOccasions(index: FactIndex, tokens: readonly Token[]): void {
  let ofPerson = false;
  for (const token of tokens) ofPerson ||= token.entity && names(index, token, "person");
  if (!ofPerson) return;
  for (const token of tokens) if (token.entity && names(index, token, "event")) token.cost *= OCCASION;
}

/** Type of the entity that each feature names. */
const types = /* @__PURE__ */ perIndex(({ entities, features }) =>
  Array.from({ length: features.size }, (_, f) =>
    features.kind(f) === FeatureKind.entity ? entities.get(features.name(f))?.type : undefined,
  ),
);

function names(index: FactIndex, { features }: Token, type: EntityType): boolean {
  const own = types(index);
  for (const feature of features) if (own[feature] === type) return true;
  return false;
}

/** Marks the ideas that begin a pair: most begin none, and their pairs need not be looked for. */
const begins = /* @__PURE__ */ perIndex(({ paraphrases, features }) => {
  const marks = new Uint8Array(features.size);
  paraphrases.visit((left) => {
    marks[left] = 1;
  });
  return marks;
});

function namedBy(index: FactIndex, left: readonly number[], right: readonly number[]): number {
  const { paraphrases } = index;
  const marks = begins(index);
  for (const a of left) {
    if (marks[a] === 0) continue;
    for (const b of right) {
      const entity = paraphrases.get(a, b);
      if (entity >= 0) return entity;
    }
  }
  return -1;
}
