import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * When a notice was first sent, so that one whose answer was lost is looked for before it is sent again; and the last
 * number given to a digest in a workspace, so that a deleted digest's number never names another.
 */
export const digestOnce: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema.alterTable("digest_notice").addColumn("first_sending_at", "text").execute();
    await database.schema
      .createTable("digest_number")
      .addColumn("team_id", "text", (column) => column.notNull().primaryKey())
      .addColumn("last", "integer", (column) => column.notNull())
      .execute();
  },
};
