import { fold, foldWithOffsets } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { ending } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import type { DateMention, Quantity, Span } from "../../../quantities/quantity.ts";
import { hasIdea, saysAny } from "../../reading/ideas.ts";
import { ratiosUntold } from "../../reading/ratio.ts";
import type { Claimed } from "../claim/claimed.ts";
import { thenForNow } from "../dates/former.ts";
import type { Finding } from "../match/findings.ts";
import { statementOf } from "../match/statement.ts";
import { type Match, strength } from "../match/weigh.ts";
import { compareDate, isBeside, isKnown } from "./compare-date.ts";
import { compareFigure, type Found, type Ground, isRecorded } from "./compare-figure.ts";
import { figures } from "./figures.ts";
import { originOf } from "./origin.ts";
import { saidBy } from "./said-figure.ts";
import { isToldBeside } from "./told.ts";

/** What came of comparing the figures and dates of a claim. */
export interface Measured {
  /** The facts they were compared with. */
  readonly matches: readonly Match[];
  readonly findings: readonly Finding[];
  /** Figures and dates that no matching fact can be compared with. */
  readonly loose: number;
  /** Where those of them stand that are dates, or more than a small count: “the two sides” is often no figure. */
  readonly strange: readonly Span[];
}

/** A figure or date that no fact can be compared with, and where it stands if it is more than a small count. */
interface Loose {
  readonly strange?: Span;
}

/** A fact that matches the words of a claim this much less than the best one is not what its figure is about. */
const NEAR = 0.45;
const NEAR_OF_SUBJECT = 0.35;

/** Finds, for each figure and date of the claim, the matching fact it is to be compared with. */
export function measure(index: FactIndex, claimed: Claimed, matches: readonly [Match, ...Match[]]): Measured {
  const ground = groundOf(index, claimed, matches);
  const all: readonly (Found | Loose)[] = [
    ...figures(index, claimed, ground.near).flatMap((figure) => outcomesOf(ground, figure)),
    ...claimed.dates.flatMap((date) => outcomeOfDate(ground, date) ?? []),
    ...ratios(ground),
  ];
  const found = all.flatMap((one) => ("finding" in one ? [one] : []));
  const loose = all.flatMap((one) => ("finding" in one ? [] : [one]));
  // “Most of it”, where no fact tells of a share.
  const most =
    found.length === 0 && saysAny(index, "most", claimed.reading.tokens) && !tellsMost(index, ground.near[0]);
  return {
    matches: [...new Set(found.map(({ match }) => match))],
    findings: found.map(({ finding }) => finding),
    loose: loose.length + Number(most),
    strange: loose.flatMap(({ strange }) => strange ?? []),
  };
}

function groundOf(index: FactIndex, claimed: Claimed, matches: readonly [Match, ...Match[]]): Ground {
  const [best, ...others] = matches;
  const subject = index.facts[best.fact]?.subject;
  const isNear = (match: Match): boolean => {
    const least = index.facts[match.fact]?.subject === subject ? NEAR_OF_SUBJECT : NEAR;
    return strength(match) >= strength(best) * least;
  };
  return { index, claimed, matches, near: [best, ...others.filter(isNear)], subject };
}

/** What comes of a figure, and of the one that it is counted from. */
function outcomesOf(ground: Ground, figure: Quantity): (Found | Loose)[] {
  const { index, claimed, near } = ground;
  const [origin, reached] = originOf(index, claimed, figure);
  const isLeft =
    origin !== undefined && !near.some(({ fact }) => isRecorded(index, index.facts[fact] as Fact, origin));
  const outcome = reached === undefined ? undefined : outcomeOf(ground, reached);
  return [...(isLeft ? [looseFigure(origin)] : []), ...(outcome === undefined ? [] : [outcome])];
}

function outcomeOf(ground: Ground, quantity: Quantity): Found | Loose | undefined {
  const { index, claimed, near } = ground;
  const [best] = near;
  const swapped = thenForNow(index, claimed, quantity, best);
  if (swapped !== undefined) return { match: best, finding: swapped };
  if (isLengthOfList(index, claimed, quantity, best)) return undefined;
  // A figure of the sentence that fits best need not be that of another fact.
  if (isToldBeside(index, quantity, best)) return undefined;
  const found = compareFigure(ground, quantity);
  if (found !== undefined) return found;
  return saidBy(index, claimed, quantity, best) || isPronoun(quantity) ? undefined : looseFigure(quantity);
}

/** “7th of 60”: how many there are on the list on which a fact gives a place; “60 places up” is none. */
function isLengthOfList(
  index: FactIndex,
  { text }: Claimed,
  { kind, amount, start }: Quantity,
  { fact }: Match,
): boolean {
  const value = index.facts[fact]?.value;
  return (
    kind === "count" &&
    value?.kind === "rank" &&
    value.of === amount &&
    ofField().test(fold([...text].slice(Math.max(0, start - OF_FIELD), start).join("")))
  );
}

/** How far before the length of a list what it is the length of is said, in characters. */
const OF_FIELD = 12;
const ofField = lazy(() => ending(lexicon().field));

function outcomeOfDate(ground: Ground, date: DateMention): Found | Loose | undefined {
  if (isBeside(ground, date)) return undefined;
  return compareDate(ground, date) ?? (isKnown(ground, date) ? undefined : { strange: date });
}

/** Ratios that the best fact does not tell; no fact has one for its value. */
function ratios({ index, claimed: { text, reading }, near: [best] }: Ground): Loose[] {
  const untold = ratiosUntold(index, reading.text, best.fact);
  if (untold.length === 0) return [];
  const { offsets } = foldWithOffsets(text);
  return untold.map(({ start, end }) => ({
    strange: { start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 },
  }));
}

const looseFigure = (quantity: Quantity): Loose => (isSmall(quantity) ? {} : { strange: quantity });

/** Counts and lengths of time up to this are often no figures. */
const FEW = 3;
const isSmall = ({ kind, amount }: Quantity): boolean =>
  (kind === "count" || kind === "duration") && amount <= FEW;

/** 有一位, 一年的上限: a “one” that says no more than “a” and “per”. */
function isPronoun(quantity: Quantity): boolean {
  if (quantity.amount !== 1 || quantity.qualifier !== "exact") return false;
  return quantity.kind === "count" || quantity.kind === "duration";
}

/** Whether a fact tells of the greater part of something, which no fact without a share can settle. */
function tellsMost(index: FactIndex, match: Match): boolean {
  const { affirmed, denied } = statementOf(index, match.fact);
  return hasIdea(index, "most", affirmed) || hasIdea(index, "most", denied);
}
