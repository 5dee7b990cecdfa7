import type { Lang } from "@hk-ai/sdk";
import type { Cadence } from "./cadence.ts";

/** Parts of a digest that a channel can choose, in the order in which they are shown. */
export const PARTS = ["changes", "milestones", "figures"] as const;
export type Part = (typeof PARTS)[number];

/** What happens to a digest that falls on a public holiday in Hong Kong. */
export const HOLIDAY_POLICIES = ["post", "skip", "next-working-day"] as const;
export type HolidayPolicy = (typeof HOLIDAY_POLICIES)[number];

/** After an outage: post the latest one that was missed, or none. */
export const OUTAGE_POLICIES = ["latest", "skip"] as const;
export type OutagePolicy = (typeof OUTAGE_POLICIES)[number];

/** What a person chooses about a digest. */
export interface DigestChoice {
  readonly channelId: string;
  readonly lang: Lang;
  /** Topic ids; an empty list means all topics. */
  readonly topics: readonly string[];
  readonly parts: readonly Part[];
  /** Whether a digest without anything new since the last one is left out. */
  readonly onlyNews: boolean;
  readonly cadence: Cadence;
  /** IANA time zone. */
  readonly zone: string;
  readonly holidays: HolidayPolicy;
  readonly outage: OutagePolicy;
}

/** A digest that a channel has asked for. */
export interface Schedule extends DigestChoice {
  readonly id: string;
  readonly teamId: string;
  /** What people call it by: counted within the workspace, from 1. */
  readonly number: number;
  /** Who is told when something goes wrong. */
  readonly ownerId: string;
  /** Undefined while it is paused. */
  readonly nextAt: Date | undefined;
  readonly paused: { readonly reason: string; readonly at: Date } | undefined;
}

/** What a digest remembers from one time to the next. */
export interface Memory {
  /** Ids of facts that were shown since all were shown last. */
  readonly shown: readonly string[];
  /** The angle of the last digest. */
  readonly angle: string | undefined;
  /** The facts as they were at the last digest: a snapshot's id; undefined before the first. */
  readonly snapshot: string | undefined;
  /** When the last digest was made. */
  readonly at: Date | undefined;
}

/** What a digest that has not been posted yet remembers. */
export const NO_MEMORY: Memory = { shown: [], angle: undefined, snapshot: undefined, at: undefined };

/** A fact in one of its revisions. */
export interface FactRevision {
  readonly id: string;
  readonly revision: number;
}
