import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { both, either } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";

const today = lazy(() => {
  const { present, already } = lexicon().tense;
  return either(both(present, already));
});

/** What asks for a time to come all the same: “what'll it be ten years from now”. */
const ahead = lazy(() => {
  const { ahead: words, fromToday } = lexicon().tense;
  return either(both(words, fromToday));
});

/** Whether a fact gives a figure that is aimed at or foreseen, and tells of nothing today. */
const isAheadAlone = /* @__PURE__ */ perFact((index, fact): boolean => {
  const { value, modality, statement } = index.facts[fact] as Fact;
  return (
    "amount" in value &&
    (modality === "planned" || modality === "forecast") &&
    ![statement.en, statement["zh-Hant"]].some((text) => today().test(fold(text)))
  );
});

/** Whether a folded question asks how much it is today of what a fact tells for a time to come: “what share is organic by now?” */
export const asksOfToday = (index: FactIndex, text: string, fact: number): boolean =>
  isAheadAlone(index, fact) && today().test(text) && !ahead().test(text);
