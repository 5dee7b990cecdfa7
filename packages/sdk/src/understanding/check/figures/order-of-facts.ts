import type { FactIndex } from "../../../lookup/fact-index.ts";
import { dayRange } from "../../../model/edtf-range.ts";
import type { Fact } from "../../../model/fact.ts";
import { bounds, inMonths, inUnitOf } from "../../../quantities/interval.ts";
import { DONE } from "../../reading/done.ts";
import { dayOf } from "../../reading/timing.ts";

/** From when to when something may have begun; an end that is not known is left out. */
interface Began {
  readonly first?: string;
  readonly last?: string;
}

/** When what a fact tells of began, or will: on its day, or, where it is in use, by the day of its source. */
function beganIn(index: FactIndex, at: number): Began | undefined {
  const { value, modality } = index.facts[at] as Fact;
  const now = dayOf(index, at);
  if (value.kind === "status") return DONE.has(value.status) && now !== undefined ? { last: now } : undefined;
  if (value.kind !== "date") return undefined;
  const { first, last } = dayRange(value.edtf);
  const isAhead = (modality === "planned" || modality === "forecast") && now !== undefined;
  const from = isAhead && (first ?? "") < now ? now : first;
  return { ...(from === undefined ? {} : { first: from }), ...(last === undefined ? {} : { last }) };
}

function orderInTime(a: Began | undefined, b: Began | undefined): -1 | 1 | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a.last !== undefined && b.first !== undefined && a.last <= b.first) return -1;
  return b.last !== undefined && a.first !== undefined && b.last <= a.first ? 1 : undefined;
}

/** Which of two facts gives the greater figure, or the later day: 1 for the first, -1 for the other; undefined where neither is sure. */
export function orderOf(index: FactIndex, one: number, other: number): -1 | 1 | undefined {
  const [a, b] = [index.facts[one] as Fact, index.facts[other] as Fact].map(({ value }) => value);
  if (a === undefined || b === undefined) return undefined;
  if (!("amount" in a) || !("amount" in b)) return orderInTime(beganIn(index, one), beganIn(index, other));
  // Of places on a list, the first is the higher.
  if (a.kind !== b.kind || a.kind === "rank" || b.kind === "rank") return undefined;
  if (a.kind === "money" && b.kind === "money" && a.currency !== b.currency) return undefined;
  const converted = a.kind === "count" && b.kind === "count" && a.unit !== b.unit ? inUnitOf(b, a) : a;
  if (
    converted === undefined ||
    (converted === a && "unit" in a && "unit" in b && a.kind === "count" && a.unit !== b.unit)
  )
    return undefined;
  const [x, y] = [bounds(inMonths(converted)), bounds(inMonths(b))];
  if (x.min >= y.max) return 1;
  return y.min >= x.max ? -1 : undefined;
}
