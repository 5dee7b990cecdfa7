import type { FactIndex } from "../../../lookup/fact-index.ts";
import { UNSEEN } from "../../reading/token.ts";
import type { Claimed } from "../claim/claimed.ts";
import type { Measured } from "../figures/measure.ts";
import { type Decision, decided, type Finding } from "../match/findings.ts";
import { type Match, strength } from "../match/weigh.ts";
import { withoutOwn } from "../stance/own-sentence.ts";
import { partialOf } from "../stance/partial.ts";
import { sidesOf } from "../stance/sides.ts";
import { universalOf } from "../stance/stance.ts";
import { isBound } from "../values/bounds.ts";
import { isAboutOther, saysTooMuchElse } from "../who/foreign.ts";
import { COVER_TO_SUPPORT, costAt, type Held, verdictOn } from "./held.ts";
import { isOtherEvent } from "./no-contradiction.ts";

/** A fact this near to the best one may show that a claim turns its sentence round, or takes a part for the whole. */
export const CLOSE = 0.6;

/** What becomes of a claim that turns the sentence of a near fact round, or takes a part of what it lists for the whole. */
export function turnedRound(
  index: FactIndex,
  claimed: Claimed,
  matches: readonly [Match, ...Match[]],
  { loose, strange }: Measured,
): Decision | undefined {
  const { tokens } = claimed.reading;
  const least = strength(matches[0]) * CLOSE;
  for (const match of matches) {
    if (strength(match) < least) continue;
    const universal = universalOf(index, claimed, match);
    const others = universal.flatMap((finding) => finding.tokens ?? []);
    // What is said of all must be something known: a word that nobody knows may mean what the fact says.
    const known = others.some((t) => tokens[t]?.kind !== UNSEEN);
    const rest = others.reduce((sum, t) => sum - (known ? costAt(claimed, t) : 0), match.total);
    const findings = withoutOwn(index, claimed, match, [
      ...(match.covered >= match.total * COVER_TO_SUPPORT
        ? [...sidesOf(index, claimed, match), ...partialOf(index, claimed, match)]
        : []),
      ...(match.covered >= rest * COVER_TO_SUPPORT ? universal : []),
    ]);
    if (findings.length > 0)
      return decided("refuted", matches, {
        facts: [match.fact],
        findings,
        missing: match.missing,
        loose,
        strange,
      });
  }
  return undefined;
}

/**
 * What becomes of a claim that facts contradict, or that is of another time or event than they; nothing where they do neither.
 *
 * @param toRefute - share of the claim that they must speak of before it is refuted
 */
export function contradicted(held: Held, toRefute: number): Decision | undefined {
  const { index, claimed, matches, measured, findings, missing, gaps, cover } = held;
  if (findings.some(({ aspect }) => aspect === "scope")) return verdictOn(held, "not-enough-info");
  const contradictions = findings.filter(({ relation }) => relation === "contradicts");
  if (isOtherEvent(contradictions, matches[0], measured.matches))
    return verdictOn(
      held,
      "not-enough-info",
      findings
        .filter(({ relation, aspect }) => relation !== "contradicts" || aspect === "date")
        .map((finding) =>
          finding.relation === "contradicts" ? { ...finding, relation: "unclear" } : finding,
        ),
    );
  if (contradictions.length === 0) return undefined;
  const isOther =
    isAboutOther(index, claimed, contradictions, missing, gaps, matches, cover) ||
    isShareOfOthers(claimed, contradictions, measured) ||
    saysTooMuchElse(index, contradictions, cover, measured.loose > 0) ||
    (measured.strange.length > 0 && contradictions.every(({ aspect }) => aspect === "status"));
  return verdictOn(held, cover >= toRefute && !isOther ? "refuted" : "not-enough-info");
}

/** “A third of the boats are over 15 years old”, of how many were on time: a share of what is told by a bound that no fact has. */
const isShareOfOthers = (
  { quantities }: Claimed,
  contradictions: readonly Finding[],
  { strange }: Measured,
): boolean =>
  contradictions.every(
    ({ quantity: share }) =>
      share?.kind === "percent" &&
      quantities.some(
        ({ start, qualifier }) =>
          start >= share.end && isBound(qualifier) && strange.some((span) => span.start === start),
      ),
  );
