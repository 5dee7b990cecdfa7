import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { isPerson } from "../person.ts";
import { rank, type Scratch } from "../rank.ts";
import { NAMED, type Token, UNSEEN } from "../token.ts";
import type { Verdict } from "../types.ts";
import { marksOf } from "../weighed.ts";
import { wordedOf } from "../wording/worded-of.ts";
import { type Claimed, clausesOf } from "./claimed.ts";
import { deniesFiguresAlone } from "./denied-figures.ts";
import { echoOf } from "./echo.ts";
import { otherFiller, otherValue } from "./filler.ts";
import { type Decision, type Finding, SHOWN } from "./findings.ts";
import { isAboutOther, saysTooMuchElse } from "./foreign.ts";
import { otherHolder, otherOffice } from "./identity.ts";
import { joined } from "./joined.ts";
import { measure } from "./measure.ts";
import { bodiesOf, isPlace, namesOf, namesPlace } from "./names.ts";
import { deniesMatter, isOtherEvent } from "./no-contradiction.ts";
import { isSaidOfElse } from "./of-else.ts";
import { withoutOwn } from "./own-sentence.ts";
import { partialOf } from "./partial.ts";
import { reservations, tellsOtherTie } from "./reservations.ts";
import { rivalOf } from "./rival.ts";
import { sidesOf } from "./sides.ts";
import { spokenByOther } from "./spoken-by-other.ts";
import { stances, universalOf } from "./stance.ts";
import { swappedFor } from "./swap.ts";
import { tellsPending } from "./telling.ts";
import { isDated, tellsFinished } from "./tense.ts";
import { type Match, strength, weighClaim } from "./weigh.ts";
import { standsAt } from "./where.ts";

const LOOKED_AT = 16;
/** How much the wording of a claim counts beside what it shares with a fact. */
const OF_WORDING = 0.1;
/** … and where no wording has been learnt, how much speaks for a fact as the answer to a question in these words. */
const OF_MARK = 0.2;
/** How much more “already running” is about a fact that tells of a state or a day, of some that it fits alike. */
const OF_STATE = 0.3;
const STATES: ReadonlySet<string | undefined> = new Set(["status", "date"]);
/** Share of a claim that facts must speak of before it is supported, and before it is refuted. */
const COVER_TO_SUPPORT = 0.62;
const COVER_TO_REFUTE = 0.5;
/** Share of one clause that a fact must speak of for its refutation to refute the whole. */
const COVER_OF_CLAUSE = 0.75;
/** A fact supports no claim that says little of what it says, unless the fact speaks of nearly all of the claim. */
const OF_ECHO = 0.5;
const COVER_AND_ECHO = 0.68;
/** A word of this weight that no fact speaks of leaves the claim open; so does a lighter name. */
const WEIGHTY = 0.95;
/** Another body is not swapped in where the claim says more than this besides … */
const OF_SWAP = 0.5;
/** … or shares fewer plain words than this with the fact: more where it does not name what the fact is about. */
const OF_CONTENT = 0.4;
const OF_CONTENT_ALONE = 1.2;
/** A fact this near to the best one may show that a claim turns its sentence round, or takes a part for the whole. */
const CLOSE = 0.6;

/** Decides a claim against the facts of the index: as a whole, then clause by clause. */
export function decide(index: FactIndex, scratch: Scratch, claimed: Claimed): Decision {
  const whole = decideWhole(index, claimed, nearestTo(index, scratch, claimed));
  if (whole.verdict === "refuted") return whole;
  for (const clause of clausesOf(claimed)) {
    const part = decideWhole(index, clause, nearestTo(index, scratch, clause), COVER_OF_CLAUSE);
    // A clause that is part of a supported whole is not what another fact says.
    const same = part.facts[0] === whole.facts[0];
    if (same && deniesMatter(part, whole)) continue;
    if (part.verdict === "refuted" && (whole.verdict !== "supported" || same))
      return { ...part, matches: whole.matches };
  }
  return whole;
}

/** The facts that a claim, or a clause of it, may be about, likeliest first. */
function nearestTo(index: FactIndex, scratch: Scratch, claimed: Claimed): readonly Match[] {
  const { reading } = claimed;
  const found = rank(index, scratch, reading, LOOKED_AT);
  const worded = wordedOf(index, scratch, reading)?.marks;
  const marks = worded === undefined ? marksOf(index, scratch, reading, found) : undefined;
  const ofState = tellsFinished(reading) || tellsPending(claimed.tells);
  const likeness = (match: Match): number =>
    Math.log(1 + strength(match)) +
    OF_WORDING * (worded?.[match.fact] ?? 0) +
    OF_MARK * (marks?.get(match.fact) ?? 0) +
    (ofState && STATES.has(index.facts[match.fact]?.value.kind) ? OF_STATE : 0);
  const byLikeness = (a: Match, b: Match): number => likeness(b) - likeness(a) || a.fact - b.fact;
  return denyingFirst(found.map(({ fact }) => weighClaim(index, claimed, fact)).sort(byLikeness));
}

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

