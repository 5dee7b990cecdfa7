import type { FactBase, TimelineEntry } from "@hk-ai/sdk";
import { hongKongDay } from "@hk-ai/sdk";
import { aboutAny } from "./about-any.ts";
import { type Listed, listed } from "./listed.ts";
import { timelineOn } from "./timeline-on.ts";

/** Where dated and planned facts stand on a day in Hong Kong. */
export interface Milestones {
  readonly asOf: string;
  /** Windows that have opened since the last digest. */
  readonly opened: Listed<TimelineEntry>;
  /** Windows that close within {@link CLOSING_DAYS} days, the next one first. */
  readonly closing: Listed<TimelineEntry>;
  /** Expected by a day that has passed, and no report that it happened. */
  readonly overdue: Listed<TimelineEntry>;
  /** The next ones that lie ahead. */
  readonly upcoming: Listed<TimelineEntry>;
  /** Whether something has opened, passed or become overdue since the last digest. */
  readonly moved: boolean;
}

/** How far ahead the end of a window is news. */
export const CLOSING_DAYS = 60;
/** How far back openings are told in a first digest. */
const FIRST_DAYS = 30;
/** Milestones of one state in one digest. */
const IN_STATE = 4;
const DAY = 86_400_000;

/**
 * The milestones of some topics.
 *
 * @param since - when the last digest was made; undefined for the first
 */
export function milestonesOf(
  facts: FactBase,
  topics: readonly string[],
  now: Date,
  since: Date | undefined,
): Milestones {
  const about = aboutAny(topics);
  const entriesAt = (asOf: Date) => timelineOn(facts, hongKongDay(asOf)).filter(({ fact }) => about(fact));
  const entries = entriesAt(now);
  const sinceDay = hongKongDay(since ?? new Date(now.getTime() - FIRST_DAYS * DAY));
  const closing = entries.filter(
    ({ state, days, last }) =>
      state === "under-way" && last !== undefined && (days ?? CLOSING_DAYS + 1) <= CLOSING_DAYS,
  );
  const opened = entries.filter(
    ({ state, first }) => state === "under-way" && first !== undefined && first > sinceDay,
  );
  const inState = (wanted: TimelineEntry["state"]) => entries.filter(({ state }) => state === wanted);
  return {
    asOf: hongKongDay(now),
    opened: listed(opened, IN_STATE),
    closing: listed(
      closing.toSorted((a, b) => (a.days ?? 0) - (b.days ?? 0)),
      IN_STATE,
    ),
    overdue: listed(inState("overdue"), IN_STATE),
    upcoming: listed(inState("upcoming"), IN_STATE),
    moved: since !== undefined && moved(entriesAt(since), entries),
  };
}

function moved(before: readonly TimelineEntry[], now: readonly TimelineEntry[]): boolean {
  const states = new Map(before.map(({ fact, state }) => [fact.id, state]));
  return now.some(({ fact, state }) => states.has(fact.id) && states.get(fact.id) !== state);
}
