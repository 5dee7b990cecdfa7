import { isPlace } from "../../reading/names.ts";
import type { Token } from "../../reading/token.ts";
import { standsAt } from "../claim/where.ts";
import { echoOf } from "../match/echo.ts";
import type { Decision, Finding } from "../match/findings.ts";
import { withoutOwn } from "../stance/own-sentence.ts";
import { reservations } from "../stance/reservations.ts";
import { spokenByOther } from "../who/spoken-by-other.ts";
import { COVER_TO_SUPPORT, type Held, verdictOn } from "./held.ts";
import { isSaidOfElse } from "./of-else.ts";

/** A fact supports no claim that says little of what it says, unless the fact speaks of nearly all of the claim. */
const OF_ECHO = 0.5;
const COVER_AND_ECHO = 0.68;

/** What becomes of a claim that nothing contradicts: borne out, or open. */
export function borneOut(held: Held): Decision {
  const { index, claimed, measured, main, first, cover, gaps, swap } = held;
  if (spokenByOther(index, claimed, first.fact)) return verdictOn(held, "not-enough-info");
  const findings = [...held.findings, ...reservedBy(held)];
  // Somebody else who does not show that the claim is wrong does not let it be right either.
  const isUnclear =
    findings.some(({ relation }) => relation === "unclear") ||
    measured.loose > 0 ||
    isElsewhere(held) ||
    swap !== undefined;
  const isEchoed =
    index.facts[first.fact]?.value.kind === "entity" ||
    main.some(
      ({ fact, covered, total }) =>
        covered / Math.max(total, 0.01) + OF_ECHO * echoOf(index, claimed, fact) >= COVER_AND_ECHO,
    );
  const supported = verdictOn(held, "supported", findings);
  const holds = gaps.length === 0 && !isUnclear && isEchoed && cover >= COVER_TO_SUPPORT;
  return holds && !isSaidOfElse(index, claimed, supported)
    ? supported
    : verdictOn(held, "not-enough-info", findings);
}

/** What the facts that decide leave open; what both leave open is no reservation of one of them. */
function reservedBy({ index, claimed, main, findings }: Held): Finding[] {
  const settled = new Set(
    findings
      .filter(({ aspect, relation }) => aspect === "status" && relation === "agrees")
      .map(({ fact }) => fact),
  );
  return main
    .flatMap((match) => withoutOwn(index, claimed, match, reservations(index, claimed, match)))
    .filter(({ aspect, fact }) => aspect !== "status" || !settled.has(fact));
}

/** Whether a claim says that something is at a place that no fact speaks of. */
const isElsewhere = ({ index, claimed: { reading }, missing }: Held): boolean =>
  missing.some((t) => {
    const token = reading.tokens[t] as Token;
    return isPlace(index, token) && standsAt(reading, token.start);
  });
