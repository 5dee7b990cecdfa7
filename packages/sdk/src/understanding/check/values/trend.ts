import { fold, foldWithOffsets } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { both, either, latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { FeatureKind } from "../../../lookup/features.ts";
import { dayRange } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Value } from "../../../model/value.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { readMeasures } from "../../../quantities/read.ts";
import { type IdeaGroup, ideasOf } from "../../reading/ideas.ts";
import { countedFrom, publishedOf } from "../../reading/timing.ts";
import { compareQuantity, isMeasured } from "./quantities.ts";

/** How a figure stands to the one of the time before. */
export interface Trend {
  /** By how much it has grown; places on a list count upwards, so that from 11th to 7th is 4. */
  readonly by: number;
  readonly rank: boolean;
}

/** How much of a sentence is looked at on either side of a figure for what says that it was before, in characters. */
const REACH = 24;

const before = lazy(() => either(both(lexicon().tense.former, lexicon().tense.lastYear)));

/**
 * Whether what a fact measures has gone up or down since the time before: told by its own sentence (“5.8 per cent, compared with
 * 7.1 a year before”) or by another fact about the same of another time. Undefined where nothing tells.
 */
export function trendOf(index: FactIndex, fact: number, figures: readonly Quantity[]): Trend | undefined {
  const own = index.facts[fact] as Fact;
  if (!isMeasured(own.value)) return undefined;
  return (
    toldBeside(index, own, own.value.amount, figures) ??
    toldOfYear(index, fact, own.value.amount, figures) ??
    toldAsWay(own) ??
    besideOther(index, fact, own)
  );
}

const trend = ({ kind }: Value, by: number): Trend | undefined =>
  by === 0 ? undefined : { by: kind === "rank" ? -by : by, rank: kind === "rank" };

function toldBeside(
  index: FactIndex,
  own: Fact,
  amount: number,
  figures: readonly Quantity[],
): Trend | undefined {
  const { value, statement } = own;
  const text = [...statement.en];
  const others = figures.filter(
    (figure) =>
      figure.kind === value.kind &&
      figure.amount !== amount &&
      compareQuantity(index, own, figure) !== "incomparable",
  );
  const other = others.find(({ start, end }) => {
    const around = fold(
      `${text.slice(Math.max(0, start - REACH), start).join("")} ${text.slice(end, end + REACH).join("")}`,
    );
    return before().test(around);
  });
  return other === undefined ? undefined : trend(value, amount - other.amount);
}

/** “Three in 2027, compared with 11 in 2022”: the figure of an earlier time that stands beside the fact's own. */
function toldOfYear(
  index: FactIndex,
  fact: number,
  amount: number,
  figures: readonly Quantity[],
): Trend | undefined {
  const own = index.facts[fact] as Fact;
  const when = timeOf(own);
  const folded = foldWithOffsets(own.statement.en);
  if (when === undefined || !compared().test(folded.text)) return undefined;
  const { dates } = readMeasures(folded, countedFrom(index, fact));
  const earlier = dates.filter(({ edtf }) => (dayRange(edtf).last ?? when) < when);
  const other = figures.find(
    (figure) =>
      figure.kind === own.value.kind &&
      figure.amount !== amount &&
      earlier.some(({ start }) => start >= figure.end && start - figure.end <= REACH) &&
      compareQuantity(index, own, figure) !== "incomparable",
  );
  return other === undefined ? undefined : trend(own.value, amount - other.amount);
}

const compared = lazy(() => either({ en: lexicon().tense.heldAgainst }));

const way = lazy(() => {
  const { up, down, than, thanTimes } = lexicon().comparing;
  const share = `(?:${latin(lexicon().figures.percent)}|%)`;
  return new RegExp(
    `${share} (?:(${latin({ en: up })})|(?:${latin({ en: down })})) (?:[a-z-]+ ){0,3}(?:${latin({ en: than })}) (?:${latin({ en: thanTimes })})\\b`,
  );
});

