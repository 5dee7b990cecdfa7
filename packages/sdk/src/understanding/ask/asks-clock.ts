import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { either } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";

const asked = lazy(() => either(lexicon().questions.clock.asked));
const told = lazy(() => either(lexicon().questions.clock.told));
/** A time of day in digits: 6.45pm, 19:30. */
const DIGITS = /\d ?[ap]\.?m\b|\d:\d\d|\d{1,2}\.\d\d(?= ?(?:[ap]m|to|in the))/;

/** Whether the sentence of a fact, or what it is called, tells of a time of day. */
const tellsClock = /* @__PURE__ */ perFact((index, fact): boolean => {
  const { statement, label, aliases = [] } = index.facts[fact] as Fact;
  return [...Object.values(statement), ...Object.values(label), ...aliases]
    .map(fold)
    .some((text) => DIGITS.test(text) || told().test(text));
});

/** Whether a folded question asks at what time of day something is, of which a fact tells no such time: “what time do the doors open?” */
export const asksClock = (index: FactIndex, text: string, fact: number): boolean =>
  asked().test(text) && !tellsClock(index, fact);
