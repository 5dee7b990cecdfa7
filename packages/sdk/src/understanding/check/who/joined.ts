import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Match } from "../match/weigh.ts";

/** Weight of what another fact must add to what the best one speaks of. */
const ADDS = 0.6;

/**
 * The best fact, and what else the same speaker says that the claim says too: “raise money here, then build there” is
 * two facts.
 */
export function joined(index: FactIndex, claimed: Claimed, best: Match, matches: readonly Match[]): Match[] {
  const speaker = index.facts[best.fact]?.attribution.speaker;
  const main = [best];
  if (speaker === undefined || best.opposite > 0 || best.deniedOne > 0) return main;
  let missing = best.missing;
  for (const match of matches) {
    if (match === best || index.facts[match.fact]?.attribution.speaker !== speaker) continue;
    if (match.opposite > 0 || match.deniedOne > 0) continue;
    const left = missing.filter((t) => match.missing.includes(t));
    const gained = missing.reduce(
      (sum, t) => sum + (left.includes(t) ? 0 : (claimed.reading.tokens[t]?.weight ?? 0)),
      0,
    );
    if (gained < ADDS) continue;
    main.push(match);
    missing = left;
  }
  return main;
}
