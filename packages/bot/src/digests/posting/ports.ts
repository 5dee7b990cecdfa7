import type { Notice } from "../../store/digest-notices.ts";
import type { DigestText, Posting } from "../../store/digest-run.ts";
import type { Memory, Schedule } from "../../store/digest-schedule.ts";
import type { Store } from "../../store/store.ts";
import type { Turn } from "../scheduler/turns.ts";

/** What posting needs from outside. */
export interface PostingPorts {
  readonly store: Store;
  /** The time that all processes agree on. */
  readonly now: () => Promise<Date>;
  /**
   * The bot's token in a workspace; undefined where the app is not installed (any more).
   *
   * @param fresh - asks anew: the token that is remembered was refused
   */
  readonly token: (teamId: string, fresh?: "fresh") => Promise<string | undefined>;
  /** Base of the Web API; Slack's own when absent. */
  readonly apiUrl?: string | undefined;
  /** What a digest says now; undefined when it is to be left out because nothing is new. */
  readonly write: (schedule: Schedule, memory: Memory, now: Date) => Promise<Posting | undefined>;
  /**
   * Learns from Slack's answer which kinds of block a workspace does not show; whether there were any that are not known
   * yet, so that the message is worth drawing again without them.
   */
  readonly learn?: (teamId: string, message: DigestText, error: unknown) => boolean;
  /** What the owner is told; undefined when there is nothing to tell any more. */
  readonly notice: (notice: Notice) => Promise<DigestText | undefined>;
  /** Waited for before each step that takes some time, so that everything else in the process comes first. */
  readonly turn: Turn;
  readonly log: (line: string, error?: unknown) => void;
  readonly terms: PostingTerms;
}

/** Times of the posting protocol, in milliseconds. */
export interface PostingTerms {
  /** How long a run that waits is held by the process that took it. */
  readonly leaseMs: number;
  /** How long Slack has to answer. */
  readonly timeoutMs: number;
  /** How long after a lost answer the channel's history is believed. */
  readonly quietMs: number;
  /** Between two messages to a channel. */
  readonly paceMs: number;
  /** Before the first repetition of what failed for now; doubled each time. */
  readonly retryMs: number;
}

export const POSTING_TERMS: PostingTerms = {
  leaseMs: 60_000,
  timeoutMs: 10_000,
  quietMs: 30_000,
  paceMs: 1000,
  retryMs: 5000,
};

/** Slack's `event_type` of a digest's metadata; its payload names the run. */
export const DIGEST_EVENT = "hk_ai_digest";

/** Slack's `event_type` of the metadata of a message to an owner; its payload names the notice. */
export const NOTICE_EVENT = "hk_ai_notice";
