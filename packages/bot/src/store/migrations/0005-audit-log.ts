import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const auditLog: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable("audit_log")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("team_id", "text", (column) => column.notNull())
      .addColumn("user_id", "text", (column) => column.notNull())
      .addColumn("action", "text", (column) => column.notNull())
      .addColumn("target", "text")
      .addColumn("before", "text")
      .addColumn("after", "text")
      .addColumn("at", "text", (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex("audit_log_by_team")
      .on("audit_log")
      .columns(["team_id", "id"])
      .execute();
  },
};
