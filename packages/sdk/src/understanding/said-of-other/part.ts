import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { chinese } from "../../language/patterns.ts";
import { either, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";
import { saysAny } from "../reading/ideas.ts";
import type { Unmet } from "./unmet.ts";

const each = lazy(() => {
  const words = lexicon().each;
  return new RegExp(`\\b(?:${latin(words)})\\b|${chinese(words)}`);
});
const part = lazy(() => either(lexicon().parts));

/** Whether a fact's own words tell of each, and of a part of all. */
const tells = /* @__PURE__ */ perFact((index, fact): { readonly each: boolean; readonly part: boolean } => {
  const { statement, label, aliases = [] } = index.facts[fact] as Fact;
  const says = (pattern: RegExp): boolean =>
    [...Object.values(statement), ...Object.values(label), ...aliases].some((text) =>
      pattern.test(fold(text)),
    );
  return { each: says(each()), part: says(part()) };
});

const givesAmount = ({ facts }: FactIndex, fact: number): boolean => "amount" in (facts[fact] as Fact).value;

/** Whether a text tells of each what a fact gives of all: “how much is it per project?” */
export const isOfEach = (index: FactIndex, { fact, tokens }: Unmet): boolean =>
  givesAmount(index, fact) && saysAny(index, "each", tokens) && !tells(index, fact).each;

/** Whether a text tells of some what a fact gives of all: “how many women does it help?” */
export const isOfPart = (index: FactIndex, { fact, text }: Unmet): boolean =>
  givesAmount(index, fact) && part().test(text) && !tells(index, fact).part;
