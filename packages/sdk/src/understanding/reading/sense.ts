import { TermRole } from "../../language/lexicon/compile.ts";
import type { Meaning } from "../../language/terms.ts";
import { type FactIndex, KEY } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { perIndex } from "../../lookup/per-index.ts";
import { type Token, UNSEEN } from "./token.ts";

/** What a piece of text says wherever it stands. */
export type Said = Pick<
  Token,
  "features" | "weight" | "cost" | "gain" | "kind" | "role" | "proper" | "entity"
>;

/** What a term says, and the bits of the types of answer it asks for. */
export interface Sense extends Said {
  readonly ask: number;
}

/** What a name of the source's own publisher counts when it is missing. */
const PUBLISHER = 0.05;
/** What a light idea counts towards the score. */
const LIGHT_GAIN = 0.5;
/** From this importance an idea is not light. */
const PLAIN = 0.5;
/** A name counts more the rarer it is, up to this rareness. */
const NAME = { least: 0.1, rarity: 1.3, rarest: 4.5 };
/** Most that small words count, and question words that stand for several ideas. */
const SMALL = 0.1;
const ASKING = 0.5;

/** What the terms of an index say, by number; each is worked out when it is first read. */
export const sensesOf = /* @__PURE__ */ perIndex(({ terms }) =>
  new Array<Sense | undefined>(terms.size).fill(undefined),
);

/** Works out what a term says from its features. */
export function senseOf(index: FactIndex, { features, role, ask, asksToo }: Meaning): Sense {
  let weight = 0;
  let gain = 0;
  let kind: Said["kind"] = features[0] === undefined ? UNSEEN : index.features.kind(features[0]);
  for (const feature of features) {
    const own = importanceOf(index, feature);
    const named = isName(index, feature);
    weight = weight === 0 ? own : own === KEY || weight === KEY ? KEY : Math.min(weight, own);
    gain = Math.max(gain, named || own >= PLAIN ? 1 : LIGHT_GAIN);
    // A name that is also a plain word, such as “experts”, is no more than the word.
    if (index.features.kind(feature) === FeatureKind.concept) kind = FeatureKind.concept;
  }
  if (ask !== 0 && weight !== KEY) weight = Math.min(weight, features.length === 1 ? SMALL : ASKING);
  if (role & (TermRole.stop | TermRole.negator)) weight = Math.min(weight, SMALL);
  return {
    features,
    weight,
    cost: features.some((feature) => index.publisher[feature] === 1) ? PUBLISHER : weight,
    gain,
    kind,
    role,
    proper: features.some((feature) => index.proper[feature] === 1),
    entity: features.some((feature) => index.features.kind(feature) === FeatureKind.entity),
    ask: ask | asksToo,
  };
}

function isName({ features }: FactIndex, feature: number): boolean {
  const kind = features.kind(feature);
  return kind === FeatureKind.entity || kind === FeatureKind.topic;
}

function importanceOf(index: FactIndex, feature: number): number {
  return isName(index, feature)
    ? NAME.least + NAME.rarity * Math.min(1, (index.idf[feature] as number) / NAME.rarest)
    : (index.importance[feature] as number);
}
