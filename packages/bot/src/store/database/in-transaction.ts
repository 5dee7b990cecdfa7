import type { Kysely } from "kysely";

/** Runs work in a transaction: the one that is under way if there is one, else one of its own. */
export function inTransaction<DB, T>(
  database: Kysely<DB>,
  work: (transaction: Kysely<DB>) => Promise<T>,
): Promise<T> {
  return database.isTransaction ? work(database) : database.transaction().execute(work);
}
