import { TermRole } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { dayRange, overlaps } from "../../model/edtf-range.ts";
import type { Relation as Interval } from "../../quantities/interval.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { rank, type Scratch } from "../rank.ts";
import type { Verdict } from "../types.ts";
import type { Claimed } from "./claimed.ts";
import { compareQuantity, isMeasured } from "./quantities.ts";
import { swappedFor } from "./swap.ts";
import { type Match, weighClaim } from "./weigh.ts";

/** One thing on which claim and fact were held together. */
export interface Finding {
  readonly aspect: "quantity" | "date" | "rank" | "status" | "direction" | "subject" | "speaker" | "scope";
  readonly fact: number;
  readonly quantity?: Quantity;
  /** The words of the claim that it is about, as positions of tokens. */
  readonly tokens?: readonly number[];
  readonly edtf?: string;
  readonly relation: "agrees" | "contradicts" | "unclear";
}

export interface Decision {
  readonly verdict: Verdict;
  readonly facts: readonly number[];
  readonly findings: readonly Finding[];
  /** Tokens of the claim that no fact speaks of. */
  readonly missing: readonly number[];
}

const LOOKED_AT = 16;
/** Share of a claim that facts must speak of before it is supported, and before it is refuted. */
const COVER_TO_SUPPORT = 0.62;
const COVER_TO_REFUTE = 0.5;
/** A word of this weight that no fact speaks of leaves the claim open. */
const WEIGHTY = 0.85;
const NAMED = 0.62;
const LIST = 3;

/** Decides a claim against the facts of the index. */
export function decide(index: FactIndex, scratch: Scratch, claimed: Claimed): Decision {
  const matches = rank(index, scratch, claimed.reading, LOOKED_AT)
    .map((candidate) => weighClaim(index, claimed, candidate.fact))
    .map((match) => ({
      match,
      strength: match.mark * (0.25 + (0.75 * match.covered) / Math.max(match.total, 0.01)),
    }))
    .sort((a, b) => b.strength - a.strength || a.match.fact - b.match.fact)
    .map(({ match }) => match);
  const nearest = matches.slice(0, LIST).map(({ fact }) => fact);
  if (matches.length === 0) return { verdict: "not-enough-info", facts: [], findings: [], missing: [] };

  const measured = measure(index, claimed, matches);
  const main = measured.matches.length > 0 ? measured.matches : [matches[0] as Match];
  const findings = [...measured.findings];
  for (const match of main) {
    const status = statusOf(index, claimed, match);
    findings.push(
      ...status,
      ...(status.length > 0 ? [] : directionOf(match)),
      ...scopeOf(index, claimed, match),
    );
  }

  const missing = (main[0] as Match).missing.filter((t) => main.every((match) => match.missing.includes(t)));
  const total = (main[0] as Match).total;
  const uncovered = missing.reduce((sum, t) => sum + (claimed.reading.tokens[t]?.weight ?? 0), 0);
  const cover = total === 0 ? 1 : 1 - uncovered / total;
  const swap = swappedFor(index, claimed, main, missing);
  const gap = missing.some((t) => {
    const token = claimed.reading.tokens[t];
    if (token === undefined || swap?.tokens?.includes(t)) return false;
    return token.weight >= (token.kind === FeatureKind.entity ? NAMED : WEIGHTY);
  });

  const facts = main.map(({ fact }) => fact);
  const verdict = (value: Verdict): Decision => ({
    verdict: value,
    facts: value === "not-enough-info" ? [...new Set([...facts, ...nearest])].slice(0, LIST) : facts,
    findings,
    missing,
  });
  if (findings.some(({ aspect }) => aspect === "scope")) return verdict("not-enough-info");
  const contradicted = findings.some(({ relation }) => relation === "contradicts");
  const decisive = findings.some(
    ({ relation, aspect }) => relation === "contradicts" && (aspect === "status" || aspect === "direction"),
  );
  if (contradicted && cover >= COVER_TO_REFUTE && (!gap || (decisive && cover >= COVER_TO_SUPPORT)))
    return verdict("refuted");
  if (swap !== undefined && !gap && cover + swap.weight / total >= COVER_TO_SUPPORT) {
    findings.push(swap);
    return verdict("refuted");
  }
  const unclear = findings.some(({ relation }) => relation === "unclear") || measured.loose > 0;
  if (!contradicted && !gap && !unclear && cover >= COVER_TO_SUPPORT) return verdict("supported");
  return verdict("not-enough-info");
}

interface Measured {
  readonly matches: readonly Match[];
  readonly findings: readonly Finding[];
  /** Figures that no matching fact can be compared with. */
  readonly loose: number;
}

const RELATIONS: Readonly<Record<Exclude<Interval, "incomparable">, Finding["relation"]>> = {
  within: "agrees",
  disjoint: "contradicts",
  overlaps: "unclear",
};
/** A fact that matches the words of a claim this much less than the best one is not what its figure is about. */
const NEAR = 0.45;

