import { fold } from "../../../language/fold.ts";
import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { either, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { dayRange, overlaps } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Qualifier } from "../../../model/value.ts";
import type { Relation as Interval } from "../../../quantities/interval.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { hasIdea, type IdeaGroup } from "../../reading/ideas.ts";
import { read } from "../../reading/read.ts";
import { dayOf } from "../../reading/timing.ts";
import type { Claimed } from "../claim/claimed.ts";
import { fromNow, isAhead, sinceThen } from "../dates/from-now.ts";
import type { Finding } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import type { Match } from "../match/weigh.ts";
import { compareQuantity, isInWords, isMeasured } from "../values/quantities.ts";
import { countsOther, saysAge } from "./counts-other.ts";
import { leaves, unlessDenied } from "./denied-figures.ts";
import { isFurther } from "./further.ts";
import { relateToTold } from "./told.ts";

const RELATIONS: Readonly<Record<Exclude<Interval, "incomparable">, Finding["relation"]>> = {
  within: "agrees",
  disjoint: "contradicts",
  overlaps: "unclear",
};
/** What became of holding a figure against a fact; `turned` where it gives what the fact leaves of a hundred. */
type Related = Pick<Finding, "relation" | "turned">;

/** Qualifiers of a figure that something may reach, or has to. */
const LIMITS: ReadonlySet<Qualifier | undefined> = new Set(["at-most", "at-least", "under"]);

/** How a figure stands to a fact; what is denied by both is no bound that is denied: “no line for over 30 years”. */
export function relationTo(
  index: FactIndex,
  claimed: Claimed,
  match: Match,
  stated: Quantity,
  first: boolean,
): Related | undefined {
  const fact = index.facts[match.fact] as Fact;
  const relation = plainRelation(index, claimed, fact, match, stated, first);
  // “For those over 50” agrees with no more than 50 of anything.
  if (relation !== undefined && saysAge(index, fact, stated)) return undefined;
  if (relation === "contradicts" && isOfElse(claimed, match, stated)) return undefined;
  if (relation === "contradicts" && isToCome(index, claimed, match)) return { relation: "unclear" };
  if (
    relation === "contradicts" &&
    (countsOther(index, claimed, match, stated) || isTold(index, claimed, stated, match))
  )
    return undefined;
  if (relation === "contradicts" && isTurned(index, claimed, fact, match, stated))
    return { relation: "agrees", turned: true };
  // “A third of it is idle”, where over nine tenths are in use: not the share that the fact gives, and not what it leaves.
  if (relation === "contradicts" && isOfRest(claimed, fact, match, stated))
    return { relation: "contradicts", turned: true };
  return relation && { relation };
}

function plainRelation(
  index: FactIndex,
  claimed: Claimed,
  fact: Fact,
  match: Match,
  stated: Quantity,
  first: boolean,
): Finding["relation"] | undefined {
  const relate = (quantity: Quantity): Interval =>
    relateToTold(index, quantity, match) ?? compareQuantity(index, fact, quantity);
  const isLimit = isMeasured(fact.value) && LIMITS.has(fact.value.qualifier);
  const meant = saysLimit(index, claimed, match, stated)
    ? { ...stated, qualifier: "exact" as const }
    : stated;
  const quantity = match.deniedBoth > 0 && !isLimit ? meant : unlessDenied(index, claimed, meant, match.fact);
  const relation = relate(quantity);
  if (relation === "disjoint" && isFurther(index, claimed, match.fact, quantity)) return undefined;
  // Who knows of all does not say “over 80 %”.
  if (relation === "overlaps" && isAllOf(fact, quantity)) return "contradicts";
  // “Can only take one metre”, of what can take up to five.
  if (relation === "overlaps" && fallsShort(claimed, fact, quantity)) return "contradicts";
  if (relation !== "incomparable") return RELATIONS[relation];
  // “Up four places” on a list where the fact tells of both places.
  const { trend } = statementOf(index, match.fact);
  if (
    fact.value.kind === "rank" &&
    trend !== undefined &&
    quantity.kind === "count" &&
    steps().test(quantity.unit)
  )
    return Math.abs(trend.by) === quantity.amount ? "agrees" : "contradicts";
  // “Four guests”, where the fact names four.
  if (
    first &&
    fact.value.kind === "entity" &&
    quantity.kind === "count" &&
    quantity.amount === fact.value.entities.length
  )
    return "agrees";
  if (fact.value.kind === "date" && quantity.kind === "duration") {
    const isAbout = first && match.covered >= match.total * MOSTLY;
    const gone = isAbout ? sinceThen(index, claimed, match.fact, fact.value.edtf, quantity) : undefined;
    if (gone !== undefined) return gone;
    if (isAhead(claimed, quantity)) return fromNow(index, match.fact, fact.value.edtf, quantity);
  }
  if (first && quantity.kind === "count" && isToldAs(index, claimed, quantity, match, "firstTime")) {
    return quantity.amount <= 1 ? "agrees" : "contradicts";
  }
  return undefined;
}

/** “The limit is 15,000”, of a fact that gives a limit: that much is the limit, and not anything up to it. */
function saysLimit(
  index: FactIndex,
  { reading }: Claimed,
  { fact }: Match,
  { qualifier }: Quantity,
): boolean {
  const { value } = index.facts[fact] as Fact;
  return (
    qualifier === "at-most" &&
    "qualifier" in value &&
    value.qualifier === "exact" &&
    limit().test(reading.text) &&
    hasIdea(index, "limit", statementOf(index, fact).affirmed)
  );
}

const limit = lazy(() => either(lexicon().figures.limit));

const WHOLE = 100;

