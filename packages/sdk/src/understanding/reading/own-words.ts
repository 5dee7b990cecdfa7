import { fold } from "../../language/fold.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";

/** The sentence of a fact, folded, in either language. */
const sentencesOf = /* @__PURE__ */ perFact((index, fact): readonly string[] => {
  const { statement } = index.facts[fact] as Fact;
  return [statement.en, statement["zh-Hant"]].map(fold);
});

/** The same with all that it is called. */
export const ownWordsOf = /* @__PURE__ */ perFact((index, fact): readonly string[] => {
  const { label, aliases = [] } = index.facts[fact] as Fact;
  return [...sentencesOf(index, fact), ...[...Object.values(label), ...aliases].map(fold)];
});

/** Whether the sentence of a fact, in either language, has what a pattern looks for. */
export const says = (index: FactIndex, fact: number, pattern: RegExp): boolean =>
  sentencesOf(index, fact).some((text) => pattern.test(text));
