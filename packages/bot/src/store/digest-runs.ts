import type { Kysely } from "kysely";
import { ASKED_AGAIN, type Posting, type Run, type RunState, runId } from "./digest-run.ts";
import { runOf } from "./digest-run-row.ts";
import type { Schedule } from "./digest-schedule.ts";
import type { DigestRunTable } from "./digest-tables.ts";
import type { Database } from "./schema.ts";

/** A slot to be entered: to be posted, or already known to be left out. */
export interface Slot {
  readonly schedule: Pick<Schedule, "id" | "teamId" | "channelId">;
  readonly dueAt: Date;
  /** Why it is left out. */
  readonly skipped?: string;
}

/** The times that digests are due, and what became of each. */
export interface DigestRuns {
  /** Enters slots; one that is there already stays as it is. */
  add(slots: readonly Slot[], now: Date): Promise<void>;
  find(id: string): Promise<Run | undefined>;
  /** What a run was about to post; undefined before it was sent and after it was recorded. */
  posting(id: string): Promise<Posting | undefined>;
  /** A schedule's runs, the latest first. */
  history(scheduleId: string, limit: number): Promise<readonly Run[]>;
  /** Whether the schedule has a later run that is not left out. */
  hasLater(run: Run): Promise<boolean>;
  /** Lets a run whose outcome stayed unknown be looked for once more, and posted again; false when it is in another state. */
  again(id: string, now: Date): Promise<boolean>;
  /** How many runs are in each state. */
  counts(): Promise<ReadonlyMap<RunState, number>>;
}

/** Rows in one insert: SQLite binds some thousands of values at most. */
const INSERT_ROWS = 100;

export function digestRuns(database: Kysely<Database>): DigestRuns {
  return {
    async add(slots, now) {
      const at = now.toISOString();
      for (let from = 0; from < slots.length; from += INSERT_ROWS) {
        await database
          .insertInto("digest_run")
          .values(
            slots.slice(from, from + INSERT_ROWS).map(({ schedule, dueAt, skipped }) => ({
              id: runId(schedule.id, dueAt),
              schedule_id: schedule.id,
              team_id: schedule.teamId,
              channel_id: schedule.channelId,
              due_at: dueAt.toISOString(),
              state: (skipped === undefined ? "ready" : "skipped") satisfies RunState,
              not_before: at,
              attempts: 0,
              reason: skipped ?? null,
              finished_at: skipped === undefined ? null : at,
            })) as DigestRunTable[],
          )
          .onConflict((conflict) => conflict.column("id").doNothing())
          .execute();
      }
    },
    async find(id) {
      const row = await database.selectFrom("digest_run").selectAll().where("id", "=", id).executeTakeFirst();
      return row && runOf(row);
    },
    async posting(id) {
      const row = await database
        .selectFrom("digest_run")
        .select("posting")
        .where("id", "=", id)
        .executeTakeFirst();
      if (row?.posting == null) return undefined;
      const { memory, ...posting } = JSON.parse(row.posting);
      return {
        ...posting,
        memory: { ...memory, at: memory.at === undefined ? undefined : new Date(memory.at) },
      };
    },
    async history(scheduleId, limit) {
      const rows = await database
        .selectFrom("digest_run")
        .selectAll()
        .where("schedule_id", "=", scheduleId)
        .orderBy("due_at", "desc")
        .limit(limit)
        .execute();
      return rows.map(runOf);
    },
    async hasLater(run) {
      const row = await database
        .selectFrom("digest_run")
        .select("id")
        .where("schedule_id", "=", run.scheduleId)
        .where("due_at", ">", run.dueAt.toISOString())
        .where("state", "!=", "skipped" satisfies RunState)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    async again(id, now) {
      const { numUpdatedRows } = await database
        .updateTable("digest_run")
        .set({
          state: "posting" satisfies RunState,
          not_before: now.toISOString(),
          reason: ASKED_AGAIN,
          finished_at: null,
        })
        .where("id", "=", id)
        .where("state", "=", "unknown" satisfies RunState)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async counts() {
      const rows = await database
        .selectFrom("digest_run")
        .select(({ fn }) => ["state", fn.countAll<number | string>().as("count")])
        .groupBy("state")
        .execute();
      return new Map(rows.map(({ state, count }) => [state as RunState, Number(count)]));
    },
  };
}
