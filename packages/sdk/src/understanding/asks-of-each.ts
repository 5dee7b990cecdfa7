import type { FactIndex } from "../lookup/fact-index.ts";
import { FeatureKind } from "../lookup/features.ts";
import { perFact } from "../lookup/per-fact.ts";
import { perIndex } from "../lookup/per-index.ts";
import type { Fact } from "../model/fact.ts";
import type { Reading } from "./read.ts";

const perEach = /* @__PURE__ */ perIndex(({ features }) => features.find(FeatureKind.concept, "per_each"));

const EACH = /\b(?:per|each|every|apiece)\b|每/;

/** Whether a fact's own sentence tells of each. */
const tellsOfEach = /* @__PURE__ */ perFact((index, fact): boolean => {
  const { statement } = index.facts[fact] as Fact;
  return EACH.test(statement.en) || EACH.test(statement["zh-Hant"]);
});

/** Whether a question asks of each what a fact gives of all: “how much is the scheme per project?” */
export const asksOfEach = (index: FactIndex, { tokens }: Reading, fact: number): boolean =>
  "amount" in (index.facts[fact] as Fact).value &&
  tokens.some(({ features }) => features.includes(perEach(index))) &&
  !tellsOfEach(index, fact);
