import { askBit } from "../../../language/lexicon/compile.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { isOfSort } from "../../said-of-other/sort.ts";
import type { Claimed } from "../claim/claimed.ts";
import { isFormerAlone } from "../dates/former.ts";
import { DENIED, type Finding } from "../match/findings.ts";
import { type Match, strength, weighClaim } from "../match/weigh.ts";
import { countsFromBottom, isOutside } from "../places/outside.ts";
import { isBound } from "../values/bounds.ts";
import { compareQuantity, countsSame, isMeasured, isNear } from "../values/quantities.ts";
import { ofEach } from "../values/rate.ts";
import { deniesReaching, isDenied, isNotThis, unlessDenied } from "./denied-figures.ts";
import { factsOfNamed } from "./of-named.ts";
import { relationTo } from "./relation.ts";
import { otherWay } from "./way.ts";

/** A claim with the facts that its figures and dates may be those of. */
export interface Ground {
  readonly index: FactIndex;
  readonly claimed: Claimed;
  readonly matches: readonly Match[];
  /** Those of them that are near enough to the best one, which comes first. */
  readonly near: readonly [Match, ...Match[]];
  /** What the best one is about. */
  readonly subject: string | undefined;
}

/** What came of a figure or a date that a fact can be held to. */
export interface Found {
  readonly match: Match;
  readonly finding: Finding;
}

/** Two facts are this alike when the words of a claim do not tell which is meant. */
const ALIKE = 0.93;

/** Holds a figure against the fact that it is to be compared with; nothing where there is none. */
export function compareFigure(ground: Ground, quantity: Quantity): Found | undefined {
  const { index, claimed } = ground;
  const met = knownBy(ground, quantity) ?? metBy(ground, quantity);
  // What was so before is not what a fact says of today, nor does it contradict it.
  if (
    met === undefined ||
    (met.relation === "contradicts" && isFormerAlone(index, claimed, quantity, met.match))
  )
    return undefined;
  return { match: met.match, finding: findingOn(ground, quantity, met) };
}

/** A fact that a figure can be compared with, and how it stands to it. */
interface Met extends Pick<Finding, "relation" | "turned"> {
  readonly match: Match;
}

/** The fact about somebody or something named that a figure before the name is of: “the HK$3 billion scheme”. */
function knownBy({ index, claimed }: Ground, quantity: Quantity): Met | undefined {
  const met = factsOfNamed(index, claimed, quantity)?.flatMap((fact): Met[] => {
    const match = weighClaim(index, claimed, fact);
    const related = relationTo(index, claimed, match, quantity, false);
    return related === undefined ? [] : [{ match, ...related }];
  });
  return met?.find(({ relation }) => relation === "agrees") ?? met?.[0];
}

/** The fact that a figure is to be compared with: of facts that the words fit alike, the one whose figure it is. */
function metBy(ground: Ground, quantity: Quantity): Met | undefined {
  const { index, claimed, near } = ground;
  const factOf = ({ fact }: Match): Fact => index.facts[fact] as Fact;
  const own = near.some((match) => isRecorded(index, factOf(match), quantity))
    ? near
    : [...near, ...sameFigure(ground, quantity)];
  const compared = own.flatMap((match): Met[] => {
    const related = relationTo(index, claimed, match, quantity, match === near[0]);
    return related === undefined ? [] : [{ match, ...related }];
  });
  const [first] = compared;
  if (first === undefined) return undefined;
  const isAlike = ({ match }: Met): boolean =>
    strength(match) >= strength(first.match) * ALIKE ||
    (factOf(match).subject === factOf(first.match).subject &&
      isNear(factOf(match), quantity) &&
      !countsSame(index, factOf(first.match), quantity));
  // Many a figure is under a hundred: one that is said only to be so is not known by it.
  const isTold = ({ match }: Met): boolean =>
    match === first.match || !isBound(quantity.qualifier) || isClose(factOf(match), quantity);
  return compared.find((met) => met.relation === "agrees" && isAlike(met) && isTold(met)) ?? first;
}

