import type { PostingTerms } from "../../src/digests/posting/ports.ts";
import type { StoreOptions } from "../../src/store/open-store.ts";

/** What a worker is told on its command line, as JSON. */
export interface WorkerSetting {
  readonly store: StoreOptions;
  readonly apiUrl: string;
  readonly token: string;
}

/** The protocol's times, a few times shorter than in earnest, so that a run takes minutes. */
export const TERMS: PostingTerms = {
  leaseMs: 5000,
  timeoutMs: 1000,
  quietMs: 5000,
  paceMs: 40,
  retryMs: 300,
};

/** The local Slack's conversations that digests go to. */
export const CHANNELS = ["C0GENERAL", "C0AIPOLICY", "D0EMILY", "D0KAYAN", "D0LIMING"] as const;
export const TEAM = "T0HKAI";
