import { askBit } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { chinese } from "../../language/patterns.ts";
import { latin } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Fact } from "../../model/fact.ts";
import { isIn } from "../reading/ideas.ts";
import { isElsewhere, isPlace } from "../reading/names.ts";
import type { Token } from "../reading/token.ts";
import { isHome } from "./home-place.ts";
import type { Unmet } from "./unmet.ts";

const FIGURE = askBit("count", "amount", "money", "percent", "duration", "rank");

const beside = lazy(() => {
  const { of, at } = lexicon().placed;
  return {
    /** Between a place and what is of it: “Shenzhen's centre”, 深圳的中心. */
    of: new RegExp(`^(?:${latin(of)}|${chinese(of)})? ?$`),
    /** Before a place at which something is so. */
    at: new RegExp(`(?:(?:^| )(?:${latin(at)}) |(?:${chinese(at)}) ?)$`),
  };
});

/** How far before a place these stand, in characters. */
const REACH = 12;

/**
 * Whether a text tells of another place what a fact says of its own: “the supercomputing centre of Shenzhen”, how many jobs there are
 * “in Shenzhen”. What is said of where the pack is at home says no more.
 */
export function isOfOtherPlace(index: FactIndex, { fact, text, tokens, lacking, ask }: Unmet): boolean {
  const places = lacking.filter((token) => isPlace(index, token) && !isHome(index, token.features));
  // “In Asia's Hong Kong” is at home.
  if (places.length === 0 || tokens.some(({ features }) => isHome(index, features))) return false;
  const { value } = index.facts[fact] as Fact;
  const feature = index.subjects[fact] as number;
  const named = tokens.filter(({ features }) => features.includes(feature));
  const ofFigure = (ask & FIGURE) !== 0 && "amount" in value;
  const isAt = ({ start }: Token): boolean => beside().at.test(text.slice(Math.max(0, start - REACH), start));
  const isOf = ({ end }: Token): boolean =>
    named.some(({ start }) => end <= start && beside().of.test(text.slice(end, start)));
  return places.some((place) => {
    // What the pack calls a place of its own may be where everything in it is.
    const isWellKnown = isIn(index, "nearbyPlace", place.features) || isElsewhere(index, place);
    return (isWellKnown && (isOf(place) || (ofFigure && named.length === 0))) || (ofFigure && isAt(place));
  });
}
