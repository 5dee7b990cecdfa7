import type { StoreOptions } from "../../packages/bot/src/store/open-store.ts";

/** What a contender is told. */
export interface Setting {
  readonly store: StoreOptions;
  readonly apiUrl: string;
  readonly schedules: number;
  readonly due: number;
}

/** What a contender does: looks when nothing is due, and sends what is due at once. */
export interface Contender {
  /** Milliseconds of each look; empty where there is nothing to look at. */
  looks(): Promise<readonly number[]>;
  /** Milliseconds from when they are due until all are sent. */
  send(): Promise<number>;
  close(): Promise<void>;
}

/** What was measured, in milliseconds and megabytes. */
export interface Measured {
  readonly look: { readonly median: number; readonly slowest: number } | undefined;
  readonly sent: number;
  readonly idleDelay: number;
  readonly delay: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly rss: number;
}
