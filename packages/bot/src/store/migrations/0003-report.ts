import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const report: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable("report")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("team_id", "text", (column) => column.notNull())
      .addColumn("user_id", "text", (column) => column.notNull())
      .addColumn("fact_id", "text", (column) => column.notNull())
      .addColumn("fact_revision", "integer", (column) => column.notNull())
      .addColumn("what", "text", (column) => column.notNull())
      .addColumn("note", "text")
      .addColumn("status", "text", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .addColumn("closed_by", "text")
      .addColumn("closed_at", "text")
      .execute();
    await database.schema
      .createIndex("report_by_team")
      .on("report")
      .columns(["team_id", "status", "id"])
      .execute();
  },
};
