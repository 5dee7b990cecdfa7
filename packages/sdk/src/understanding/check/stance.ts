import { TermRole } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { dayRange, overlaps } from "../../model/edtf-range.ts";
import type { Fact } from "../../model/fact.ts";
import { DONE } from "../done.ts";
import type { Claimed } from "./claimed.ts";
import type { Finding } from "./findings.ts";
import { limitOf } from "./limit.ts";
import { isMeasured } from "./quantities.ts";
import { statementOf } from "./statement.ts";
import { tellsDone } from "./tense.ts";
import type { Match } from "./weigh.ts";

/** Share of a claim that a fact must speak of before a time ahead contradicts what it says is done. */
const MOSTLY = 0.7;
/** Weight of the words besides names that a claim of what is ahead must share with the fact. */
const SHARED = 0.05;
/** A word of no more weight than this is not what all are said to be. */
const SLIGHT = 0.2;
/** How much more of a span must lie ahead than behind: more than “this year”, less than “the second half”. */
const AHEAD = 8;

/** All that a claim and one fact contradict each other in, figures apart. */
export function stances(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const status = statusOf(index, claimed, match);
  // Where both deny the same, if in other words, what only one of them denies in so many words contradicts nothing.
  const denials = match.agreed.length > 0 ? [] : bareDenial(index, claimed, match);
  const turns = match.agreed.length > 0 || status.length > 0 ? [] : directionOf(match);
  return [
    ...match.agreed.map(
      (what): Finding => ({ aspect: lexicon().denying[what].aspect, fact: match.fact, relation: "agrees" }),
    ),
    ...status,
    ...turns,
    ...denials,
    ...scopeOf(index, claimed, match),
    ...universalOf(index, claimed, match),
  ];
}

/** Already done or still to come, against a fact that is dated ahead of its source. */
function statusOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const fact = index.facts[match.fact] as Fact;
  const now = dayRange(index.pack.sources[0]?.published ?? "").last;
  if (fact.value.kind === "status" && DONE.has(fact.value.status)) return aheadOf(claimed, match, now);
  if (fact.value.kind !== "date" || now === undefined || claimed.dates.length > 0) return [];
  const { last } = dayRange(fact.value.edtf);
  if (last === undefined || last <= now) return [];
  const { tokens, roles } = claimed.reading;
  const already = index.features.find(FeatureKind.concept, "already");
  if (roles.some(({ role }) => role & TermRole.negator)) {
    return [{ aspect: "status", fact: match.fact, relation: "agrees" }];
  }
  const done = match.covered >= match.total * MOSTLY && tellsDone(claimed.reading);
  if (done || tokens.some(({ features }) => features.includes(already))) {
    return [{ aspect: "status", fact: match.fact, relation: "contradicts" }];
  }
  return [];
}

/** “Will be held next year”, where the fact is that it was held. */
function aheadOf(
  { dates }: Claimed,
  { fact, covered, total, content }: Match,
  now: string | undefined,
): Finding[] {
  if (covered < total * MOSTLY || now === undefined) return [];
  const ahead = dates.some(({ edtf }) => (dayRange(edtf).first ?? now) > now || isLaterHalf(edtf, now));
  // Of a fact that shares nothing but names, something else may lie ahead.
  const relation = content < SHARED ? "unclear" : "contradicts";
  return ahead ? [{ aspect: "status", fact, relation }] : [];
}

/** Whether a span of time that holds the day of the source lies for the most part after it. */
function isLaterHalf(edtf: string, now: string): boolean {
  const { first, last } = dayRange(edtf);
  if (first === undefined || last === undefined || last <= now) return false;
  return Date.parse(last) - Date.parse(now) > AHEAD * (Date.parse(now) - Date.parse(first));
}

/** Opposite words, and a denial that only one of the two makes. */
function directionOf(match: Match): Finding[] {
  if (match.opposite <= match.deniedBoth && match.deniedOne <= match.deniedBoth) return [];
  return [
    {
      aspect: match.opposite > match.deniedBoth ? "direction" : "negation",
      fact: match.fact,
      tokens: match.opposed,
      relation: "contradicts",
    },
  ];
}

/** “Steer clear of X”: a denial with nothing but names behind it, where the fact denies nothing. */
function bareDenial(index: FactIndex, { reading, denied }: Claimed, match: Match): Finding[] {
  if (match.opposite + match.deniedBoth + match.deniedOne > 0 || match.covered < match.total * MOSTLY)
    return [];
  const { denied: deniedInFact, lifted } = statementOf(index, match.fact);
  const unmet = reading.tokens.filter((_, t) => denied[t] === 1);
  if (match.missing.some((t) => reading.tokens[t]?.entity)) return [];
  if (deniedInFact.size + lifted.size > 0 || unmet.length === 0) return [];
  if (!unmet.every(({ entity }) => entity) && isAside(reading, denied, match)) return [];
  return [{ aspect: "negation", fact: match.fact, tokens: [], relation: "contradicts" }];
}

/** “Launching is not the end, more is needed”: whether what is denied stands apart from what the fact speaks of. */
function isAside({ tokens }: Claimed["reading"], denied: Uint8Array, { missing }: Match): boolean {
  const clauses = new Set(tokens.filter((_, t) => denied[t] === 1).map(({ clause }) => clause));
  const gone = new Set(missing);
  let beside = 0;
  let apart = 0;
  tokens.forEach(({ clause, weight, entity }, t) => {
    if (entity || gone.has(t)) return;
    if (clauses.has(clause)) beside += weight;
    else apart += weight;
  });
  return apart > beside;
}

/** Another year than the one a figure is for leaves it open. */
function scopeOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const fact = index.facts[match.fact] as Fact;
  if (!isMeasured(fact.value) || fact.value.kind === "duration") return [];
  if (fact.time === undefined || claimed.dates.length === 0) return [];
  const { edtf, role } = fact.time;
  if (role !== "period" && role !== "as-of") return [];
  if (claimed.dates.some((date) => overlaps(date.edtf, edtf))) return [];
  return [{ aspect: "scope", fact: match.fact, edtf: claimed.dates[0]?.edtf ?? "", relation: "unclear" }];
}

/** “All are X”, or “only X”, where the fact that says what they are does not name X. */
export function universalOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const fact = index.facts[match.fact] as Fact;
  if (fact.value.kind !== "text") return [];
  const all = limitOf(index, claimed);
  if (all === undefined || (all.role & TermRole.only && statementOf(index, match.fact).limits)) return [];
  const label = index.labels[match.fact] as readonly number[];
  const about = claimed.reading.tokens.some(
    (token) =>
      (token.from < all.from || all.role & TermRole.only) &&
      token.features.some((feature) => label.includes(feature)),
  );
  const tokens = match.missing.filter((t) => {
    const token = claimed.reading.tokens[t];
    return token !== undefined && token.from >= all.to && token.cost > SLIGHT;
  });
  if (!about || tokens.length === 0) return [];
  return [{ aspect: "subject", fact: match.fact, tokens, relation: "contradicts" }];
}