const isAllOf = ({ value }: Fact, { kind, amount, qualifier }: Quantity): boolean =>
  kind === "percent" &&
  amount === WHOLE &&
  qualifier === "exact" &&
  value.kind === "percent" &&
  value.amount < WHOLE &&
  value.qualifier === "over";

/** A figure this much below a limit is another limit, where it is said to be all. */
const SHORT = 0.9;

const fallsShort = ({ reading }: Claimed, { value }: Fact, { amount, kind, qualifier }: Quantity): boolean =>
  value.kind === kind &&
  "qualifier" in value &&
  value.qualifier === "at-most" &&
  (qualifier === "exact" || qualifier === "about") &&
  amount < value.amount * SHORT &&
  reading.roles.some(({ role }) => role & TermRole.only);

/** How much of a claim about “most” of something a fact may not speak of, and how much it must say of it all the same. */
const ELSE = 0.3;
const OF_SHARE = 1.3;
const HALF = 50;

/** “Most of them are taken in summer”, of a fact that says how many fathers take one: a share in words, of something else. */
const isOfElse = ({ reading, measured }: Claimed, { content, missing }: Match, quantity: Quantity): boolean =>
  quantity.kind === "percent" &&
  quantity.amount === HALF &&
  isInWords(quantity) &&
  content < OF_SHARE &&
  missing.reduce((sum, t) => {
    const token = reading.tokens[t];
    return token === undefined || token.entity || measured[t] === 1 ? sum : sum + token.cost;
  }, 0) >= ELSE;

/**
 * Whether a count stands in a fact's own sentence, whatever it is of: “its five schemes”, of what is spent on five programmes; “all
 * eight districts”, of how many were asked in all eight.
 */
const isTold = (index: FactIndex, claimed: Claimed, { kind, amount }: Quantity, { fact }: Match): boolean =>
  kind === "count" &&
  (index.facts[fact]?.value.kind === "money" || claimed.countedAlls.size > 0) &&
  statementOf(index, fact).figures.some((figure) => figure.kind === kind && figure.amount === amount);

/** “Will go up to 120 next year”, of a fact that tells how much it is today. */
function isToCome(index: FactIndex, claimed: Claimed, match: Match): boolean {
  const { modality, time } = index.facts[match.fact] as Fact;
  const published = dayOf(index, match.fact);
  if (published === undefined || modality === "planned" || modality === "forecast") return false;
  if (statementOf(index, match.fact).ahead) return false;
  const later = claimed.dates.filter(({ edtf }) => (dayRange(edtf).first ?? "") > published);
  return later.length > 0 && later.every(({ edtf }) => time === undefined || !overlaps(time.edtf, edtf));
}

/** “A fifth were not on time” where four fifths were: what a share leaves, denied. */
function isTurned(
  index: FactIndex,
  claimed: Claimed,
  { value }: Fact,
  match: Match,
  quantity: Quantity,
): boolean {
  if (value.kind !== "percent") return false;
  // “21 per cent are electric; the rest run on diesel.”
  if (leaves(quantity, value) && speaksOfRest(index, claimed, match.fact)) return true;
  // “Under a tenth stands empty” where over nine tenths are in use.
  const limited = claimed.reading.roles.some(({ role }) => role & TermRole.only);
  const isBounded = quantity.qualifier === "under" || quantity.qualifier === "at-most";
  if ((!limited || isBounded) && match.opposite > match.deniedBoth && leaves(quantity, value)) return true;
  if (!claimed.negative || statementOf(index, match.fact).negative) return false;
  return match.deniedOne >= match.deniedBoth && leaves(quantity, value);
}

/** Whether a share is said of the opposite of what a fact gives the share of. */
const isOfRest = (claimed: Claimed, { value }: Fact, match: Match, quantity: Quantity): boolean =>
  value.kind === "percent" &&
  quantity.kind === "percent" &&
  !quantity.points &&
  !claimed.negative &&
  match.opposite > match.deniedBoth;

const rest = lazy(() => either(lexicon().rest));

/** Whether a claim speaks of what a fact's sentence says of “the rest”, and of nothing that only the other part is. */
function speaksOfRest(index: FactIndex, { reading, measured }: Claimed, fact: number): boolean {
  const { statement } = index.facts[fact] as Fact;
  const text = fold(statement.en);
  const at = rest().exec(text)?.index;
  if (at === undefined) return false;
  const ideasOf = (part: string): ReadonlySet<number> =>
    new Set(read(index, part).tokens.flatMap(({ entity, features }) => (entity ? [] : features)));
  const [part, others] = [ideasOf(text.slice(0, at)), ideasOf(text.slice(at))];
  const said = reading.tokens.filter(({ entity }, t) => !entity && measured[t] !== 1);
  const tells = (own: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
    said.some(({ features }) => features.some((f) => own.has(f)) && !features.some((f) => other.has(f)));
  return tells(others, part);
}

/** Share of a claim that a fact must speak of before a length of time is counted from its day. */
const MOSTLY = 0.7;

/** What the steps of a list are called. */
const steps = lazy(() => {
  const { measures, to, nouns } = lexicon().figures.steps;
  // 位 and its like with nothing behind them, or with what tells how far: 上升四位至第三.
  const far = `(?![\\u3400-\\u9fff])|(?=${chinese(to)})`;
  return new RegExp(`^ ?(?:(?:${chinese(measures)})(?:${far})|${chinese(nouns)}|${latin(nouns)})`);
});

/** Whether a fact's sentence holds an idea of a group, and speaks of what the figure counts. */
function isToldAs(
  index: FactIndex,
  claimed: Claimed,
  quantity: Quantity,
  match: Match,
  group: IdeaGroup,
): boolean {
  if (!hasIdea(index, group, statementOf(index, match.fact).affirmed)) return false;
  return quantity.end > quantity.start && match.covered >= match.total * 0.7 && claimed.dates.length === 0;
}
