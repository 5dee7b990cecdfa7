import { LANGS } from "@hk-ai/sdk";
import { type Kysely, type Selectable, sql } from "kysely";
import { v7 as newId } from "uuid";
import * as z from "zod";
import { cadenceSchema } from "./cadence.ts";
import { lockRows } from "./database/dialect.ts";
import { inTransaction } from "./database/in-transaction.ts";
import {
  type DigestChoice,
  HOLIDAY_POLICIES,
  type Memory,
  OUTAGE_POLICIES,
  PARTS,
  type Schedule,
} from "./digest-schedule.ts";
import type { DigestScheduleTable } from "./digest-tables.ts";
import type { Database } from "./schema.ts";

/** The digests that channels have asked for. */
export interface DigestSchedules {
  /** Makes a digest; the one that is there already when one with the same id is. */
  create(choice: NewSchedule): Promise<Schedule>;
  find(id: string): Promise<Schedule | undefined>;
  /** By the number that people call it by. */
  numbered(teamId: string, number: number): Promise<Schedule | undefined>;
  /** A workspace's digests, or one channel's, by their numbers. */
  list(teamId: string, channelId?: string): Promise<readonly Schedule[]>;
  /** Digests that are paused for one of these reasons, everywhere or in one workspace. */
  pausedFor(reasons: readonly string[], teamId?: string): Promise<readonly Schedule[]>;
  /** Changes what is chosen, and when it comes next. */
  change(id: string, choice: Partial<DigestChoice>, nextAt: Date | undefined): Promise<void>;
  remove(id: string): Promise<boolean>;
  /** Stops it until somebody resumes it; the first reason stays. */
  pause(id: string, reason: string, at: Date): Promise<boolean>;
  /** Stops every digest of a workspace that is not paused yet. */
  pauseTeam(teamId: string, reason: string, at: Date): Promise<number>;
  resume(id: string, nextAt: Date | undefined): Promise<void>;
  /** The earliest instant at which a digest is due; undefined when none comes any more. */
  nextDue(): Promise<Date | undefined>;
  /** Takes digests that are due for this transaction, the longest overdue first. */
  takeDue(now: Date, limit: number): Promise<readonly (Schedule & { readonly nextAt: Date })[]>;
  /** Moves digests on after they were due, except those that were changed meanwhile. */
  advance(moved: readonly Moved[]): Promise<void>;
  memory(id: string): Promise<Memory | undefined>;
  remember(id: string, memory: Memory): Promise<void>;
}

/** What a new digest is made of. */
export interface NewSchedule extends DigestChoice {
  /** Made when absent. */
  readonly id?: string | undefined;
  readonly teamId: string;
  readonly ownerId: string;
  readonly nextAt: Date | undefined;
  readonly at: Date;
}

/** A digest that was due, and when it comes next. */
export interface Moved {
  readonly id: string;
  readonly from: Date;
  readonly next: Date | undefined;
}

/** An attempt is lost only to somebody whose digest was made, so this many would have to be made at once. */
const NUMBER_ATTEMPTS = 100;

