import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Modality } from "../../../model/fact.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { ideasOf } from "../../reading/ideas.ts";
import type { Claimed } from "../claim/claimed.ts";
import { statementOf } from "../match/statement.ts";

/** What gives such a figure whatever its words are. */
const AHEAD = new Set<Modality | undefined>(["planned", "forecast", "recommendation"]);
/** How far from a figure the word stands that makes it one more, in characters. */
const REACH = 12;

const words = lazy(() => {
  const { before, beforeHan, apartHan, after, apart } = lexicon().tense.further;
  const han = `(?<!${chinese({ zh: apartHan })})(?:${chinese({ zh: beforeHan })})`;
  return {
    before: new RegExp(`(?:(?:^|[^a-z])(?:${latin({ en: before })}) |${han}[^\\s,，。]{0,3} ?)$`),
    after: new RegExp(`^ (?:[a-z]+ )?(?:${latin({ en: after })})(?! (?:${latin({ en: apart })}))(?![a-z])`),
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
