import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const channelSetting: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable("channel_setting")
      .addColumn("team_id", "text", (column) => column.notNull())
      .addColumn("channel_id", "text", (column) => column.notNull())
      .addColumn("lang", "text", (column) => column.notNull())
      .addColumn("updated_by", "text", (column) => column.notNull())
      .addColumn("updated_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("channel_setting_pk", ["team_id", "channel_id"])
      .execute();
  },
};
