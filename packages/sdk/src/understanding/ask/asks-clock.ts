import { lexicon } from "../../language/lexicon/index.ts";
import { either } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import { ownWordsOf } from "../reading/own-words.ts";

const asked = lazy(() => either(lexicon().questions.clock.asked));
const other = lazy(() => either(lexicon().questions.clock.other));
const told = lazy(() => either(lexicon().questions.clock.told));
/** A time of day in digits: 6.45pm, 19:30. */
const DIGITS = /\d ?[ap]\.?m\b|\d:\d\d|\d{1,2}\.\d\d(?= ?(?:[ap]m|to|in the))|[\d一二三四五六七八九十][点时]/;

/** Whether the sentence of a fact, or what it is called, tells of a time of day. */
const tellsClock = /* @__PURE__ */ perFact((index, fact): boolean =>
  ownWordsOf(index, fact).some((text) => DIGITS.test(text) || told().test(text)),
);

/** Whether a folded question asks at what time of day something is, of which a fact tells no such time: “what time do the doors open?” */
export const asksClock = (index: FactIndex, text: string, fact: number): boolean =>
  asked().test(text) && !other().test(text) && !tellsClock(index, fact);
