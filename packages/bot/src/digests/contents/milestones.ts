import type { FactBase, TimelineEntry } from "@hk-ai/sdk";
import { hongKongDay } from "@hk-ai/sdk";
import { aboutAny } from "./about-any.ts";
import { type Listed, listed } from "./listed.ts";
import { timelineOn } from "./timeline-on.ts";

/** Where what is expected stands on a day in Hong Kong. */
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
  /** Windows that are open and close later. */
  readonly open: Listed<TimelineEntry>;
  /** Ids of facts that the last digest has told under the same heading. */
  readonly told: ReadonlySet<string>;
  /** Whether something has opened, come close to its end or become overdue since the last digest. */
  readonly moved: boolean;
}

/** How far ahead the end of a window is news. */
export const CLOSING_DAYS = 60;
/** How far back openings are told in a first digest. */
const FIRST_DAYS = 30;
/** Milestones under one heading in one digest. */
const UNDER_HEADING = 6;
const DAY = 86_400_000;

/** Headings that say something new by themselves. */
const NEWS = ["opened", "closing", "overdue"] as const;
type Headings = Record<(typeof NEWS)[number] | "upcoming" | "open", readonly TimelineEntry[]>;

/**
 * The milestones of some topics: what is planned or foreseen for a time. A period that is merely reported on is none.
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
  const headingsAt = (at: Date, openedAfter: Date) =>
    headings(
      timelineOn(facts, hongKongDay(at)).filter(({ fact }) => fact.time?.role === "expected" && about(fact)),
      hongKongDay(openedAfter),
    );
  const current = headingsAt(now, since ?? new Date(now.getTime() - FIRST_DAYS * DAY));
  // Openings are told once and never again under their heading, so the last digest's need not be known.
  const last = since && headingsAt(since, since);
  const told = new Set(
    Object.keys(current).flatMap((key) => {
      const heading = key as keyof Headings;
      const before = new Set(last?.[heading].map(({ fact }) => fact.id));
      return current[heading].flatMap(({ fact }) => (before.has(fact.id) ? [fact.id] : []));
    }),
  );
  const show = (heading: keyof Headings) => {
    const isNew = ({ fact }: TimelineEntry) => (told.has(fact.id) ? 1 : 0);
    return listed(
      current[heading].toSorted((a, b) => isNew(a) - isNew(b)),
      UNDER_HEADING,
    );
  };
  return {
    asOf: hongKongDay(now),
    opened: show("opened"),
    closing: show("closing"),
    overdue: show("overdue"),
    upcoming: show("upcoming"),
    open: show("open"),
    told,
    moved:
      since !== undefined && NEWS.some((heading) => current[heading].some(({ fact }) => !told.has(fact.id))),
  };
}

function headings(entries: readonly TimelineEntry[], openedAfter: string): Headings {
  const underWay = entries.filter(({ state }) => state === "under-way");
  const opened = underWay.filter(({ first }) => first !== undefined && first > openedAfter);
  const ending = underWay
    .filter(({ last }) => last !== undefined)
    .toSorted((a, b) => (a.days ?? 0) - (b.days ?? 0));
  const closing = ending.filter(({ days = 0 }) => days <= CLOSING_DAYS);
  const inState = (wanted: TimelineEntry["state"]) => entries.filter(({ state }) => state === wanted);
  return {
    opened,
    closing: closing.filter((entry) => !opened.includes(entry)),
    overdue: inState("overdue"),
    upcoming: inState("upcoming"),
    open: ending.filter((entry) => !closing.includes(entry) && !opened.includes(entry)),
  };
}

/** Everything that the milestones show, each once. */
export function entriesIn({ opened, closing, overdue, upcoming, open }: Milestones): TimelineEntry[] {
  return [opened, closing, overdue, upcoming, open].flatMap(({ shown }) => shown);
}
