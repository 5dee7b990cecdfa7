import { TermRole } from "../../language/lexicon/compile.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { dayRange, overlaps } from "../../model/edtf-range.ts";
import type { Fact } from "../../model/fact.ts";
import type { Claimed } from "./claimed.ts";
import type { Finding } from "./findings.ts";
import { isMeasured } from "./quantities.ts";
import type { Match } from "./weigh.ts";

/** All that a claim and one fact contradict each other in, figures apart. */
export function stances(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const status = statusOf(index, claimed, match);
  return [
    ...status,
    ...(status.length > 0 ? [] : directionOf(match)),
    ...scopeOf(index, claimed, match),
    ...universalOf(index, claimed, match),
  ];
}

/** Already done or still to come, against a fact that is dated ahead of its source. */
function statusOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const fact = index.facts[match.fact] as Fact;
  const now = dayRange(index.pack.sources[0]?.published ?? "").last;
  if (fact.value.kind !== "date" || now === undefined || claimed.dates.length > 0) return [];
  const { last } = dayRange(fact.value.edtf);
  if (last === undefined || last <= now) return [];
  const { tokens, roles } = claimed.reading;
  const already = index.features.find(FeatureKind.concept, "already");
  if (roles.some(({ role }) => role & TermRole.negator)) {
    return [{ aspect: "status", fact: match.fact, relation: "agrees" }];
  }
  if (tokens.some(({ features }) => features.includes(already))) {
    return [{ aspect: "status", fact: match.fact, relation: "contradicts" }];
  }
  return [];
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

/** Another year than the one a figure is for leaves it open. */
function scopeOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const fact = index.facts[match.fact] as Fact;
  if (!isMeasured(fact.value) || fact.time?.role !== "period" || claimed.dates.length === 0) return [];
  const { edtf } = fact.time;
  if (claimed.dates.some((date) => overlaps(date.edtf, edtf))) return [];
  return [{ aspect: "scope", fact: match.fact, edtf: claimed.dates[0]?.edtf ?? "", relation: "unclear" }];
}

/** “All are X”, where the fact that says what they are does not name X. */
function universalOf(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const fact = index.facts[match.fact] as Fact;
  if (fact.value.kind !== "text") return [];
  const all = claimed.reading.roles.find(({ role }) => role & TermRole.all);
  if (all === undefined) return [];
  const label = index.labels[match.fact] as readonly number[];
  const about = claimed.reading.tokens.some(
    (token) => token.from < all.from && token.features.some((feature) => label.includes(feature)),
  );
  const tokens = match.missing.filter((t) => (claimed.reading.tokens[t]?.from ?? 0) >= all.to);
  if (!about || tokens.length === 0) return [];
  return [{ aspect: "subject", fact: match.fact, tokens, relation: "contradicts" }];
}
