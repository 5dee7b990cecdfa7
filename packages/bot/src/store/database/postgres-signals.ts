import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import pg from "pg";
import type { SignalListener, Signals } from "../signals.ts";

const CHANNEL = "hk_ai";
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/**
 * Signals through PostgreSQL's NOTIFY. Listening takes a connection of its own, beside the pool: one that is lent to
 * somebody else in between would hear nothing.
 */
export function postgresSignals<DB>(url: string, database: Kysely<DB>): Signals {
  return {
    async send(text) {
      await sql`select pg_notify(${CHANNEL}, ${text})`.execute(database);
    },
    async listen(to) {
      const stopped = new AbortController();
      const { promise: tried, resolve } = Promise.withResolvers<void>();
      const listening = keepListening(url, to, stopped.signal, resolve);
      await tried;
      return {
        async stop() {
          stopped.abort();
          await listening;
        },
      };
    },
  };
}

async function keepListening(
  url: string,
  to: SignalListener,
  stopped: AbortSignal,
  tried: () => void,
): Promise<void> {
  let heardBefore = false;
  let wait = FIRST_WAIT_MS;
  while (!stopped.aborted) {
    const failed = await listenOnce(url, to, stopped, () => {
      if (heardBefore) to.onResumed();
      heardBefore = true;
      wait = FIRST_WAIT_MS;
      tried();
    });
    tried();
    if (failed !== undefined) to.onError(failed);
    await sleep(wait, undefined, { signal: stopped, ref: false }).catch(() => {});
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

/** Listens over one connection; resolves when that is over, with what broke it. */
async function listenOnce(
  url: string,
  { onSignal }: SignalListener,
  stopped: AbortSignal,
  begun: () => void,
): Promise<unknown> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "hk-ai signals",
    connectionTimeoutMillis: 10_000,
    // Nothing is ever sent over it: only so is it noticed that the other side is gone.
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
  });
  const over = new Promise<unknown>((resolve) => {
    client.on("error", resolve);
    client.on("end", () => resolve(undefined));
    stopped.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  try {
    await client.connect();
    client.on("notification", ({ payload = "" }) => onSignal(payload));
    await client.query(`listen ${CHANNEL}`);
    begun();
    return await over;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => {});
  }
}
