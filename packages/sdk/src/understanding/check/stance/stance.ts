import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { either } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { overlaps } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import { ideasOf } from "../../reading/ideas.ts";
import { LENGTH_OF } from "../../reading/timing.ts";
import type { Claimed } from "../claim/claimed.ts";
import { readingsOf } from "../dates/dates.ts";
import type { Finding } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import type { Match } from "../match/weigh.ts";
import { isCompared } from "../signs/comparison.ts";
import { SURPASSED } from "../signs/denied.ts";
import { isNegativeDenied } from "../signs/negative.ts";
import type { Denying } from "../signs/telling.ts";
import { saysStill, tellsBegun } from "../signs/tense.ts";
import { isMeasured } from "../values/quantities.ts";
import { comparandsMeet } from "./comparands.ts";
import { limitOf } from "./limit.ts";
import { statusOf } from "./status.ts";
import { thanBefore } from "./than-before.ts";

/** Share of a claim that a fact must speak of before a bare denial contradicts it, and before it says the opposite. */
const MOSTLY = 0.7;
const OPPOSED = 0.5;
/** A word of no more weight than this is not what all are said to be. */
const SLIGHT = 0.2;

/** All that a claim and one fact contradict each other in, figures apart. */
export function stances(index: FactIndex, claimed: Claimed, match: Match): Finding[] {
  const sides = comparandsMeet(index, claimed, match.fact);
  if (sides !== undefined && match.covered >= match.total * OPPOSED)
    return [
      {
        aspect: "direction",
        fact: match.fact,
        firm: true,
        relation: sides === "same" ? "agrees" : "contradicts",
      },
      ...scopeOf(index, claimed, match),
    ];
  const status = statusOf(index, claimed, match);
  // Where both deny the same, if in other words, what only one of them denies in so many words contradicts nothing.
  const isAgreed = match.agreed.length > 0 || status.some(({ relation }) => relation === "agrees");
  const denials = isAgreed ? [] : bareDenial(index, claimed, match);
  const turns = match.agreed.length > 0 || status.length > 0 ? [] : directionOf(index, claimed, match);
  return [
    ...match.agreed.map(
      (what): Finding => ({ aspect: lexicon().denying[what].aspect, fact: match.fact, relation: "agrees" }),
    ),
    ...(isAgreed ? [] : oppositeTold(index, claimed, match)),
    ...alone(index, claimed, match),
    ...status,
    ...(turns.length > 0 ? turns : thanBefore(index, claimed, match)),
    ...denials,
    ...(status.some(({ relation }) => relation === "contradicts") ? [] : scopeOf(index, claimed, match)),
    ...universalOf(index, claimed, match),
  ];
}

/** “It is a single park” against “it is not just a single park”, “still the local market” against “long no longer only the local market”. */
function alone(index: FactIndex, { reading, denied }: Claimed, match: Match): Finding[] {
  if (match.covered < match.total * MOSTLY) return [];
  const { lifted } = statementOf(index, match.fact);
  const single = ideasOf(index, "single");
  const goesOn = saysStill(reading);
  const said = reading.tokens.flatMap(({ features, entity }, t) =>
    denied[t] === 0 && !entity && features.some((f) => lifted.has(f) && (goesOn || single.has(f))) ? [t] : [],
  );
  return said.length === 0
    ? []
    : [{ aspect: "negation", fact: match.fact, tokens: said, firm: true, relation: "contradicts" }];
}

