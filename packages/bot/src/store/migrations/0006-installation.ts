import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const installation: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable("installation")
      .addColumn("owner_id", "text", (column) => column.primaryKey())
      .addColumn("key_id", "text", (column) => column.notNull())
      .addColumn("sealed", "text", (column) => column.notNull())
      .addColumn("installed_by", "text", (column) => column.notNull())
      .addColumn("installed_at", "text", (column) => column.notNull())
      .execute();
    await database.schema
      .createTable("enterprise_team")
      .addColumn("team_id", "text", (column) => column.primaryKey())
      .addColumn("enterprise_id", "text", (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex("enterprise_team_by_enterprise")
      .on("enterprise_team")
      .column("enterprise_id")
      .execute();
  },
};
