import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Reports of an answer rather than of a fact: what was asked, and how it was answered. */
export const reportAnswer: Migration = {
  async up(database: Kysely<unknown>) {
    // SQLite adds one column at a time.
    await database.schema.alterTable("report").addColumn("asked", "text").execute();
    await database.schema.alterTable("report").addColumn("answered", "text").execute();
  },
};