export function digestSchedules(database: Kysely<Database>): DigestSchedules {
  const select = () => database.selectFrom("digest_schedule").selectAll();
  return {
    async create(choice) {
      const id = choice.id ?? newId();
      for (let attempt = 1; ; attempt++) {
        const row = await inTransaction(database, async (transaction) => {
          const number = await nextNumber(transaction, choice.teamId);
          return transaction
            .insertInto("digest_schedule")
            .values({
              id,
              team_id: choice.teamId,
              number,
              owner_id: choice.ownerId,
              ...choiceColumns(choice),
              next_at: choice.nextAt?.toISOString() ?? null,
              shown: "[]",
              created_at: choice.at.toISOString(),
            } as DigestScheduleTable)
            .onConflict((conflict) => conflict.doNothing())
            .returningAll()
            .executeTakeFirst();
        });
        if (row !== undefined) return fromRow(row);
        const existing = choice.id === undefined ? undefined : await this.find(id);
        if (existing !== undefined) return existing;
        // Another process has just given the number away.
        if (attempt === NUMBER_ATTEMPTS) throw new Error("No number is free for a new digest; try again.");
      }
    },
    async find(id) {
      const row = await select().where("id", "=", id).executeTakeFirst();
      return row && fromRow(row);
    },
    async numbered(teamId, number) {
      const row = await select()
        .where("team_id", "=", teamId)
        .where("number", "=", number)
        .executeTakeFirst();
      return row && fromRow(row);
    },
    async list(teamId, channelId) {
      let query = select().where("team_id", "=", teamId).orderBy("number");
      if (channelId !== undefined) query = query.where("channel_id", "=", channelId);
      return (await query.execute()).map(fromRow);
    },
    async pausedFor(reasons, teamId) {
      let query = select().where("disabled_reason", "in", reasons).orderBy("team_id").orderBy("number");
      if (teamId !== undefined) query = query.where("team_id", "=", teamId);
      return (await query.execute()).map(fromRow);
    },
    async change(id, choice, nextAt) {
      await database
        .updateTable("digest_schedule")
        .set({ ...choiceColumns(choice), next_at: nextAt?.toISOString() ?? null })
        .where("id", "=", id)
        .execute();
    },
    async remove(id) {
      const { numDeletedRows } = await database
        .deleteFrom("digest_schedule")
        .where("id", "=", id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async pause(id, reason, at) {
      const { numUpdatedRows } = await database
        .updateTable("digest_schedule")
        .set({ next_at: null, disabled_reason: reason, disabled_at: at.toISOString() })
        .where("id", "=", id)
        .where("disabled_reason", "is", null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async pauseTeam(teamId, reason, at) {
      const { numUpdatedRows } = await database
        .updateTable("digest_schedule")
        .set({ next_at: null, disabled_reason: reason, disabled_at: at.toISOString() })
        .where("team_id", "=", teamId)
        .where("disabled_reason", "is", null)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
    async resume(id, nextAt) {
      await database
        .updateTable("digest_schedule")
        .set({ next_at: nextAt?.toISOString() ?? null, disabled_reason: null, disabled_at: null })
        .where("id", "=", id)
        .execute();
    },
    async nextDue() {
      const row = await database
        .selectFrom("digest_schedule")
        .select(({ fn }) => fn.min("next_at").as("at"))
        .executeTakeFirst();
      return row?.at ? new Date(row.at) : undefined;
    },
    async takeDue(now, limit) {
      const due = select()
        .where("next_at", "<=", now.toISOString())
        .orderBy("next_at")
        .orderBy("id")
        .limit(limit);
      const rows = await lockRows(database, due).execute();
      return rows.map((row) => ({ ...fromRow(row), nextAt: new Date(row.next_at as string) }));
    },
    async advance(moved) {
      // Most of them come at the same times, so a few statements move all.
      const groups = Map.groupBy(moved, ({ from, next }) => `${from.toISOString()} ${next?.toISOString()}`);
      for (const group of groups.values()) {
        const [{ from, next } = { from: new Date(0), next: undefined }] = group;
        await database
          .updateTable("digest_schedule")
          .set({ next_at: next?.toISOString() ?? null })
          .where(
            "id",
            "in",
            group.map(({ id }) => id),
          )
          .where("next_at", "=", from.toISOString())
          .execute();
      }
    },
    async memory(id) {
      const row = await database
        .selectFrom("digest_schedule")
        .select(["shown", "angle", "snapshot_id", "made_at"])
        .where("id", "=", id)
        .executeTakeFirst();
      return (
        row && {
          shown: z.array(z.string()).parse(JSON.parse(row.shown)),
          angle: row.angle ?? undefined,
          snapshot: row.snapshot_id ?? undefined,
          at: row.made_at === null ? undefined : new Date(row.made_at),
        }
      );
    },
    async remember(id, { shown, angle, snapshot, at }) {
      await database
        .updateTable("digest_schedule")
        .set({
          shown: JSON.stringify(shown),
          angle: angle ?? null,
          snapshot_id: snapshot ?? null,
          made_at: at?.toISOString() ?? null,
        })
        .where("id", "=", id)
        .execute();
    },
  };
}

/** A number that no digest of the workspace has or had: people remember digests by theirs, deleted ones too. */
async function nextNumber(database: Kysely<Database>, teamId: string): Promise<number> {
  const highest = await database
    .selectFrom("digest_schedule")
    .select(({ fn }) => fn.max("number").as("number"))
    .where("team_id", "=", teamId)
    .executeTakeFirst();
  const { last } = await database
    .insertInto("digest_number")
    .values({ team_id: teamId, last: Number(highest?.number ?? 0) + 1 })
    .onConflict((conflict) =>
      conflict.column("team_id").doUpdateSet({
        last: sql<number>`case when digest_number.last >= excluded.last then digest_number.last + 1 else excluded.last end`,
      }),
    )
    .returning("last")
    .executeTakeFirstOrThrow();
  return last;
}

function choiceColumns(choice: Partial<DigestChoice>) {
  const { channelId, lang, topics, parts, onlyNews, cadence, zone, holidays, outage } = choice;
  return {
    ...(channelId === undefined ? {} : { channel_id: channelId }),
    ...(lang === undefined ? {} : { lang }),
    ...(topics === undefined ? {} : { topics: JSON.stringify(topics) }),
    ...(parts === undefined ? {} : { parts: JSON.stringify(parts) }),
    ...(onlyNews === undefined ? {} : { only_news: onlyNews ? 1 : 0 }),
    ...(cadence === undefined ? {} : { cadence: JSON.stringify(cadence) }),
    ...(zone === undefined ? {} : { zone }),
    ...(holidays === undefined ? {} : { holidays }),
    ...(outage === undefined ? {} : { outage }),
  };
}

const stored = z.object({
  lang: z.enum(LANGS),
  topics: z.array(z.string()),
  parts: z.array(z.enum(PARTS)),
  cadence: cadenceSchema,
  holidays: z.enum(HOLIDAY_POLICIES),
  outage: z.enum(OUTAGE_POLICIES),
});

function fromRow(row: Selectable<DigestScheduleTable>): Schedule {
  return {
    id: row.id,
    teamId: row.team_id,
    number: row.number,
    channelId: row.channel_id,
    ownerId: row.owner_id,
    zone: row.zone,
    onlyNews: row.only_news === 1,
    nextAt: row.next_at === null ? undefined : new Date(row.next_at),
    paused:
      row.disabled_reason === null || row.disabled_at === null
        ? undefined
        : { reason: row.disabled_reason, at: new Date(row.disabled_at) },
    ...stored.parse({
      lang: row.lang,
      topics: JSON.parse(row.topics),
      parts: JSON.parse(row.parts),
      cadence: JSON.parse(row.cadence),
      holidays: row.holidays,
      outage: row.outage,
    }),
  };
}
