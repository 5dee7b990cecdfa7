import { fold } from "../../language/fold.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Modality } from "../../model/fact.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { ideasOf } from "../ideas.ts";
import type { Claimed } from "./claimed.ts";
import { statementOf } from "./statement.ts";

/** What gives such a figure whatever its words are. */
const AHEAD = new Set<Modality | undefined>(["planned", "forecast", "recommendation"]);
/** How far from a figure the word stands that makes it one more, in characters. */
const REACH = 12;

const words = lazy(() => {
  const { before, beforeHan, after } = lexicon().tense.further;
  const latin = (list: string): string => fold(list).split(/,\s*/).join("|");
  const han = fold(beforeHan).split(/\s+/).join("|");
  return {
    before: new RegExp(
      `(?:(?:^|[^a-z])(?:${latin(before)}) |(?<![差唔不最至更许很大几好])(?:${han})[^\\s,，。]{0,3} ?)$`,
    ),
    after: new RegExp(`^ (?:[a-z]+ )?(?:${latin(after)})(?! than)(?![a-z])`),
  };
});

/** “50 more”, “a target of 50”: a figure that no fact about what there is already can settle. */
export function isFurther(index: FactIndex, claimed: Claimed, fact: number, quantity: Quantity): boolean {
  if (quantity.end <= quantity.start || (quantity.kind !== "count" && quantity.kind !== "money"))
    return false;
  const { affirmed } = statementOf(index, fact);
  const aims = ideasOf(index, "aim");
  if (
    !AHEAD.has(index.facts[fact]?.modality) &&
    claimed.reading.tokens.some(({ features }) =>
      features.some((feature) => aims.has(feature) && !affirmed.has(feature)),
    )
  )
    return true;
  const points = [...claimed.text];
  // What stands in a name says nothing of the figure behind it: 林多樓有.
  claimed.reading.tokens.forEach(({ entity }, t) => {
    const span = claimed.spans[t];
    if (entity && span !== undefined) points.fill(",", span.start, span.end);
  });
  const number = points.slice(quantity.start, quantity.end).join("");
  const after = fold(number.replace(/^\S+/, "") + points.slice(quantity.end, quantity.end + REACH).join(""));
  const before = fold(points.slice(Math.max(0, quantity.start - REACH), quantity.start).join(""));
  return words().before.test(before) || words().after.test(after);
}
