import type { FactBase, TimelineEntry } from "@hk-ai/sdk";
import { hongKongDay } from "@hk-ai/sdk";
import { countsDown } from "../../commands/awaited.ts";
import { aboutAny } from "./about-any.ts";
import { type Listed, listed } from "./listed.ts";
import { timelineOn } from "./timeline-on.ts";

/** What a milestone may stand under, the most urgent first. */
export const HEADINGS = ["opened", "closing", "overdue", "upcoming", "open"] as const;
export type Heading = (typeof HEADINGS)[number];

/** Where what is expected stands on a day in Hong Kong. */
export interface Milestones {
  readonly asOf: string;
  /**
   * What is new under each heading: windows that have opened since the last digest, windows that close soon, what was
   * expected by a day that has passed, what lies ahead, and windows that are open and close later.
   */
  readonly news: Readonly<Record<Heading, Listed<TimelineEntry>>>;
  /** How many under each heading an earlier digest has told already. */
  readonly told: Readonly<Record<Heading, number>>;
  /** The end of a window is news this many days before it, the smallest number that fits what is told. */
  readonly closingDays: number;
  /** Whether something has opened, come close to its end or become overdue since the last digest. */
  readonly moved: boolean;
}

/** Days before the end of a window on which it is told. */
const CLOSING_STEPS = [1, 3, 7, 14, 30, 60] as const;
const CLOSING_DAYS = 60;
/** How far back openings are told in a first digest. */
const FIRST_DAYS = 30;
/** Milestones under one heading in one digest. */
const UNDER_HEADING = 6;
const DAY = 86_400_000;

/**
 * The milestones of some topics: what is planned or foreseen for a time. A period that is merely reported on is none.
 *
 * Each is told once under a heading, and a window that closes again as its end comes near: a digest that said the same
 * every day would not be read.
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
  const expectedOn = (at: Date) =>
    withoutDetails(
      timelineOn(facts, hongKongDay(at)).filter(({ fact }) => fact.time?.role === "expected" && about(fact)),
    );
  const openedAfter = hongKongDay(since ?? new Date(now.getTime() - FIRST_DAYS * DAY));
  const before = new Map(
    since === undefined
      ? []
      : // What opens on the day of a digest is told in it.
        expectedOn(since).map(
          (entry) => [entry.fact.id, { entry, heading: headingOf(entry, "9999") }] as const,
        ),
  );
  const wasTold = (entry: TimelineEntry, heading: Heading) => {
    const last = before.get(entry.fact.id);
    if (last === undefined || last.heading !== heading) return false;
    return heading !== "closing" || stepOf(entry) === stepOf(last.entry);
  };

  const news: Partial<Record<Heading, Listed<TimelineEntry>>> = {};
  const told: Partial<Record<Heading, number>> = {};
  const current = expectedOn(now);
  for (const heading of HEADINGS) {
    const all = current
      .filter((entry) => headingOf(entry, openedAfter) === heading)
      .toSorted((a, b) => (heading === "closing" || heading === "open" ? daysOf(a) - daysOf(b) : 0));
    const fresh = all.filter((entry) => !wasTold(entry, heading));
    news[heading] = listed(fresh, UNDER_HEADING);
    told[heading] = all.length - fresh.length;
  }
  const found = news as Record<Heading, Listed<TimelineEntry>>;
  return {
    asOf: hongKongDay(now),
    news: found,
    told: told as Record<Heading, number>,
    closingDays: Math.max(0, ...found.closing.shown.map(stepOf)) || CLOSING_DAYS,
    moved:
      since !== undefined &&
      (["opened", "closing", "overdue"] as const).some((heading) => found[heading].shown.length > 0),
  };
}

/** Without how and what for, where what is expected of the same subject in the same time is told. */
function withoutDetails(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const of = ({ fact, edtf }: TimelineEntry) => `${fact.subject} ${edtf}`;
  const told = new Set(entries.filter(({ fact }) => countsDown(fact)).map(of));
  return entries.filter((entry) => countsDown(entry.fact) || !told.has(of(entry)));
}

const daysOf = ({ days }: TimelineEntry): number => days ?? Number.POSITIVE_INFINITY;

/** The last of the days before its end on which a window is told, as far as they have come. */
const stepOf = (entry: TimelineEntry): number =>
  CLOSING_STEPS.find((step) => daysOf(entry) <= step) ?? CLOSING_DAYS;

/** The one heading an entry stands under; a window without an end is told when it opens and under none after that. */
function headingOf(entry: TimelineEntry, openedAfter: string): Heading | undefined {
  const { state, first, last } = entry;
  if (state === "overdue" || state === "upcoming") return state;
  if (state !== "under-way") return undefined;
  if (first !== undefined && first > openedAfter) return "opened";
  if (last === undefined) return undefined;
  return countsDown(entry.fact) && daysOf(entry) <= CLOSING_DAYS ? "closing" : "open";
}

/** Everything new that the milestones show, each once. */
export function entriesIn({ news }: Milestones): TimelineEntry[] {
  return HEADINGS.flatMap((heading) => news[heading].shown);
}