/** “Visitors pay” against “free of charge”, “it is settled” against “nothing is decided”, and the other way round. */
function oppositeTold(index: FactIndex, { reading, tells, opposes }: Claimed, match: Match): Finding[] {
  if (match.covered < match.total * OPPOSED) return [];
  const statement = statementOf(index, match.fact);
  const said = (what: Denying): boolean => (tells.get(what)?.length ?? 0) > 0;
  const value = index.facts[match.fact]?.value;
  // “Already under way” is what a fact of that status says.
  const goesOn = value?.kind === "status" && value.status === "under-way" && tellsBegun(reading);
  const whats = [...new Set([...tells.keys(), ...opposes])]
    .filter((what) => !(what === "pending" && goesOn))
    .filter((what) =>
      said(what)
        ? !opposes.has(what) && statement.opposes.has(what) && !statement.tells.has(what)
        : opposes.has(what) &&
          statement.tells.has(what) &&
          ((what !== "pending" && what !== "unsettled") ||
            !statement.opposes.has(what) ||
            meetsDenied(reading, statement)),
    );
  return whats.map((what) => ({
    aspect: lexicon().denying[what].aspect,
    fact: match.fact,
    relation: "contradicts",
  }));
}

/**
 * Whether what a claim speaks of is what a fact denies, where the fact denies anything: of “initialled, but not ratified” only the one
 * is still to come.
 */
function meetsDenied(
  { tokens }: Claimed["reading"],
  { affirmed, denied }: ReturnType<typeof statementOf>,
): boolean {
  const own = tokens.filter(({ entity, cost }) => !entity && cost > SLIGHT);
  const among = (set: ReadonlySet<number>): boolean =>
    own.some(({ features }) => features.some((feature) => set.has(feature)));
  return among(denied) || !among(affirmed);
}

/** Opposite words, and a denial that only one of the two makes. */
function directionOf(index: FactIndex, { negative, reading }: Claimed, match: Match): Finding[] {
  if (match.opposite <= match.deniedBoth && match.deniedOne <= match.deniedBoth) return [];
  const turned = match.opposite > match.deniedBoth;
  // Each denies something, and what that is lies in more words than these: “not open yet”, “you can't park there”.
  const sides = match.isTurned && which().test(reading.text);
  // “Not exempt” denies the very word by which the fact says that something is not so.
  const denies = match.opposed.some((t) => isNegativeDenied(reading, t));
  const both = !turned && !sides && !denies && negative && statementOf(index, match.fact).negative;
  return [
    {
      aspect: turned ? "direction" : "negation",
      fact: match.fact,
      tokens: match.opposed,
      relation: both ? "unclear" : "contradicts",
    },
  ];
}

/** “By the bag instead of by weight”. */
const which = lazy(() => either(lexicon().which));

/** “Steer clear of X”: a denial with nothing but names behind it, where the fact denies nothing. */
function bareDenial(index: FactIndex, { reading, denied }: Claimed, match: Match): Finding[] {
  if (match.opposite + match.deniedBoth + match.deniedOne > 0 || match.covered < match.total * MOSTLY)
    return [];
  const { denied: deniedInFact, lifted, negative, peaks } = statementOf(index, match.fact);
  const unmet = reading.tokens.filter((_, t) => denied[t] === 1 || (denied[t] === SURPASSED && !peaks));
  if (match.missing.some((t) => reading.tokens[t]?.entity)) return [];
  if (negative || deniedInFact.size + lifted.size > 0 || unmet.length === 0) return [];
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
  // What is expected of a year is nothing that a claim without a figure leaves open by naming another.
  if (role !== "period" && role !== "as-of" && claimed.quantities.length === 0) return [];
  // “Lower than a year ago” is said of now.
  const named = claimed.dates.filter((date) => !isCompared(claimed, date));
  if (
    named.length === 0 ||
    named.some((date) =>
      readingsOf(claimed.text, date).some((one) => overlaps(one, edtf) && !isPart(one, edtf, role)),
    )
  )
    return [];
  return [{ aspect: "scope", fact: match.fact, edtf: named[0]?.edtf ?? "", relation: "unclear" }];
}

/** “In January 2025” of what is counted over the year 2025: a month of it is another time. */
const isPart = (date: string, edtf: string, role: string): boolean =>
  role === "period" &&
  edtf.length === LENGTH_OF.year &&
  date.length > LENGTH_OF.year &&
  date.startsWith(edtf) &&
  !date.includes("/");

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
