import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { type Reading, read } from "../../reading/read.ts";

/** Words before a place at which something is or happens. */
const at = lazy(() => {
  const { grammar, places } = lexicon();
  const { within } = places;
  return new RegExp(
    `(?:\\b(?:${latin(within)})(?: (?:${latin(grammar.article)}))? |(?:${chinese(within)}) ?)$`,
  );
});
/** How far before the place they stand, in characters. */
const REACH = 12;

/** Whether a piece of a text stands where the text says that something is or happens. */
export function standsAt({ text }: Reading, start: number): boolean {
  return at().test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether the sentence of a fact says that something is or happens at a place, and does not only name it. */
export function happensAt(index: FactIndex, fact: number, place: string): boolean {
  const { statement } = index.facts[fact] as FactIndex["facts"][number];
  const feature = index.features.find(FeatureKind.entity, place);
  return [statement.en, statement["zh-Hant"]].some((text) => {
    const reading = read(index, text);
    return reading.tokens.some(
      ({ features, start }) => features.includes(feature) && standsAt(reading, start),
    );
  });
}
