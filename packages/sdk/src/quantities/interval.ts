import type { Qualifier } from "../model/value.ts";
import { clean, stepOf } from "./numeral.ts";
import { unitOfMeasure } from "./unit-of-measure.ts";

/** A figure with its hedge: a {@link Quantity} read from a claim, or the value of a fact. */
export interface Bounded {
  readonly kind: string;
  readonly amount: number;
  readonly to?: number;
  readonly qualifier?: Qualifier;
  /** `true` when a word said the qualifier, `false` when the figure stood bare. */
  readonly stated?: boolean;
  readonly step?: number;
  /**
   * Unit of a duration or a count: lengths of time are compared in months, and counts of units of measure ("km", 公頃) in the unit
   * of the one they are compared with.
   */
  readonly unit?: string;
  readonly currency?: string;
  readonly points?: true;
}

/** The values a hedged figure can stand for. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
}

/**
 * How what is claimed relates to what is recorded: every value the fact allows fits the claim (`within`),
 * none does (`disjoint`), some do (`overlaps`), or the two measure different things (`incomparable`). Of two limits
 * (`at-most`) that are not the same figure, neither is the other: they are `disjoint`, as are the same figure as the least and the
 * most.
 */
export type Relation = "within" | "disjoint" | "overlaps" | "incomparable";

/** How far "nearly" and "about" reach, as a share of the figure. */
const REACH = 0.1;
/** "Nearly" reaches no further than to the next figure that is as round: "nearly 4.3 million" is over 4.2 million. */
const FIVES = 5;
/** A bare claim is taken for rounded by at most this share, so that 500 is not a rounding of 560. */
const ROUNDING = 0.05;
/** Who knows a figure this many times larger does not say "over" the smaller one. */
const CEILING = 2;
/** How far above, as a share of it, a figure behind "over" is expected: "over 125 years" are 125 to 150. */
const EXPECTED = 0.2;

const make = (min: number, minInclusive: boolean, max: number, maxInclusive: boolean): Bounds => ({
  min,
  max,
  minInclusive,
  maxInclusive,
});

/** All of it, in per cent. */
const WHOLE = 100;

/**
 * The values a hedged figure stands for: "nearly 30" is [27, 30), "nearly 286" is [285, 286) and "nearly 285" [280, 285), "over 90 %" is (90, 100], "over 124" is
 * (124, ∞), "about 30" is 30 ± 10 %, "under 30" is [0, 30) and "under -5" (-∞, -5). An exact or bare figure is one point.
 *
 * @example
 * bounds({ kind: "percent", amount: 90, qualifier: "over" });
 * // { min: 90, max: 100, minInclusive: false, maxInclusive: true }
 */
export function bounds(value: Bounded): Bounds {
  const { amount, to, qualifier = "exact" } = value;
  const ceiling =
    value.kind === "percent" && value.points === undefined && amount <= WHOLE
      ? WHOLE
      : Number.POSITIVE_INFINITY;
  const reach = Math.abs(amount) * REACH;
  const below = amount < 0 || (amount === 0 && qualifier === "under");
  const floor = below ? Number.NEGATIVE_INFINITY : 0;
  switch (qualifier) {
    case "nearly": {
      const short = Math.min(reach, roundness(value));
      if (amount < 0) return make(amount, false, amount + short, true);
      return make(amount - short, true, to ?? amount, to !== undefined);
    }
    case "over":
      return to === undefined
        ? make(amount, false, ceiling, Number.isFinite(ceiling))
        : make(amount, false, to, false);
    case "at-least":
      return make(amount, true, ceiling, Number.isFinite(ceiling));
    case "at-most":
      return make(floor, !below, to ?? amount, true);
    case "under":
      return make(floor, !below, to ?? amount, false);
    case "about":
      return make(
        amount - reach,
        true,
        Math.min((to ?? amount) + Math.abs(to ?? amount) * REACH, Math.max(ceiling, amount)),
        true,
      );
    case "exact":
      return make(amount, true, to ?? amount, true);
  }
}

/** How far apart figures are that are as round as this one, counting in fives where it does. */
function roundness({ amount, step = stepOf(amount) }: Bounded): number {
  return Math.round(Math.abs(amount) / step) % FIVES === 0 ? FIVES * step : step;
}

/** What a bare claim covers: the figures that round to it, half its last digit to either side. */
function rounded(claim: Bounded): Bounds {
  const { amount } = claim;
  const slack = Math.min((claim.step ?? stepOf(amount)) / 2, Math.abs(amount) * ROUNDING);
  return make(amount - slack, true, amount + slack, false);
}

/** What an "about" of the source covers: it gave the figure rounded to its last digit. */
function recorded(fact: Bounded): Bounds {
  if (fact.qualifier !== "about" || fact.to !== undefined) return bounds(fact);
  const slack = Math.min(stepOf(fact.amount) / 2, Math.abs(fact.amount) * REACH);
  return make(fact.amount - slack, true, fact.amount + slack, false);
}

function claimed(claim: Bounded): Bounds {
  const bare = (claim.qualifier ?? "exact") === "exact" && claim.stated !== true && claim.to === undefined;
  return bare && claim.kind !== "rank" ? rounded(claim) : bounds(claim);
}

function contains(outer: Bounds, inner: Bounds): boolean {
  const low =
    inner.min > outer.min || (inner.min === outer.min && (outer.minInclusive || !inner.minInclusive));
  const high =
    inner.max < outer.max || (inner.max === outer.max && (outer.maxInclusive || !inner.maxInclusive));
  return low && high;
}

