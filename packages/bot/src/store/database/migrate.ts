import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { migrations } from "../migrations/index.ts";
import { kindOf } from "./dialect.ts";
import { StoreTooNewError } from "./store-too-new-error.ts";

/** Any number that no other user of the same PostgreSQL locks on: "HKAI" in ASCII. */
const MIGRATION_LOCK = 0x484b4149;

/**
 * Brings the database up to date, forward only; each migration is recorded by its name.
 *
 * All of it is one transaction, so several processes may start at once: one migrates, the others wait for it and
 * find nothing left to do, and a migration that fails leaves nothing behind.
 *
 * @throws StoreTooNewError when a newer version of the bot has written this database.
 */
export async function migrate<DB>(database: Kysely<DB>): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    if (kindOf(transaction) === "postgres") {
      // Taken before Kysely's own lock, which protects the migrations but not the table that records them.
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(transaction);
    }
    const migrator = new Migrator({ db: transaction, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    const unknown = await unknownMigrations(transaction);
    throw unknown.length > 0 ? new StoreTooNewError(unknown) : error;
  });
}

async function unknownMigrations<DB>(database: Kysely<DB>): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
    return rows.map(({ name }) => name).filter((name) => !(name in migrations));
  } catch {
    // PostgreSQL answers nothing more in a transaction that has failed: then the failure is the news.
    return [];
  }
}
