import type { FactIndex } from "../../../lookup/fact-index.ts";
import { dayRange } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import { type Bounds, bounds, inMonths, inUnitOf } from "../../../quantities/interval.ts";
import { unitOfMeasure } from "../../../quantities/unit-of-measure.ts";
import { DONE } from "../../reading/done.ts";
import { dayOf } from "../../reading/timing.ts";

/** From when to when something may have begun, on the first and on the last of these days at the latest; an end that is not known is left out. */
interface Began {
  readonly first?: string;
  readonly last?: string;
  /** Whether it began before the last day, or will after the first: that of its source. */
  readonly open?: true;
}

/** When what a fact tells of began, or will: on its day, or, where it is in use, by the day of its source. */
function beganIn(index: FactIndex, at: number): Began | undefined {
  const { value, modality } = index.facts[at] as Fact;
  const now = dayOf(index, at);
  if (value.kind === "status")
    return DONE.has(value.status) && now !== undefined ? { last: now, open: true } : undefined;
  if (value.kind !== "date") return undefined;
  const { first, last } = dayRange(value.edtf);
  const isAhead =
    (modality === "planned" || modality === "forecast") && now !== undefined && (first ?? "") < now;
  const from = isAhead ? now : first;
  return {
    ...(from === undefined ? {} : { first: from }),
    ...(last === undefined ? {} : { last }),
    ...(isAhead ? { open: true as const } : {}),
  };
}

/** Whether one has begun before the other can have. */
const isSooner = (one: Began, other: Began): boolean =>
  one.last !== undefined &&
  other.first !== undefined &&
  (one.last < other.first || (one.last === other.first && (one.open ?? other.open) === true));

function orderInTime(a: Began | undefined, b: Began | undefined): -1 | 1 | undefined {
  if (a === undefined || b === undefined) return undefined;
  return isSooner(a, b) ? -1 : isSooner(b, a) ? 1 : undefined;
}

/** Whether all that one range allows is above all that another does. */
const isAbove = (one: Bounds, other: Bounds): boolean =>
  one.min > other.max || (one.min === other.max && !(one.minInclusive && other.maxInclusive));

/** Which of two facts gives the greater figure, or the later day: 1 for the first, -1 for the other; undefined where neither is sure. */
export function orderOf(index: FactIndex, one: number, other: number): -1 | 1 | undefined {
  const [a, b] = [index.facts[one] as Fact, index.facts[other] as Fact].map(({ value }) => value);
  if (a === undefined || b === undefined) return undefined;
  if (!("amount" in a) || !("amount" in b)) return orderInTime(beganIn(index, one), beganIn(index, other));
  // Of places on a list, the first is the higher.
  if (a.kind !== b.kind || a.kind === "rank") return undefined;
  if (a.kind === "money" && b.kind === "money" && a.currency !== b.currency) return undefined;
  const isOtherUnit = a.kind === "count" && b.kind === "count" && a.unit !== b.unit;
  if (isOtherUnit && unitOfMeasure(a.unit) === undefined) return undefined;
  const converted = isOtherUnit ? inUnitOf(b, a) : a;
  if (converted === undefined) return undefined;
  const [x, y] = [bounds(inMonths(converted)), bounds(inMonths(b))];
  return isAbove(x, y) ? 1 : isAbove(y, x) ? -1 : undefined;
}
