import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { either } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";

const lastTime = lazy(() => either(lexicon().tense.lastTime));

/** Whether a fact tells of what is to come, and says nothing of the time before. */
const isOfNext = /* @__PURE__ */ perFact((index, fact): boolean => {
  const { modality, statement } = index.facts[fact] as Fact;
  return (
    (modality === "forecast" || modality === "planned") &&
    ![statement.en, statement["zh-Hant"]].some((text) => lastTime().test(fold(text)))
  );
});

/** Whether a folded text is of the last time that something was so, and a fact of the next. */
export const isOfLastTime = (index: FactIndex, text: string, fact: number): boolean =>
  isOfNext(index, fact) && lastTime().test(text);