/** Finds, for each figure and date of the claim, the matching fact it is to be compared with. */
function measure(index: FactIndex, claimed: Claimed, matches: readonly Match[]): Measured {
  const used = new Set<Match>();
  const findings: Finding[] = [];
  let loose = 0;
  const best = strength(matches[0] as Match);
  const near = matches.filter((match) => strength(match) >= best * NEAR);
  for (const quantity of figures(index, claimed, near)) {
    let found = false;
    for (const match of near) {
      const fact = index.facts[match.fact] as FactIndex["facts"][number];
      const relation = compareQuantity(index, fact, quantity);
      if (relation === "incomparable") continue;
      used.add(match);
      findings.push({
        aspect: quantity.kind === "rank" ? "rank" : "quantity",
        fact: match.fact,
        quantity,
        relation: RELATIONS[relation],
      });
      found = true;
      break;
    }
    if (!found && !saidBy(index, claimed, quantity, near[0] as Match)) loose += 1;
  }
  for (const date of claimed.dates) {
    for (const match of near) {
      const { value } = index.facts[match.fact] as FactIndex["facts"][number];
      if (value.kind !== "date") continue;
      used.add(match);
      findings.push({
        aspect: "date",
        fact: match.fact,
        edtf: date.edtf,
        relation: !overlaps(value.edtf, date.edtf) ? "contradicts" : "agrees",
      });
      break;
    }
  }
  return { matches: [...used], findings, loose };
}

const strength = (match: Match): number =>
  match.mark * (0.25 + (0.75 * match.covered) / Math.max(match.total, 0.01));

/** The figures of a claim; “all”, “most” and “few” count as shares where the fact is one. */
function figures(index: FactIndex, claimed: Claimed, near: readonly Match[]): readonly Quantity[] {
  const shares = near.slice(0, 2).some(({ fact }) => index.facts[fact]?.value.kind === "percent");
  if (!shares || claimed.quantities.some(({ kind }) => kind === "percent")) return claimed.quantities;
  const base = { kind: "percent", start: 0, end: 0, step: 1 } as const;
  const extra: Quantity[] = [];
  const has = (concept: string): boolean => {
    const feature = index.features.find(FeatureKind.concept, concept);
    return claimed.reading.tokens.some(({ features }) => features.includes(feature));
  };
  if (claimed.reading.roles.some(({ role }) => role & TermRole.all)) {
    extra.push({ ...base, amount: 100, qualifier: "exact", stated: true });
  } else if (has("majority")) extra.push({ ...base, amount: 50, qualifier: "over", stated: true });
  else if (has("minority")) extra.push({ ...base, amount: 50, qualifier: "under", stated: true });
  return [...claimed.quantities, ...extra];
}

/** Whether a figure stands in the fact's own sentence, so that it is no figure to be compared. */
function saidBy(index: FactIndex, claimed: Claimed, quantity: Quantity, match: Match): boolean {
  const profile = index.profiles[match.fact] as FactIndex["profiles"][number];
  const text = [...claimed.text].slice(quantity.start, quantity.end).join("");
  return claimed.reading.tokens.some(
    (token, t) =>
      claimed.measured[t] === 1 &&
      text.toLowerCase().includes(claimed.reading.text.slice(token.start, token.end)) &&
      token.features.some((feature) => profile.has(feature)),
  );
}

/** Already done or still to come, against a fact that says so. */
function statusOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const fact = index.facts[match.fact] as FactIndex["facts"][number];
  const source = index.pack.sources[0]?.published;
  if (fact.value.kind !== "date" || source === undefined || claimed.dates.length > 0) return [];
  const now = dayRange(source).last;
  const begins = dayRange(fact.value.edtf);
  if (now === undefined || begins.last === undefined) return [];
  const ahead = begins.last > now;
  const { tokens, roles } = claimed.reading;
  const already = index.features.find(FeatureKind.concept, "already");
  const denied = roles.some(({ role }) => role & TermRole.negator);
  const done = !denied && tokens.some(({ features }) => features.includes(already));
  if (ahead && done) return [{ aspect: "status", fact: match.fact, relation: "contradicts" }];
  if (ahead && denied) return [{ aspect: "status", fact: match.fact, relation: "agrees" }];
  return [];
}

/** Opposite words, and a denial that only one of the two makes. */
function directionOf(match: Match): Finding[] {
  const contrary = match.opposite > match.deniedBoth || match.deniedOne > match.deniedBoth;
  if (!contrary) return [];
  return [{ aspect: "direction", fact: match.fact, tokens: match.opposed, relation: "contradicts" }];
}

/** Another year than the one a figure is for leaves it open. */
function scopeOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const fact = index.facts[match.fact] as FactIndex["facts"][number];
  if (!isMeasured(fact.value) || fact.time?.role !== "period") return [];
  const { edtf } = fact.time;
  if (claimed.dates.length === 0 || claimed.dates.some((date) => overlaps(date.edtf, edtf))) return [];
  return [{ aspect: "scope", fact: match.fact, edtf: claimed.dates[0]?.edtf ?? "", relation: "unclear" }];
}
