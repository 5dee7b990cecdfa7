import { type Kysely, sql } from "kysely";
import { v7 as newId } from "uuid";
import type { ChannelRef } from "./channel-settings.ts";
import { lockRows } from "./database/dialect.ts";
import { inTransaction } from "./database/in-transaction.ts";
import { digestPace } from "./digest-pace.ts";
import type { Lease, Posting, RunState } from "./digest-run.ts";
import { runOf } from "./digest-run-row.ts";
import type { Database } from "./schema.ts";
import { waitingRuns } from "./waiting-runs.ts";

/** What a worker takes at most, and how long it holds it, in milliseconds. */
export interface LeaseTerms {
  readonly now: Date;
  readonly leaseMs: number;
  readonly limit: number;
}

/** What becomes of a run; `until` says when it is looked at again. */
export type Outcome =
  | { readonly state: "posted"; readonly ts: string }
  | { readonly state: "failed" | "skipped" | "unknown"; readonly reason: string }
  | { readonly state: "ready" | "posting"; readonly reason: string; readonly until: Date };

/**
 * Runs in the hands of workers.
 *
 * A lease ends by itself, so that a worker that dies holds nothing up; a worker that has lost its lease changes nothing,
 * because every change names the lease's token.
 */
export interface DigestLeases {
  /**
   * Takes runs that wait to be posted: one a channel, workspaces by turns, and none of a channel or workspace that
   * gets nothing more before some instant. The channels taken get nothing else for `paceMs`.
   */
  take(terms: LeaseTerms & { readonly paceMs: number }): Promise<readonly Lease[]>;
  /** Takes runs that were sent before `sentBefore`, whose outcome nobody knows. */
  takeLost(terms: LeaseTerms & { readonly sentBefore: Date }): Promise<readonly Lease[]>;
  /** Whether the lease still holds. */
  holds(lease: Lease, now: Date): Promise<boolean>;
  /** Notes that a run is about to be sent, and keeps it until then; false when the lease is lost. */
  intend(lease: Lease, posting: Posting, now: Date, until: Date): Promise<boolean>;
  /** Ends a run or puts it off; false when the lease is lost, and nothing has changed. */
  settle(lease: Lease, outcome: Outcome, now: Date): Promise<boolean>;
  /** Gives back what was taken and not sent, unchanged. */
  release(leases: readonly Lease[]): Promise<void>;
}

export function digestLeases(database: Kysely<Database>): DigestLeases {
  /** The workspace that had the last turn. */
  let lastTeam = "";
  const mine = (lease: Lease) =>
    database.updateTable("digest_run").where("id", "=", lease.run.id).where("lease", "=", lease.token);
  return {
    take: (terms) =>
      inTransaction(database, async (transaction) => {
        const { now } = terms;
        const limit = Math.max(0, Math.trunc(terms.limit));
        const waiting = await waitingRuns(transaction, { now, limit, after: lastTeam });
        lastTeam = waiting.lastTeam;
        return takeReady(transaction, terms, waiting.ids);
      }),
    takeLost: (terms) => inTransaction(database, (transaction) => takeLost(transaction, terms)),
    async holds(lease, now) {
      const row = await database
        .selectFrom("digest_run")
        .select("id")
        .where("id", "=", lease.run.id)
        .where("lease", "=", lease.token)
        .where("lease_until", ">", now.toISOString())
        .executeTakeFirst();
      return row !== undefined;
    },
    async intend(lease, posting, now, until) {
      const at = now.toISOString();
      const { numUpdatedRows } = await mine(lease)
        .set(({ ref, fn, val }) => ({
          state: "posting" satisfies RunState,
          posting_at: at,
          first_posting_at: fn.coalesce(ref("first_posting_at"), val(at)),
          attempts: sql<number>`attempts + 1`,
          posting: JSON.stringify(posting),
          lease_until: until.toISOString(),
          reason: null,
        }))
        .where("state", "=", "ready" satisfies RunState)
        .where("lease_until", ">", at)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async settle(lease, outcome, now) {
      const waits = outcome.state === "ready" || outcome.state === "posting";
      const { numUpdatedRows } = await mine(lease)
        .set({
          state: outcome.state,
          reason: "reason" in outcome ? outcome.reason : null,
          ...(outcome.state === "posted" ? { ts: outcome.ts } : {}),
          ...(waits ? { not_before: outcome.until.toISOString() } : { finished_at: now.toISOString() }),
          // What nobody knows of may still be found in the channel.
          ...(waits || outcome.state === "unknown" ? {} : { posting: null }),
          lease: null,
          lease_until: null,
        })
        .where("state", "in", ["ready", "posting"] satisfies RunState[])
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async release(leases) {
      for (const lease of leases) {
        await mine(lease)
          .set({ lease: null, lease_until: null })
          .where("state", "=", "ready" satisfies RunState)
          .execute();
      }
    },
  };
}

async function takeReady(
  database: Kysely<Database>,
  terms: LeaseTerms & { readonly paceMs: number },
  ids: readonly string[],
): Promise<Lease[]> {
  const taken = await lock(database, ids, "ready", terms);
  const { now, paceMs } = terms;
  const channels = taken.map(({ run }) => run);
  const claimed = await digestPace(database).claimAll(channels, now, new Date(now.getTime() + paceMs));
  const held = new Set(claimed.map(channelKey));
  const kept = taken.filter(({ run }) => held.has(channelKey(run)));
  await digestLeases(database).release(taken.filter((lease) => !kept.includes(lease)));
  return kept.sort((a, b) => a.run.dueAt.getTime() - b.run.dueAt.getTime());
}

async function takeLost(
  database: Kysely<Database>,
  terms: LeaseTerms & { readonly sentBefore: Date },
): Promise<Lease[]> {
  const at = terms.now.toISOString();
  const rows = await database
    .selectFrom("digest_run")
    .select("id")
    // Written out, because the index is one of those that are on their way.
    .where("state", "=", sql.lit("posting" satisfies RunState))
    .where("not_before", "<=", at)
    .where("posting_at", "<=", terms.sentBefore.toISOString())
    .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", at)]))
    .orderBy("posting_at")
    .limit(terms.limit)
    .execute();
  return lock(
    database,
    rows.map(({ id }) => id),
    "posting",
    terms,
  );
}

/** Takes those of the runs that are still free. */
async function lock(
  database: Kysely<Database>,
  ids: readonly string[],
  state: "ready" | "posting",
  { now, leaseMs }: LeaseTerms,
): Promise<Lease[]> {
  if (ids.length === 0) return [];
  const at = now.toISOString();
  const free = database
    .selectFrom("digest_run")
    .select("id")
    .where("id", "in", ids)
    .where("state", "=", state)
    .where("not_before", "<=", at)
    .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", at)]));
  const locked = (await lockRows(database, free).execute()).map(({ id }) => id);
  if (locked.length === 0) return [];
  const token = newId();
  const until = new Date(now.getTime() + leaseMs);
  const rows = await database
    .updateTable("digest_run")
    .set({ lease: token, lease_until: until.toISOString() })
    .where("id", "in", locked)
    .returningAll()
    .execute();
  return rows.map((row) => ({ run: runOf(row), token, until }));
}

const channelKey = ({ teamId, channelId }: ChannelRef): string => `${teamId} ${channelId}`;
