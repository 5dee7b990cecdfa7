import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { isPerson } from "../../reading/person.ts";
import { NAMED } from "../../reading/token.ts";
import type { Verdict } from "../../results/types.ts";
import type { Claimed } from "../claim/claimed.ts";
import { deniesFiguresAlone } from "../figures/denied-figures.ts";
import type { Measured } from "../figures/measure.ts";
import { type Decision, decided, type Finding, SHOWN } from "../match/findings.ts";
import type { Match } from "../match/weigh.ts";
import { isDated } from "../signs/tense.ts";
import { withoutOwn } from "../stance/own-sentence.ts";
import { tellsOtherTie } from "../stance/reservations.ts";
import { stances } from "../stance/stance.ts";
import { joined } from "../who/joined.ts";
import { type Swap, swappedFor } from "../who/swap.ts";

/** A claim held against the facts nearest to it, and what came of it. */
export interface Held {
  readonly index: FactIndex;
  readonly claimed: Claimed;
  /** The facts that it may be about, likeliest first. */
  readonly matches: readonly [Match, ...Match[]];
  readonly measured: Measured;
  /** Those of them that decide, and the first of these. */
  readonly main: readonly Match[];
  readonly first: Match;
  readonly findings: readonly Finding[];
  /** Whether it gives what a share leaves of a hundred. */
  readonly givesRest: boolean;
  /** What none of them speaks of, and those pieces of it that leave the claim open. */
  readonly missing: readonly number[];
  readonly gaps: readonly number[];
  /** Share of the claim that they speak of. */
  readonly cover: number;
  /** Somebody else in the place of whom they name, if there is one. */
  readonly swap: Swap | undefined;
}

/** Share of a claim that facts must speak of before it is supported. */
export const COVER_TO_SUPPORT = 0.62;

/** A word of this weight that no fact speaks of leaves the claim open; so does a lighter name. */
const WEIGHTY = 0.95;

export function hold(
  index: FactIndex,
  claimed: Claimed,
  matches: readonly [Match, ...Match[]],
  measured: Measured,
): Held {
  const [best] = matches;
  const main = measured.matches.length > 0 ? measured.matches : joined(index, claimed, best, matches);
  const first = main[0] as Match;
  const givesRest = measured.findings.some((finding) => finding.turned);
  const findings = findingsOf(index, claimed, main, measured, givesRest);
  const missing = missingFrom(index, claimed, best, main, findings);
  const lost = missing.reduce((sum, t) => sum + costAt(claimed, t), 0);
  const tied = main.filter((match) => !tellsOtherTie(index, claimed, match));
  const swap = swappedFor(index, claimed, tied, missing);
  return {
    index,
    claimed,
    matches,
    measured,
    main,
    first,
    findings,
    givesRest,
    missing,
    gaps: gapsIn(index, claimed, missing, findings, swap),
    cover: first.total === 0 ? 1 : 1 - lost / first.total,
    swap,
  };
}

/** What a piece of a claim costs that no fact speaks of. */
export const costAt = ({ reading }: Claimed, t: number): number => reading.tokens[t]?.cost ?? 0;

/** All that was found on the facts that decide. */
function findingsOf(
  index: FactIndex,
  claimed: Claimed,
  main: readonly Match[],
  measured: Measured,
  givesRest: boolean,
): readonly Finding[] {
  // What denies a figure says nothing of the rest of the fact.
  const figuresAlone = deniesFiguresAlone(claimed, measured.findings);
  const isSettled = ({ aspect }: Finding): boolean =>
    (figuresAlone && aspect === "negation") ||
    (givesRest && (aspect === "negation" || aspect === "direction"));
  const told = main.flatMap((match) => stances(index, claimed, match)).filter((one) => !isSettled(one));
  return main.reduce<readonly Finding[]>(
    (findings, match) => withoutOwn(index, claimed, match, findings),
    [...measured.findings, ...told],
  );
}

/** Pieces of a claim that none of the facts that decide speaks of, nor the best one where it is about the same. */
function missingFrom(
  index: FactIndex,
  { reading: { text, tokens } }: Claimed,
  best: Match,
  main: readonly Match[],
  findings: readonly Finding[],
): readonly number[] {
  const first = main[0] as Match;
  const isSame = index.facts[first.fact]?.subject === index.facts[best.fact]?.subject;
  const speaking = isSame ? [...main, best] : main;
  // That a day is fixed has been weighed as such.
  const timed = findings.some(({ aspect, relation }) => aspect === "status" && relation !== "unclear");
  return first.missing.filter(
    (t) =>
      speaking.every((match) => match.missing.includes(t)) &&
      !(timed && isDated(text.slice(tokens[t]?.start, tokens[t]?.end))),
  );
}

/** Those of the missing pieces that leave a claim open: people, names and weighty words that no finding is about. */
const gapsIn = (
  index: FactIndex,
  claimed: Claimed,
  missing: readonly number[],
  findings: readonly Finding[],
  swap: Swap | undefined,
): readonly number[] =>
  missing.filter((t) => {
    const isFound = findings.some(({ aspect, tokens }) => aspect === "subject" && tokens?.includes(t));
    if (isFound || swap?.tokens?.includes(t)) return false;
    const token = claimed.reading.tokens[t];
    if (isPerson(index, token)) return true;
    return costAt(claimed, t) >= (token?.kind === FeatureKind.entity ? NAMED : WEIGHTY);
  });

/** What becomes of a claim that was held against facts. */
export function verdictOn(
  { matches, main, measured, missing, findings }: Held,
  verdict: Verdict,
  found: readonly Finding[] = findings,
): Decision {
  const facts = main.map(({ fact }) => fact);
  const open = verdict === "not-enough-info";
  return decided(verdict, matches, {
    facts: open ? [...new Set([...facts, ...matches.map(({ fact }) => fact)])].slice(0, SHOWN) : facts,
    findings: found,
    missing,
    loose: measured.loose,
    strange: measured.strange,
  });
}
