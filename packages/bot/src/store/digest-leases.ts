import { type Kysely, sql } from "kysely";
import { v7 as newId } from "uuid";
import { lockRows } from "./database/dialect.ts";
import { inTransaction } from "./database/in-transaction.ts";
import { digestPace } from "./digest-pace.ts";
import type { Lease, Posting, RunState } from "./digest-run.ts";
import { runOf } from "./digest-run-row.ts";
import type { Database } from "./schema.ts";

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
  const mine = (lease: Lease) =>
    database.updateTable("digest_run").where("id", "=", lease.run.id).where("lease", "=", lease.token);
  return {
    take: (terms) => inTransaction(database, (transaction) => takeReady(transaction, terms)),
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
): Promise<Lease[]> {
  const at = terms.now.toISOString();
  const candidates = await sql<{ id: string }>`
          select id from (
            select id, due_at, row_number() over (partition by team_id order by due_at, id) as turn
            from (
              select id, team_id, due_at,
                row_number() over (partition by team_id, channel_id order by due_at, id) as place
              from digest_run as waiting
              where state = 'ready' and not_before <= ${at} and (lease_until is null or lease_until <= ${at})
                and not exists (
                  select 1 from digest_pace as pace
                  where pace.team_id = waiting.team_id and pace.channel_id in ('', waiting.channel_id)
                    and pace.not_before > ${at}
                )
            ) as by_channel
            where place = 1
          ) as by_team
          order by turn, due_at, id
          limit ${sql.lit(Math.max(0, Math.trunc(terms.limit)))}`.execute(database);
  const ids = candidates.rows.map(({ id }) => id);
  const taken = await lock(database, ids, "ready", terms);
  // In one order everywhere, so that two processes never wait for each other.
  taken.sort((a, b) => (channelKey(a) < channelKey(b) ? -1 : 1));
  const kept: Lease[] = [];
  const crowded: Lease[] = [];
  const until = new Date(terms.now.getTime() + terms.paceMs);
  for (const lease of taken) {
    const { teamId, channelId } = lease.run;
    const held = await digestPace(database).claim(teamId, channelId, terms.now, until);
    (held ? kept : crowded).push(lease);
  }
  await digestLeases(database).release(crowded);
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
    .where("state", "=", "posting" satisfies RunState)
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

const channelKey = ({ run }: Lease): string => `${run.teamId} ${run.channelId}`;
