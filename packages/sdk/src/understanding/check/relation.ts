import { fold } from "../../language/fold.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { FeatureKind } from "../../lookup/features.ts";
import { dayRange } from "../../model/edtf-range.ts";
import type { Fact } from "../../model/fact.ts";
import type { Qualifier } from "../../model/value.ts";
import type { Relation as Interval } from "../../quantities/interval.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import type { Claimed } from "./claimed.ts";
import { leaves, unlessDenied } from "./denied-figures.ts";
import type { Finding } from "./findings.ts";
import { isFurther } from "./further.ts";
import { compareQuantity, isMeasured } from "./quantities.ts";
import { statementOf } from "./statement.ts";
import { relateToTold } from "./told.ts";
import type { Match } from "./weigh.ts";

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
  if (relation === "contradicts" && isTurned(index, claimed, fact, match, stated))
    return { relation: "agrees", turned: true };
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
  const quantity = match.deniedBoth > 0 && !isLimit ? stated : unlessDenied(claimed, stated);
  const relation = relate(quantity);
  if (relation === "disjoint" && isFurther(index, claimed, match.fact, quantity)) return undefined;
  if (relation !== "incomparable") return RELATIONS[relation];
  // “Up four places” on a list where the fact tells of both places.
  const { trend } = statementOf(index, match.fact);
  if (
    fact.value.kind === "rank" &&
    trend !== undefined &&
    quantity.kind === "count" &&
    PLACES.test(quantity.unit)
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
  if (
    first &&
    fact.value.kind === "date" &&
    quantity.kind === "duration" &&
    match.covered >= match.total * MOSTLY &&
    lastsUntilNow(claimed, quantity)
  ) {
    const gone = sinceThen(index, fact.value.edtf, quantity);
    if (gone !== undefined) return gone;
  }
  if (fact.value.kind === "date" && quantity.kind === "duration" && isAhead(claimed, quantity))
    return fromNow(index, fact.value.edtf, quantity);
  if (first && quantity.kind === "count" && isTold(index, claimed, quantity, match, "first_time")) {
    return quantity.amount <= 1 ? "agrees" : "contradicts";
  }
  return undefined;
}

/** “A fifth were not on time” where four fifths were: what a share leaves, denied. */
function isTurned(
  index: FactIndex,
  { negative }: Claimed,
  { value }: Fact,
  match: Match,
  quantity: Quantity,
): boolean {
  if (value.kind !== "percent" || !negative || statementOf(index, match.fact).negative) return false;
  return match.deniedOne >= match.deniedBoth && leaves(quantity, value.amount);
}

/** Share of a claim that a fact must speak of before a length of time is counted from its day. */
const MOSTLY = 0.7;

/** Words around a length of time that something has gone on for. */
const GONE = {
  before: /(?:\b(?:has|have|had)\b[^,]{1,40}\bfor\b[^,]{0,12}|(?:咗|了|已经?|已有|足足)[^，,]{0,4})$/,
  after: /^ ?(?:now|already|几|多|喇|了)/,
};
const GONE_REACH = 48;

function lastsUntilNow({ text }: Claimed, { start, end }: Quantity): boolean {
  const points = [...text];
  const before = fold(points.slice(Math.max(0, start - GONE_REACH), start).join("")).trimEnd();
  return (
    GONE.before.test(before) ||
    (/\bfor\b[^,]{0,12}$/.test(before) && GONE.after.test(fold(points.slice(end, end + 10).join(""))))
  );
}

/** “Has been mayor for two years”, of somebody who took office on a certain day. */
function sinceThen(index: FactIndex, edtf: string, quantity: Quantity): Finding["relation"] | undefined {
  const now = dayRange(index.pack.sources[0]?.published ?? "").last;
  const { first, last } = dayRange(edtf);
  if (
    quantity.kind !== "duration" ||
    now === undefined ||
    first === undefined ||
    last === undefined ||
    first >= now
  )
    return undefined;
  const unit = quantity.unit === "year" ? 12 : quantity.unit === "month" ? 1 : 0;
  if (unit === 0) return undefined;
  const monthsTo = (day: string): number => (Date.parse(now) - Date.parse(day)) / MONTH;
  const [least, most] = [monthsTo(last), monthsTo(first)];
  const from = quantity.amount * unit;
  const to =
    (quantity.to ?? quantity.amount + (quantity.qualifier === "over" && quantity.amount < DECADE ? 1 : 0)) *
    unit;
  switch (quantity.qualifier) {
    case "over":
    case "at-least":
      return most < from ? "contradicts" : least >= from && most <= to + unit * SOME ? "agrees" : "unclear";
    case "under":
    case "at-most":
    case "nearly":
      return least > from ? "contradicts" : "unclear";
    default:
      return most >= from - unit / 2 && least <= to + unit ? "agrees" : "contradicts";
  }
}

/** From so many on “over” may reach further than to the next. */
const DECADE = 10;
const SOME = 5;

/** What the steps of a list are called. */
const PLACES = /^ ?(?:[位名级級]|个?名次|places?|spots?|positions?|rungs?|notch)/;

/** Words around a length of time that is counted from now. */
const AHEAD = {
  before:
    /(?:\b(?:within|in|next|over|coming|takes?|taking|another|after|for)\b[^,]{0,12}|[未下要等再需][^，]{0,3})$/,
  after: /^[^，,]{0,2}(?:内|里|后|之后|以后|先|才)|^ (?:from now|later|before|away|time|off)/,
};
const AHEAD_REACH = 18;

/** Whether a length of time is one that lies ahead, as in “within two years”. */
function isAhead({ text }: Claimed, { start, end }: Quantity): boolean {
  const points = [...text];
  return (
    AHEAD.before.test(fold(points.slice(Math.max(0, start - AHEAD_REACH), start).join("")).trimEnd()) ||
    AHEAD.after.test(fold(points.slice(end, end + AHEAD_REACH).join("")))
  );
}

const MONTH = 30.44 * 24 * 3600 * 1000;
const SLACK_MONTHS = 3;

/** “Within two years” against a dated fact: counted from the day of the source. */
function fromNow(index: FactIndex, edtf: string, quantity: Quantity): Finding["relation"] | undefined {
  const now = dayRange(index.pack.sources[0]?.published ?? "").last;
  const last = dayRange(edtf).last;
  if (now === undefined || last === undefined || last <= now || quantity.kind !== "duration")
    return undefined;
  const months = (Date.parse(last) - Date.parse(now)) / MONTH;
  const claimed =
    (quantity.to ?? quantity.amount) * (quantity.unit === "year" ? 12 : quantity.unit === "month" ? 1 : 0);
  if (claimed === 0) return undefined;
  return Math.abs(claimed - months) <= SLACK_MONTHS
    ? "agrees"
    : Math.abs(claimed - months) > 2 * SLACK_MONTHS
      ? "contradicts"
      : "unclear";
}

/** Whether a fact's sentence holds a concept, and speaks of what the figure counts. */
function isTold(
  index: FactIndex,
  claimed: Claimed,
  quantity: Quantity,
  match: Match,
  concept: string,
): boolean {
  const feature = index.features.find(FeatureKind.concept, concept);
  if (feature === -1 || !statementOf(index, match.fact).affirmed.has(feature)) return false;
  return quantity.end > quantity.start && match.covered >= match.total * 0.7 && claimed.dates.length === 0;
}
