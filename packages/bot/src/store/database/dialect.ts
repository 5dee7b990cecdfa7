import { type Kysely, PostgresAdapter, type SelectQueryBuilder, sql } from "kysely";

/** Databases that the store can be kept in. */
export type DatabaseKind = "sqlite" | "postgres";

/** Which database this is: the one place where the code asks. */
export function kindOf<DB>(database: Kysely<DB>): DatabaseKind {
  return database.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

/**
 * Takes the selected rows for this transaction, and leaves out those that another one has taken.
 *
 * SQLite needs nothing for it: a transaction there is the only writer from its beginning.
 */
export function lockRows<DB, Tables extends keyof DB, Output>(
  database: Kysely<DB>,
  query: SelectQueryBuilder<DB, Tables, Output>,
): SelectQueryBuilder<DB, Tables, Output> {
  return kindOf(database) === "postgres" ? query.forUpdate().skipLocked() : query;
}

/**
 * The time that all who use this database agree on.
 *
 * Several processes share a PostgreSQL and their clocks may differ, so it is asked; SQLite lives on this machine.
 */
export async function databaseNow<DB>(database: Kysely<DB>): Promise<Date> {
  if (kindOf(database) === "sqlite") return new Date();
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(database);
  return rows[0]?.now ?? new Date(Number.NaN);
}
