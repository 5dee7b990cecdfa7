import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const userSetting: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable("user_setting")
      .addColumn("team_id", "text", (column) => column.notNull())
      .addColumn("user_id", "text", (column) => column.notNull())
      .addColumn("lang", "text", (column) => column.notNull())
      .addColumn("updated_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("user_setting_key", ["team_id", "user_id"])
      .execute();
  },
};
