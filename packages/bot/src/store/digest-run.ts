import type { KnownBlock } from "@slack/types";
import type { FactRevision, Memory } from "./digest-schedule.ts";

/**
 * Where a run stands: waiting, on its way with an unknown outcome, in the channel, given up, left out on purpose, or
 * unknown for good because the channel's history cannot be read.
 */
export const RUN_STATES = ["ready", "posting", "posted", "failed", "skipped", "unknown"] as const;
export type RunState = (typeof RUN_STATES)[number];

/** The reason of a run that its owner wants posted again though nobody knows whether it was posted. */
export const ASKED_AGAIN = "asked_again";

/** One time that a digest is due. */
export interface Run {
  /** The schedule's id and the instant it was due at. */
  readonly id: string;
  readonly scheduleId: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly dueAt: Date;
  readonly state: RunState;
  /** How often it was sent. */
  readonly attempts: number;
  /** When it was sent last, and first; undefined until then. */
  readonly postingAt: Date | undefined;
  readonly firstPostingAt: Date | undefined;
  /** Slack's timestamp of the message, once posted. */
  readonly ts: string | undefined;
  /** Why it failed, was skipped or waits. */
  readonly reason: string | undefined;
  readonly finishedAt: Date | undefined;
}

/** A message as Slack takes it. */
export interface DigestText {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** What a run is about to post: kept before it is sent, so that whoever finds the message knows what is in it. */
export interface Posting {
  readonly message: DigestText;
  readonly facts: readonly FactRevision[];
  /** What the schedule remembers once this is posted. */
  readonly memory: Memory;
}

/** A run that a worker holds until an instant; every change it makes names the token. */
export interface Lease {
  readonly run: Run;
  readonly token: string;
  readonly until: Date;
}

/** The id of the run of a schedule at an instant: the same slot always has the same one. */
export function runId(scheduleId: string, dueAt: Date): string {
  return `${scheduleId}:${dueAt.toISOString()}`;
}
