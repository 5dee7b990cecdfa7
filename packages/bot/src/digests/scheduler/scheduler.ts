import type { Lease } from "../../store/digest-run.ts";
import type { PostingPorts } from "../posting/ports.ts";
import { postRun } from "../posting/post-run.ts";
import { recoverRun } from "../posting/recover.ts";
import { NOTICE_RETRY_MS, sendNotice } from "../posting/send-notice.ts";
import { fire } from "./fire.ts";

/** Posts digests when they are due. */
export interface Scheduler {
  /** Begins to look for what is due, again and again. */
  start(): void;
  /** Does everything that is due now, and resolves when it is done. */
  tick(): Promise<void>;
  /** Takes nothing more, waits for what is being sent, and gives back what was not begun. */
  stop(): Promise<void>;
}

export interface SchedulerOptions {
  /** How long to wait between two looks, in milliseconds. */
  readonly everyMs?: number;
  /** How many messages may be on their way at once. */
  readonly concurrency?: number;
  /** What is done besides at each look, such as mending messages. */
  readonly besides?: (stop: AbortSignal) => Promise<void>;
  /** Waits before the next look; a timer by default. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** How many times what is sent at once is taken at once: looking for more costs as much as sending some. */
const BATCHES = 2;
const NOTICES = 20;

export function createScheduler(ports: PostingPorts, options: SchedulerOptions = {}): Scheduler {
  const { everyMs = 1000, concurrency = 16, wait = pause, besides } = options;
  const { store, terms } = ports;
  const stopping = new AbortController();
  let loop: Promise<unknown> | undefined;

  /** What is slow must not hold up the rest: a history that nobody can read yet is no reason to post nothing. */
  const lanes = [postDue, recoverAll, tellAll, async () => besides?.(stopping.signal)].map(oneAtATime);

  /** All of it, one after the other. */
  const tick = oneAtATime(async () => {
    const [post, recover, tell, rest] = lanes;
    await fire(store, await ports.now(), ports.turn);
    // Recovered before posting: what turns out not to have arrived is posted at once.
    for (const lane of [recover, post, tell, rest]) await lane?.();
  });

  async function postDue(): Promise<void> {
    await fire(store, await ports.now(), ports.turn);
    await postAll();
  }

  async function recoverAll(): Promise<void> {
    while (!stopping.signal.aborted) {
      const now = await ports.now();
      const leases = await store.digestLeases.takeLost({
        now,
        leaseMs: terms.leaseMs,
        limit: concurrency,
        sentBefore: new Date(now.getTime() - terms.quietMs),
      });
      if (leases.length === 0) return;
      await Promise.all(leases.map((lease) => guarded(lease, recoverRun)));
    }
  }

  async function postAll(): Promise<void> {
    const active = new Set<Promise<void>>();
    let taken: Lease[] = [];
    async function post(_ports: PostingPorts, lease: Lease): Promise<void> {
      if ((await postRun(ports, lease)) === undefined) return;
      // Slack would refuse the workspace's others too: they are left for later.
      const { teamId } = lease.run;
      const held = taken.filter(({ run }) => run.teamId === teamId);
      taken = taken.filter(({ run }) => run.teamId !== teamId);
      await store.digestLeases.release(held);
    }
    for (let round = 1; ; round++) {
      if (stopping.signal.aborted) {
        await store.digestLeases.release(taken);
        await Promise.all(active);
        return;
      }
      if (taken.length === 0) {
        // A long queue must not hold up what becomes due meanwhile.
        if (round > 1) await fire(store, await ports.now(), ports.turn);
        taken = [...(await take(concurrency * BATCHES))];
        if (taken.length === 0 && active.size === 0) return;
      }
      while (active.size < concurrency) {
        const lease = taken.shift();
        if (lease === undefined) break;
        const work: Promise<void> = guarded(lease, post).finally(() => active.delete(work));
        active.add(work);
      }
      await Promise.race(active);
    }
  }

  async function take(limit: number): Promise<readonly Lease[]> {
    await ports.turn();
    const now = await ports.now();
    return store.digestLeases.take({ now, leaseMs: terms.leaseMs, paceMs: terms.paceMs, limit });
  }

  async function tellAll(): Promise<void> {
    const now = await ports.now();
    const notices = await store.digestNotices.take(now, new Date(now.getTime() + NOTICE_RETRY_MS), NOTICES);
    for (const notice of notices) {
      // Those that are not sent come again by themselves.
      if (stopping.signal.aborted) return;
      await ports.turn();
      await sendNotice(ports, notice);
    }
  }

  /** One run that goes wrong in an unforeseen way must not hold up the others; its lease ends by itself. */
  async function guarded(lease: Lease, work: (ports: PostingPorts, lease: Lease) => Promise<void>) {
    try {
      await work(ports, lease);
    } catch (error) {
      ports.log(`digest ${lease.run.id} is tried again when its lease ends:`, error);
    }
  }

  async function again(lane: () => Promise<void>): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await lane();
      } catch (error) {
        ports.log("digests are looked at again in a moment:", error);
      }
      await wait(everyMs, stopping.signal);
    }
  }

  return {
    start() {
      loop ??= Promise.all(lanes.map(again));
    },
    tick,
    async stop() {
      stopping.abort();
      await loop;
      await Promise.allSettled([...lanes, tick].map((lane) => lane.last()));
    },
  };
}

/** Work that begins when the same work before it has ended: two at once would only take turns at the same rows. */
function oneAtATime(work: () => Promise<void>): (() => Promise<void>) & { last(): Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  const lane = () => {
    last = last.catch(() => {}).then(work);
    return last;
  };
  return Object.assign(lane, { last: () => last });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}
