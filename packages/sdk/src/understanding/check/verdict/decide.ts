import { HAN } from "../../../language/patterns.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import { rank, type Scratch } from "../../ranking/rank.ts";
import { marksOf } from "../../ranking/weighed.ts";
import { wordedOf } from "../../ranking/worded-of.ts";
import { DONE } from "../../reading/done.ts";
import { type Claimed, clausesOf } from "../claim/claimed.ts";
import { measure } from "../figures/measure.ts";
import { type Decision, decided } from "../match/findings.ts";
import { labelsOf } from "../match/labels.ts";
import { type Match, strength, weighClaim } from "../match/weigh.ts";
import { outranked } from "../places/outranked.ts";
import { placeBefore } from "../places/place-before.ts";
import { tellsPending } from "../signs/telling.ts";
import { tellsFinished } from "../signs/tense.ts";
import { apposedToOther } from "../who/apposed.ts";
import { givenAway } from "../who/given-away.ts";
import { otherHolder, otherOffice } from "../who/identity.ts";
import { unlessOfSibling } from "../who/of-sibling.ts";
import { postHeld } from "../who/post-held.ts";
import { borneOut } from "./borne-out.ts";
import { CLOSE, contradicted, turnedRound } from "./contradicted.ts";
import { hold } from "./held.ts";
import { deniesMatter } from "./no-contradiction.ts";
import { ofAnother } from "./of-another.ts";

const LOOKED_AT = 16;
/** How much the wording of a claim counts beside what it shares with a fact. */
const OF_WORDING = 0.1;
/** … and where no wording has been learnt, how much speaks for a fact as the answer to a question in these words. */
const OF_MARK = 0.2;
/** How much more “already running” is about a fact that tells of a state or a day, of some that it fits alike. */
const OF_STATE = 0.3;
/** … and how much more “not open yet” is about what is in use than about what may yet come of it. */
const OF_USE = 0.2;
/** … and about a fact that it calls by its label, word for word. */
const OF_LABEL = 0.3;
const STATES: ReadonlySet<string | undefined> = new Set(["status", "date"]);
/** Share of a claim that facts must speak of before it is refuted. */
const COVER_TO_REFUTE = 0.5;
/** Share of one clause that a fact must speak of for its refutation to refute the whole. */
const COVER_OF_CLAUSE = 0.75;

/** Decides a claim against the facts of the index: as a whole, then clause by clause. */
export function decide(index: FactIndex, scratch: Scratch, claimed: Claimed): Decision {
  const whole = decideWhole(index, claimed, nearestTo(index, scratch, claimed));
  if (whole.verdict === "refuted") return whole;
  for (const clause of clausesOf(claimed)) {
    const part = decideWhole(index, clause, nearestTo(index, scratch, clause), COVER_OF_CLAUSE);
    // A clause that is part of a supported whole is not what another fact says.
    const same = part.facts[0] === whole.facts[0];
    if (same && deniesMatter(part, whole)) continue;
    if (part.verdict === "refuted" && (whole.verdict !== "supported" || same || isOfSame(index, part, whole)))
      return { ...part, matches: whole.matches };
  }
  return whole;
}

/** Whether a clause is refuted by how a place of whom the whole is about has changed: “second, down one place”. */
function isOfSame({ facts }: FactIndex, part: Decision, whole: Decision): boolean {
  const [one, other] = [part.facts[0], whole.facts[0]].map((fact) => facts[fact ?? -1]);
  return (
    one !== undefined &&
    other?.value.kind === "rank" &&
    one.subject === other.subject &&
    part.findings.some(({ aspect, relation }) => aspect === "direction" && relation === "contradicts")
  );
}