/** How far a figure may be from a bound that is said of it, as a share of it. */
const CLOSE = 0.2;
const isClose = ({ value }: Fact, { amount }: Quantity): boolean =>
  isMeasured(value) && Math.abs(value.amount - amount) <= amount * CLOSE;

/** A figure to the digit is that of a fact about the same, however little else of it the claim says. */
function sameFigure({ index, matches, near, subject }: Ground, quantity: Quantity): readonly Match[] {
  if (quantity.amount <= TELLING) return [];
  return matches.filter(({ fact, content }) => {
    const { subject: own, value } = index.facts[fact] as Fact;
    return (
      own === subject &&
      (content >= SHARED || near[0].content < SLIGHT) &&
      isMeasured(value) &&
      value.amount === quantity.amount &&
      isNamedKind(value, quantity)
    );
  });
}

/** What is found of a figure by how it stands to a fact. */
function findingOn(
  { index, claimed }: Ground,
  quantity: Quantity,
  { match, relation, turned }: Met,
): Finding {
  const fact = index.facts[match.fact] as Fact;
  const found = { fact: match.fact, quantity };
  const each = relation === "agrees" ? ofEach(claimed.text, quantity, fact) : undefined;
  // What all have together none of several has alone.
  if (each?.isAll)
    return {
      ...found,
      quantity: { ...quantity, start: each.start, end: each.end },
      aspect: "quantity",
      relation: "contradicts",
    };
  if (each !== undefined) return { ...found, aspect: "scope", relation: "unclear" };
  if (relation === "contradicts" && countsPart(index, claimed, quantity, match.fact))
    return { ...found, aspect: "quantity", relation: "unclear" };
  const way = relation === "agrees" ? otherWay(index, claimed.text, quantity, match.fact) : undefined;
  if (way !== undefined)
    return { fact: match.fact, aspect: "direction", quantity: way, relation: "contradicts" };
  const aspect = quantity.kind === "rank" ? "rank" : "quantity";
  if (aspect === "rank" && relation === "agrees" && countsFromBottom(claimed.text, quantity, fact))
    return { ...found, aspect: "direction", relation: "contradicts" };
  const denied =
    (aspect === "rank" && (isDenied(claimed, quantity) || isOutside(claimed.text, quantity))) ||
    isNotThis(claimed, quantity) ||
    deniesReaching(index, claimed, quantity, match.fact);
  // “Doesn't want more than five” has said with the figure what it denies.
  const bounded =
    relation === "agrees" &&
    (unlessDenied(index, claimed, quantity, match.fact) !== quantity || isNotAll(quantity));
  return {
    ...found,
    aspect,
    relation: denied ? DENIED[relation] : relation,
    ...(denied || bounded ? { denied: true as const } : {}),
    ...(turned ? { turned } : {}),
  };
}

/** Weight of the words besides names that a claim must share with such a fact. */
const SHARED = 0.2;
/** … unless it shares no more than this with what it is nearest to. */
const SLIGHT = 0.05;

/** From here on a figure is not often that of two facts about the same. */
const TELLING = 12;

/** Whether a value may be meant by a figure of a kind: a bare number may be money. */
const isNamedKind = ({ kind }: Fact["value"], quantity: Quantity): boolean =>
  kind === quantity.kind || (quantity.kind === "count" && (kind === "money" || kind === "percent"));

/** “Not all of it”, as a figure in words. */
const isNotAll = ({ kind, amount, qualifier, end }: Quantity): boolean =>
  kind === "percent" && amount === 100 && qualifier === "under" && end === 0;

const COUNT = askBit("count");

/** “40 of them are fintech companies”, of a fact that counts all of them, and more: how many are of a sort it does not say. */
function countsPart(
  index: FactIndex,
  { text: source, reading: { text, tokens } }: Claimed,
  { kind, amount }: Quantity,
  fact: number,
): boolean {
  const { value } = index.facts[fact] as Fact;
  if (kind !== "count" || value.kind !== "count" || amount >= value.amount) return false;
  return isOfSort(index, { source, text, tokens, ask: COUNT, fact });
}

/** Whether a fact has a figure that is the one claimed. */
export const isRecorded = (index: FactIndex, fact: Fact, quantity: Quantity): boolean =>
  compareQuantity(index, fact, quantity) === "within";
