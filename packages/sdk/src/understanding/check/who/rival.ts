import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Match } from "../match/weigh.ts";

/** Share of a claim that a rival must speak of. */
const COVER = 0.75;

/** A fact about the body that the claim names, which says the opposite of what another body's fact supports. */
export function rivalOf(
  index: FactIndex,
  claimed: Claimed,
  matches: readonly Match[],
  first: Match,
): Match | undefined {
  const named = ({ fact }: Match): boolean =>
    claimed.reading.tokens.some(({ features }) => features.includes(index.subjects[fact] as number));
  const subject = index.facts[first.fact]?.subject;
  const known = named(first);
  return matches.find(
    (match) =>
      match.opposite > match.deniedBoth &&
      match.covered >= match.total * COVER &&
      match.covered >= first.covered &&
      named(match) &&
      // Of two facts about the same thing the one that says how it stands decides.
      (!known ||
        (index.facts[match.fact]?.subject === subject && index.facts[match.fact]?.value.kind === "status")),
  );
}