function apart(a: Bounds, b: Bounds): boolean {
  const before = (x: Bounds, y: Bounds) =>
    x.max < y.min || (x.max === y.min && !(x.maxInclusive && y.minInclusive));
  return before(a, b) || before(b, a);
}

const MONTHS: { readonly [unit: string]: number } = {
  year: 12,
  month: 1,
  week: 12 / 52.18,
  day: 12 / 365.25,
  hour: 12 / 8766,
  minute: 12 / 525960,
};

/** Puts a length of time in months; anything else stays as it is. */
export function inMonths(value: Bounded): Bounded {
  return times(value, value.kind === "duration" ? (MONTHS[value.unit ?? "month"] ?? 1) : 1);
}

function times(value: Bounded, scale: number): Bounded {
  if (scale === 1) return value;
  return {
    ...value,
    amount: clean(value.amount * scale),
    step: (value.step ?? stepOf(value.amount)) * scale,
    ...(value.to === undefined ? {} : { to: clean(value.to * scale) }),
  };
}

/**
 * A count in the unit of another, where both are of units of measure: 3.4 km beside metres is 3,400. Undefined where they measure
 * different things.
 */
export function inUnitOf(other: Bounded, value: Bounded): Bounded | undefined {
  if (value.kind !== "count" || other.kind !== "count") return value;
  const [to, from] = [unitOfMeasure(other.unit), unitOfMeasure(value.unit)];
  if (to === undefined || from === undefined) return value;
  return to.of === from.of ? times(value, from.scale / to.scale) : undefined;
}

function comparable(fact: Bounded, claim: Bounded): boolean {
  if (fact.kind === claim.kind) {
    if (fact.kind === "percent") return (fact.points === undefined) === (claim.points === undefined);
    return (
      fact.kind !== "money" ||
      fact.currency === undefined ||
      claim.currency === undefined ||
      fact.currency === claim.currency
    );
  }
  // A bare "3 billion" may turn out to be money.
  return claim.kind === "count" && fact.kind === "money";
}

/**
 * Compares a claimed figure with a recorded one.
 *
 * Beyond the bounds of both, it allows for how people speak: a bare or "about" figure equal to the recorded
 * one drops its hedge ("30" for "nearly 30", but not "exactly 30"); a bare figure covers what rounds to it;
 * the "about" of a source is a rounding to its last digit; and "over 125 years" is neither 300 years nor
 * anything but evidence for "100 to 200 years".
 *
 * @example
 * relate({ kind: "count", amount: 30, qualifier: "nearly" }, { kind: "count", amount: 25 }); // "disjoint"
 */
export function relate(fact: Bounded, claim: Bounded): Relation {
  if (!comparable(fact, claim)) return "incomparable";
  const recordedValue = inMonths(fact);
  const converted = inUnitOf(fact, claim);
  if (converted === undefined) return "incomparable";
  const claimedValue = inMonths(converted);
  const { qualifier = "exact", stated = false } = claimedValue;
  const unhedged = (qualifier === "exact" && !stated) || qualifier === "about";
  const same = Math.abs(recordedValue.amount - claimedValue.amount) <= Math.abs(recordedValue.amount) * 1e-9;
  const points = fact.to === undefined && claimedValue.to === undefined;
  if (unhedged && same && points && fact.qualifier !== "under") return "within";
  // Who says “up to 50” of “up to 20” gives another limit, though 20 is within it.
  if (qualifier === "at-most" && fact.qualifier === "at-most" && !isRounding(recordedValue, claimedValue))
    return "disjoint";
  // “At least five” of “at most five” turns the limit round.
  if (same && points && isOtherLimit(qualifier, fact.qualifier)) return "disjoint";
  const f = recorded(recordedValue);
  const isOpen = qualifier === "over" || qualifier === "at-least";
  const c =
    isOpen && fact.kind === "percent" && f.max > WHOLE
      ? unlimited(claimed(claimedValue))
      : claimed(claimedValue);
  if (contains(c, f)) return "within";
  if (apart(c, f)) return "disjoint";
  if (fact.qualifier === "over" || fact.qualifier === "at-least")
    return open(recordedValue, claimedValue, f, c);
  return "overlaps";
}

/** Of prisons that hold more than they have room for, “over 90 %” has no end at a hundred. */
const unlimited = (range: Bounds): Bounds =>
  range.max === WHOLE && range.maxInclusive
    ? make(range.min, range.minInclusive, Number.POSITIVE_INFINITY, false)
    : range;

const isOtherLimit = (claim: Qualifier, fact: Qualifier | undefined): boolean =>
  (claim === "at-most" && fact === "at-least") || (claim === "at-least" && fact === "at-most");

const isRounding = (fact: Bounded, claim: Bounded): boolean =>
  Math.abs(fact.amount - claim.amount) <= Math.abs(fact.amount) * ROUNDING;

/** An open-ended fact: the source said "over" of the nearest round figure it could. */
function open(fact: Bounded, claim: Bounded, f: Bounds, c: Bounds): Relation {
  const { amount } = fact;
  const expected = make(f.min, f.minInclusive, Math.min(f.max, amount + Math.abs(amount) * EXPECTED), true);
  if (contains(c, expected)) return "within";
  // 八十一萬幾 of “over 812,000”: that the source gave no higher figure says that it is there.
  if (claim.qualifier === "over" && claim.to !== undefined && amount >= c.min && amount < c.max)
    return "within";
  if (amount > 0 && c.min >= amount * CEILING) return "disjoint";
  return "overlaps";
}
