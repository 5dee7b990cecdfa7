import { dayRange } from "../model/edtf-range.ts";
import type { Fact } from "../model/fact.ts";
import { daysBetween, hongKongDay } from "./hong-kong-day.ts";

/**
 * Where a dated thing stands on a day: `past` lies behind, `under-way` is a window that is open, `upcoming` lies
 * ahead, `overdue` was expected by a day that has passed and the source does not say that it happened.
 */
export type TimelineState = "past" | "under-way" | "upcoming" | "overdue";

/** One dated or planned fact on the timeline. */
export interface TimelineEntry<F extends Fact = Fact> {
  readonly fact: F;
  readonly edtf: string;
  /** First and last day, in Hong Kong, as YYYY-MM-DD; absent where the interval is open. */
  readonly first?: string;
  readonly last?: string;
  /** True when the date itself is uncertain. */
  readonly uncertain: boolean;
  readonly state: TimelineState;
  /**
   * Whole days: until it begins (`upcoming`), until its window closes (`under-way`), since its last day (`past`,
   * `overdue`). Absent where an open interval has no such day.
   */
  readonly days?: number;
}

function stateOf(
  first: string | undefined,
  last: string | undefined,
  expected: boolean,
  today: string,
): TimelineState {
  if (first !== undefined && today < first) return "upcoming";
  if (last !== undefined && last < today) return expected ? "overdue" : "past";
  return "under-way";
}

function daysOf(
  state: TimelineState,
  first: string | undefined,
  last: string | undefined,
  today: string,
): number | undefined {
  if (state === "upcoming") return first === undefined ? undefined : daysBetween(today, first);
  if (last === undefined) return undefined;
  return state === "under-way" ? daysBetween(today, last) : daysBetween(last, today);
}

/** Places the dated and planned facts on a day in Hong Kong, earliest first. */
export function timeline<F extends Fact>(
  facts: readonly F[],
  asOf: Date | string,
): readonly TimelineEntry<F>[] {
  const today = hongKongDay(asOf);
  const entries: TimelineEntry<F>[] = [];
  for (const fact of facts) {
    // A figure "as of" a day is not an event of that day.
    const time = fact.time?.role === "as-of" ? undefined : fact.time;
    const edtf = time?.edtf ?? (fact.value.kind === "date" ? fact.value.edtf : undefined);
    if (edtf === undefined) continue;
    const { first, last, uncertain } = dayRange(edtf);
    const expected = time === undefined ? fact.modality === "planned" : time.role === "expected";
    const state = stateOf(first, last, expected, today);
    const days = daysOf(state, first, last, today);
    entries.push({
      fact,
      edtf,
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
      uncertain,
      state,
      ...(days === undefined ? {} : { days }),
    });
  }
  const key = (entry: TimelineEntry<F>): string =>
    `${entry.first ?? ""} ${entry.last ?? "9999"} ${entry.fact.id}`;
  return entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