function decideWhole(
  index: FactIndex,
  claimed: Claimed,
  matches: readonly Match[],
  toRefute = COVER_TO_REFUTE,
): Decision {
  const { tokens } = claimed.reading;
  const best = matches[0];
  if (best === undefined)
    return {
      verdict: "not-enough-info",
      facts: [],
      findings: [],
      missing: [],
      loose: 0,
      strange: 0,
      matches,
    };

  const holder = otherHolder(index, claimed) ?? otherOffice(index, claimed);
  if (holder !== undefined)
    return {
      verdict: "refuted",
      facts: [holder.fact],
      findings: [holder],
      missing: best.missing,
      loose: 0,
      strange: 0,
      matches,
    };
  const measured = measure(index, claimed, matches);
  const main: readonly Match[] =
    measured.matches.length > 0 ? measured.matches : joined(index, claimed, best, matches);
  const first = main[0] as Match;
  let findings: Finding[] = [...measured.findings];
  // What denies a figure says nothing of the rest of the fact.
  const figuresAlone = deniesFiguresAlone(claimed, findings);
  const givesRest = findings.some((finding) => finding.turned);
  const isSettled = ({ aspect }: Finding): boolean =>
    (figuresAlone && aspect === "negation") ||
    (givesRest && (aspect === "negation" || aspect === "direction"));
  for (const match of main)
    findings.push(...stances(index, claimed, match).filter((finding) => !isSettled(finding)));
  for (const match of main) findings = withoutOwn(index, claimed, match, findings);
  const weightOf = (t: number): number => tokens[t]?.cost ?? 0;
  for (const match of matches) {
    if (strength(match) < strength(best) * CLOSE) continue;
    const universal = universalOf(index, claimed, match);
    const others = universal.flatMap((finding) => finding.tokens ?? []);
    // What is said of all must be something known: a word that nobody knows may mean what the fact says.
    const known = others.some((t) => tokens[t]?.kind !== UNSEEN);
    const rest = others.reduce((sum, t) => sum - (known ? weightOf(t) : 0), match.total);
    const turned = withoutOwn(index, claimed, match, [
      ...(match.covered >= match.total * COVER_TO_SUPPORT
        ? [...sidesOf(index, claimed, match), ...partialOf(index, claimed, match)]
        : []),
      ...(match.covered >= rest * COVER_TO_SUPPORT ? universal : []),
    ]);
    if (turned.length > 0)
      return {
        verdict: "refuted",
        facts: [match.fact],
        findings: turned,
        missing: match.missing,
        loose: measured.loose,
        strange: measured.strange,
        matches,
      };
  }

  const spoken =
    index.facts[first.fact]?.subject === index.facts[best.fact]?.subject ? [...main, best] : main;
  // That a day is fixed has been weighed as such.
  const timed = findings.some(({ aspect, relation }) => aspect === "status" && relation !== "unclear");
  const missing = first.missing.filter(
    (t) =>
      spoken.every((match) => match.missing.includes(t)) &&
      !(timed && isDated(claimed.reading.text.slice(tokens[t]?.start, tokens[t]?.end))),
  );
  const cover = first.total === 0 ? 1 : 1 - missing.reduce((sum, t) => sum + weightOf(t), 0) / first.total;
  const tied = main.filter((match) => !tellsOtherTie(index, claimed, match));
  const swap = swappedFor(index, claimed, tied, missing);
  const gaps = missing.filter((t) => {
    if (
      swap?.tokens?.includes(t) ||
      findings.some(({ aspect, tokens: own }) => aspect === "subject" && own?.includes(t))
    )
      return false;
    if (isPerson(index, tokens[t])) return true;
    return weightOf(t) >= (tokens[t]?.kind === FeatureKind.entity ? NAMED : WEIGHTY);
  });
  const gap = gaps.length > 0;

  const facts = main.map(({ fact }) => fact);
  const verdict = (value: Verdict): Decision => ({
    verdict: value,
    facts:
      value === "not-enough-info"
        ? [...new Set([...facts, ...matches.map(({ fact }) => fact)])].slice(0, SHOWN)
        : facts,
    findings,
    missing,
    loose: measured.loose,
    strange: measured.strange,
    matches,
  });
  if (findings.some(({ aspect }) => aspect === "scope")) return verdict("not-enough-info");
  const contradictions = findings.filter(({ relation }) => relation === "contradicts");
  if (isOtherEvent(contradictions, best, measured.matches))
    return {
      ...verdict("not-enough-info"),
      findings: findings
        .filter(({ relation, aspect }) => relation !== "contradicts" || aspect === "date")
        .map((finding) =>
          finding.relation === "contradicts" ? { ...finding, relation: "unclear" } : finding,
        ),
    };
  if (contradictions.length > 0) {
    const other =
      isAboutOther(index, claimed, contradictions, missing, gaps, matches, cover) ||
      saysTooMuchElse(index, contradictions, cover, measured.loose > 0) ||
      (measured.strange > 0 && contradictions.every(({ aspect }) => aspect === "status"));
    return verdict(cover >= toRefute && !other ? "refuted" : "not-enough-info");
  }
  const bodies = new Set(swap?.tokens?.flatMap((t) => bodiesOf(index, tokens[t])));
  const rest = missing.filter(
    (t) =>
      swap?.tokens?.includes(t) !== true &&
      !namesOf(index, tokens[t]?.features ?? []).some((id) => bodies.has(id)),
  );
  if (
    swap !== undefined &&
    rest.every((t) => !gaps.includes(t)) &&
    (first.content >= OF_CONTENT_ALONE ||
      ((first.content >= OF_CONTENT || index.facts[swap.fact]?.value.kind === "entity") &&
        isNamed(index, claimed, swap))) &&
    rest.every(
      (t) =>
        weightOf(t) < OF_SWAP &&
        !namesPlace(index, tokens[t]) &&
        !standsAt(claimed.reading, (tokens[t] as Token).start),
    ) &&
    measured.loose === 0 &&
    (first.own + swap.weight) / first.total >= COVER_TO_SUPPORT
  ) {
    findings.push(swap);
    return verdict("refuted");
  }
  const filler =
    otherFiller(index, claimed, first) ??
    (measured.loose === 0 ? otherValue(index, claimed, first) : undefined);
  if (filler !== undefined && swap === undefined) {
    findings.push(filler);
    return verdict("refuted");
  }
  // “Less than a tenth of it is idle” is about the share in use, not about whether it is running.
  const rival = givesRest ? undefined : rivalOf(index, claimed, matches, first);
  if (rival !== undefined && !gap) {
    return {
      verdict: "refuted",
      facts: [rival.fact],
      findings: stances(index, claimed, rival),
      missing,
      loose: measured.loose,
      strange: measured.strange,
      matches,
    };
  }
  if (spokenByOther(index, claimed, first.fact)) return verdict("not-enough-info");
  const settled = new Set(
    findings
      .filter(({ aspect, relation }) => aspect === "status" && relation === "agrees")
      .map(({ fact }) => fact),
  );
  for (const match of main)
    findings.push(
      // What both leave open is no reservation of one of them.
      ...withoutOwn(index, claimed, match, reservations(index, claimed, match)).filter(
        ({ aspect, fact }) => aspect !== "status" || !settled.has(fact),
      ),
    );
  const elsewhere = missing.some(
    (t) => isPlace(index, tokens[t] as Token) && standsAt(claimed.reading, (tokens[t] as Token).start),
  );
  // Somebody else who does not show that the claim is wrong does not let it be right either.
  const unclear =
    findings.some(({ relation }) => relation === "unclear") ||
    measured.loose > 0 ||
    elsewhere ||
    swap !== undefined;
  const echoed =
    index.facts[first.fact]?.value.kind === "entity" ||
    first.covered / Math.max(first.total, 0.01) + OF_ECHO * echoOf(index, claimed, first.fact) >=
      COVER_AND_ECHO;
  const supported = verdict("supported");
  const holds = !gap && !unclear && echoed && cover >= COVER_TO_SUPPORT;
  return holds && !isSaidOfElse(index, claimed, supported) ? supported : verdict("not-enough-info");
}

/** Whether a claim names what the fact of a swap is about; a swapped subject is named by its place. */
function isNamed(index: FactIndex, { reading }: Claimed, { aspect, fact }: Finding): boolean {
  return (
    aspect === "subject" ||
    reading.tokens.some(({ features }) => features.includes(index.subjects[fact] as number))
  );
}
