import { lexicon } from "../../../language/lexicon/index.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { type Reading, read } from "../../reading/read.ts";

/** A verb, what it is done to, and the particle that makes another verb of it: “voted the plan down”, “put fares up”. */
const particle = lazy(() => {
  const { particles } = lexicon().grammar;
  return new RegExp(`(?<![a-z])(?:${latin(particles)})(?![a-z]|-| (?:${latin(particles.apart)}) )`, "g");
});
const WORD = /[a-z]{2,}/g;
/** How many words may stand between the two. */
const BETWEEN = 6;
/** Most particles of a text that are looked at. */
const MOST = 4;

const WORDS_ALONE = { roles: false, letters: false, question: false };

/**
 * Gives a verb that stands apart from its particle the meaning of both: “voted the plan down” is “voted down”. Only what the lexicon
 * has as one phrase is joined.
 */
export function joinSeparable(index: FactIndex, { text, tokens }: Reading): void {
  const found = [...text.matchAll(particle())].slice(0, MOST);
  for (const { 0: sign, index: at } of found) {
    // “Set up” has its particle: it makes no “firms up” of “firms since it was set up”.
    if (tokens.some(({ start, end }) => start < at && end > at)) continue;
    const clause =
      text
        .slice(0, at)
        .split(/[,.;:!?]/)
        .at(-1) ?? "";
    const from = at - clause.length;
    const words = [...clause.matchAll(WORD)].slice(-BETWEEN - 1, -1).reverse();
    for (const { 0: verb, index: start } of words) {
      const token = tokens.find(
        (one) => one.start === from + start && one.end === from + start + verb.length,
      );
      if (token === undefined || token.entity) continue;
      const phrase = `${verb} ${sign}`;
      const [joined, ...rest] = read(index, phrase, WORDS_ALONE).tokens;
      if (joined === undefined || rest.length > 0 || joined.end - joined.start < phrase.length) continue;
      const ideas = joined.features.filter((f) => index.features.kind(f) === FeatureKind.concept);
      if (ideas.length === 0) continue;
      token.features = ideas;
      const own = tokens.find((one) => one.start === at && one.end === at + sign.length);
      if (own !== undefined) own.features = ideas;
      break;
    }
  }
}
