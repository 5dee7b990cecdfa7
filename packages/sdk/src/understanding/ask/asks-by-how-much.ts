import { foldWithOffsets } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { chinese } from "../../language/patterns.ts";
import { either, ending, latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { perFact } from "../../lookup/per-fact.ts";
import type { Fact } from "../../model/fact.ts";
import { readMeasures } from "../../quantities/read.ts";

const change = lazy(() => {
  const { byHowMuch, auxiliaries } = lexicon().questions;
  const { verbs, aspects, asked, nouns, reached, former } = byHowMuch;
  return {
    asked: new RegExp(
      [
        "\\bby how much\\b",
        `\\bhow much (?:${latin(auxiliaries)}) .{1,60}?\\b(?:${latin(verbs)})(?: by)?(?! to)(?![a-z])`,
        `\\bwhat (?:is|was) the (?:[a-z]+ )?(?:${latin(nouns)})(?! to)(?![a-z])`,
        `(?:${chinese(verbs)}|\\b(?:${latin(verbs)}) ?)(?:${chinese(aspects)})?(?:${chinese(asked)})`,
        `(?:${chinese(nouns)})(?!之?[后後])`,
      ].join("|"),
    ),
    reached: ending(reached),
    former: either(former),
  };
});

/** How far before a figure stands what says that something reached it, in characters. */
const REACH = 12;

/** Whether a fact says what something went up or down to, and not from what, nor by how much. */
const tellsLevelAlone = /* @__PURE__ */ perFact((index, fact): boolean => {
  const { value, statement, modality } = index.facts[fact] as Fact;
  if (!("amount" in value) || value.kind === "rank") return false;
  // “Up to 30 %” has not risen to that, and advice to raise it to 800 says how much it is to be raised.
  if (value.qualifier === "at-most" || modality !== "reported") return false;
  return [statement.en, statement["zh-Hant"]].some((text) => {
    const folded = foldWithOffsets(text);
    const { quantities } = readMeasures(folded);
    const [figure] = quantities;
    if (figure === undefined || quantities.length > 1) return false;
    const before = [...text].slice(Math.max(0, figure.start - REACH), figure.start).join("");
    return change().reached.test(before);
  });
});

/**
 * Whether a folded question asks by how much something went up or down, or from what, of which a fact gives where it stands: “raised
 * by how much?”, “the quota before it was raised”.
 */
export const asksByHowMuch = (index: FactIndex, text: string, fact: number): boolean =>
  tellsLevelAlone(index, fact) && (change().asked.test(text) || change().former.test(text));
