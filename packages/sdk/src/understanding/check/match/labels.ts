import { fold } from "../../../language/fold.ts";
import { perFact } from "../../../lookup/per-fact.ts";
import type { Fact } from "../../../model/fact.ts";

/** What a fact is called, in all languages, folded. */
export const labelsOf = /* @__PURE__ */ perFact((index, fact): readonly string[] =>
  Object.values((index.facts[fact] as Fact).label).map(fold),
);