/** “12,000 more jobs”. */
const added = lazy(() => {
  const { long, thousand } = lexicon().figures.multiples;
  const { added: words, than } = lexicon().comparing;
  return new RegExp(
    `\\d (?:(?:${latin(both(long, thousand))}) )?(?:${latin({ en: words })}) (?!${latin({ en: than })})`,
  );
});

/** “6 per cent fewer than in 2024”, “12,000 more jobs”. */
function toldAsWay({ value, statement }: Fact): Trend | undefined {
  if (value.kind === "rank") return undefined;
  const text = fold(statement.en);
  const found = way().exec(text);
  if (found !== null) return trend(value, found[1] === undefined ? -1 : 1);
  return added().test(text) ? trend(value, 1) : undefined;
}

function besideOther(index: FactIndex, fact: number, own: Fact): Trend | undefined {
  const at = timeOf(own);
  if (at === undefined || !isMeasured(own.value)) return undefined;
  const today = publishedOf(index, fact) ?? "";
  let nearest: { readonly when: string; readonly by: number } | undefined;
  for (const [other, { subject, value, time, modality }] of index.facts.entries()) {
    if (other === fact || subject !== own.subject || !isMeasured(value)) continue;
    const ahead = isForeseen(own.modality) && modality === "reported";
    if (modality !== own.modality && !ahead) continue;
    const when = dayRange(time?.edtf ?? (ahead ? today : "")).last;
    if (when === undefined || when === at || !isSameMeasure(own.value, value)) continue;
    if (!isCalledAlike(index, fact, other, ahead)) continue;
    // The last one before it, and where there is none, the first one after.
    const better =
      nearest === undefined ||
      (when < at ? nearest.when > at || when > nearest.when : nearest.when > at && when < nearest.when);
    if (better) nearest = { when, by: (own.value.amount - value.amount) * (when < at ? 1 : -1) };
  }
  return nearest && trend(own.value, nearest.by);
}

/** Whether a figure is of what is to come, which people hold against that of today. */
const isForeseen = (modality: Fact["modality"]): boolean => modality === "forecast" || modality === "planned";

const timeOf = ({ time }: Fact): string | undefined => dayRange(time?.edtf ?? "").last;

function isSameMeasure(a: Value, b: Value): boolean {
  if (a.kind === "rank" && b.kind === "rank") return a.list === b.list;
  if (a.kind === "count" && b.kind === "count") return a.unit === b.unit;
  if (a.kind === "money" && b.kind === "money") return a.currency === b.currency;
  return a.kind === "percent" && b.kind === "percent";
}

/** How many of the fewer ideas of a forecast and of a figure of today must be the same. */
const MOSTLY = 0.6;

/** Whether one of two labels says all that the other one does, “Rank” and “Rank a year before”, or nearly all, of a forecast. */
function isCalledAlike(index: FactIndex, a: number, b: number, nearly: boolean): boolean {
  const [ofKind, ofChange] = [ideasOf(index, "kindOfFigure"), ideasOf(index, "ofChange")];
  const ideas = (fact: number): number[] =>
    (index.labels[fact] as readonly number[]).filter(
      (f) => index.features.kind(f) === FeatureKind.concept && !(nearly && ofKind.has(f)),
    );
  const [short, long] = [ideas(a), ideas(b)].sort((x, y) => x.length - y.length) as [number[], number[]];
  const shared = short.filter((feature) => long.includes(feature)).length;
  // “Export growth forecast” is itself of a change.
  if (nearly && [...short, ...long].some((f) => ofChange.has(f))) return false;
  return shared > 0 && shared >= short.length * (nearly ? MOSTLY : 1);
}

/** The group of ideas by which people say of a figure how it has gone. */
export function groupOf({ by, rank }: Trend): IdeaGroup {
  if (rank) return by > 0 ? "rankUp" : "rankDown";
  return by > 0 ? "up" : "down";
}
