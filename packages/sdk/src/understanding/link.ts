import type { FactIndex } from "../lookup/fact-index.ts";
import { KEY } from "../lookup/fact-index.ts";
import { FeatureKind } from "../lookup/features.ts";
import type { EntityType } from "../model/entity.ts";
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
  if (!tokens.some(({ entity }) => entity)) return;
  const names = (token: Token, type: EntityType): boolean =>
    token.entity && token.features.some((f) => index.entities.get(index.features.name(f))?.type === type);
  if (!tokens.some((token) => names(token, "person"))) return;
  for (const token of tokens) if (names(token, "event")) token.cost *= OCCASION;
}

function namedBy({ paraphrases }: FactIndex, left: readonly number[], right: readonly number[]): number {
  for (const a of left) {
    for (const b of right) {
      const entity = paraphrases.get(a, b);
      if (entity >= 0) return entity;
    }
  }
  return -1;
}
