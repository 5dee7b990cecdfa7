import { Kysely, sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { databaseNow, kindOf, lockRows } from "../../src/store/database/dialect.ts";
import { postgresDialect } from "../../src/store/database/postgres-dialect.ts";
import { nodeSqliteDialect } from "../../src/store/database/sqlite-dialect.ts";
import { postgresDatabase, sqliteDatabase } from "./describe-stores.ts";

interface Jobs {
  job: { id: number; taken_by: string | null };
}

async function jobs(database: Kysely<Jobs>): Promise<Kysely<Jobs>> {
  onTestFinished(() => database.destroy());
  await sql`create table job (id integer primary key, taken_by text)`.execute(database);
  await database
    .insertInto("job")
    .values([1, 2, 3, 4].map((id) => ({ id, taken_by: null })))
    .execute();
  return database;
}

/** Takes two jobs that nobody has, and tells which. */
function take(database: Kysely<Jobs>, by: string, then?: () => Promise<void>): Promise<number[]> {
  return database.transaction().execute(async (transaction) => {
    const free = transaction.selectFrom("job").select("id").where("taken_by", "is", null);
    const rows = await lockRows<Jobs, "job", { id: number }>(
      transaction,
      free.orderBy("id").limit(2),
    ).execute();
    const ids = rows.map(({ id }) => id);
    await then?.();
    await transaction.updateTable("job").set({ taken_by: by }).where("id", "in", ids).execute();
    return ids;
  });
}

test("on SQLite workers take jobs one after the other, each its own", async () => {
  const { dataDir } = await sqliteDatabase();
  const database = await jobs(new Kysely({ dialect: nodeSqliteDialect(`${dataDir}/jobs.sqlite`) }));
  expect(kindOf(database)).toBe("sqlite");
  expect(await Promise.all([take(database, "a"), take(database, "b")])).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("on PostgreSQL a worker passes over the jobs that another one is taking", async () => {
  const { databaseUrl } = await postgresDatabase();
  const database = await jobs(new Kysely({ dialect: postgresDialect(databaseUrl ?? "", () => {}) }));
  expect(kindOf(database)).toBe("postgres");
  const other: number[] = [];
  const first = await take(database, "a", async () => {
    // While the first one holds its rows, the second neither waits for them nor gets them.
    other.push(...(await take(database, "b")));
  });
  expect([first, other]).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("on PostgreSQL the time is the database's", async () => {
  const { databaseUrl } = await postgresDatabase();
  const database = new Kysely<Jobs>({ dialect: postgresDialect(databaseUrl ?? "", () => {}) });
  onTestFinished(() => database.destroy());
  const told = await database.connection().execute(async (connection) => {
    const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(connection);
    return { at: rows[0]?.at as Date, now: await databaseNow(connection) };
  });
  expect(told.now.getTime()).toBeGreaterThanOrEqual(told.at.getTime());
});

test("a transaction on SQLite holds the write lock from its beginning", async () => {
  const { dataDir } = await sqliteDatabase();
  const path = `${dataDir}/jobs.sqlite`;
  const database = await jobs(new Kysely({ dialect: nodeSqliteDialect(path) }));
  const other = new Kysely<Jobs>({ dialect: nodeSqliteDialect(path) });
  onTestFinished(() => other.destroy());
  await sql`pragma busy_timeout = 0`.execute(other);
  await database.transaction().execute(async () => {
    await expect(take(other, "b")).rejects.toThrow(/locked/);
    const reading = other.transaction().setAccessMode("read only");
    expect(await reading.execute((read) => read.selectFrom("job").select("id").execute())).toHaveLength(4);
  });
});