/** The facts that a claim, or a clause of it, may be about, likeliest first. */
function nearestTo(index: FactIndex, scratch: Scratch, claimed: Claimed): readonly Match[] {
  const { reading } = claimed;
  const found = rank(index, scratch, reading, LOOKED_AT);
  const worded = wordedOf(index, scratch, reading)?.marks;
  const marks = worded === undefined ? marksOf(index, scratch, reading, found) : undefined;
  const pending = tellsPending(claimed.tells);
  const ofState = pending || tellsFinished(reading);
  const isOfState = ({ value }: Fact): number =>
    (STATES.has(value.kind) ? OF_STATE : 0) +
    (pending && value.kind === "status" && DONE.has(value.status) ? OF_USE : 0);
  const likeness = (match: Match): number =>
    Math.log(1 + strength(match)) +
    OF_WORDING * (worded?.[match.fact] ?? 0) +
    OF_MARK * (marks?.get(match.fact) ?? 0) +
    (ofState ? isOfState(index.facts[match.fact] as Fact) : 0) +
    (saysLabel(index, reading.text, match.fact) ? OF_LABEL : 0);
  const byLikeness = (a: Match, b: Match): number => likeness(b) - likeness(a) || a.fact - b.fact;
  return denyingFirst(found.map(({ fact }) => weighClaim(index, claimed, fact)).sort(byLikeness));
}

/** A label so short may be said of anything. */
const SHORTEST = { han: 3, latin: 8 } as const;
const saysLabel = (index: FactIndex, text: string, fact: number): boolean =>
  labelsOf(index, fact).some(
    (label) => label.length >= (HAN.test(label) ? SHORTEST.han : SHORTEST.latin) && text.includes(label),
  );

/** “They lack trust”: a fact that says so comes before one that the words fit as well and that denies nothing: “they build trust”. */
function denyingFirst(matches: readonly Match[]): readonly Match[] {
  const [best] = matches;
  if (best === undefined || best.deniedOne <= best.deniedBoth) return matches;
  const saysSo = matches.find(
    (match) =>
      match.deniedBoth >= best.deniedOne &&
      match.deniedBoth > match.deniedOne &&
      match.opposite === 0 &&
      match.covered >= best.covered &&
      strength(match) >= strength(best) * CLOSE,
  );
  return saysSo === undefined ? matches : [saysSo, ...matches.filter((match) => match !== saysSo)];
}

/** Holds a claim, or a clause of it, against the facts that it may be about: see the functions for what is asked in turn. */
function decideWhole(
  index: FactIndex,
  claimed: Claimed,
  [best, ...others]: readonly Match[],
  toRefute = COVER_TO_REFUTE,
): Decision {
  if (best === undefined) return decided("not-enough-info", []);
  const matches = [best, ...others] as const;
  const holder =
    otherHolder(index, claimed) ??
    otherOffice(index, claimed) ??
    apposedToOther(index, claimed) ??
    postHeld(index, claimed);
  if (holder !== undefined && holder.relation !== "unclear")
    return decided(holder.relation === "agrees" ? "supported" : "refuted", matches, {
      facts: [holder.fact],
      findings: [holder],
      missing: best.missing,
    });
  const derived = placeBefore(index, claimed, matches) ?? outranked(index, claimed, matches);
  if (derived !== undefined) return derived;
  const measured = measure(index, claimed, matches);
  const turned = turnedRound(index, claimed, matches, measured);
  if (turned !== undefined) return turned;
  const held = hold(index, claimed, matches, measured);
  const decision = contradicted(held, toRefute) ?? ofAnother(held) ?? borneOut(held);
  const given = decision.verdict === "not-enough-info" ? givenAway(index, claimed, matches) : undefined;
  const last = unlessOfSibling(index, claimed, given ?? decision);
  if (holder === undefined || last.verdict === "not-enough-info") return last;
  const isRefuted = last.verdict === "refuted";
  return {
    ...last,
    verdict: isRefuted ? "refuted" : "not-enough-info",
    facts: [holder.fact],
    findings: [isRefuted ? { ...holder, relation: "contradicts" } : holder],
  };
}
