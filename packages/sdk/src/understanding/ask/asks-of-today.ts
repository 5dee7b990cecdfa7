import { lexicon } from "../../language/lexicon/index.ts";
import { both, either } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";
import { says } from "../reading/own-words.ts";

const today = lazy(() => {
  const { present, already } = lexicon().tense;
  return either(both(present, already));
});

/** What asks for a time to come all the same: “what'll it be ten years from now”. */
const ahead = lazy(() => {
  const { ahead: words, askedAhead } = lexicon().tense;
  return either(both(words, askedAhead));
});

/** A year, which is asked for. */
const YEAR = /\b20\d\d/;

/** Whether a fact gives a figure that is aimed at or foreseen, and tells of nothing today. */
const isAheadAlone = /* @__PURE__ */ perFact((index, fact): boolean => {
  const { value, modality } = index.facts[fact] as Fact;
  return (
    "amount" in value && (modality === "planned" || modality === "forecast") && !says(index, fact, today())
  );
});

/** Whether a folded question asks how much it is today of what a fact tells for a time to come: “what share is organic by now?” */
export const asksOfToday = (index: FactIndex, text: string, fact: number): boolean =>
  isAheadAlone(index, fact) && today().test(text) && !ahead().test(text) && !YEAR.test(text);
