import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { ChannelSettingTable } from "../schema.ts";

/** A channel may choose who may share and who may create digests without choosing a language, and so may a workspace. */
export const settings: Migration = {
  async up(database: Kysely<Tables>) {
    // SQLite cannot make a column nullable: a new table takes the old one's place.
    await database.schema
      .createTable("channel_setting_next")
      .addColumn("team_id", "text", (column) => column.notNull())
      .addColumn("channel_id", "text", (column) => column.notNull())
      .addColumn("lang", "text")
      .addColumn("who_may_share", "text")
      .addColumn("who_may_create_digests", "text")
      .addColumn("updated_by", "text", (column) => column.notNull())
      .addColumn("updated_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("channel_setting_key", ["team_id", "channel_id"])
      .execute();
    const kept = ["team_id", "channel_id", "lang", "updated_by", "updated_at"] as const;
    await database
      .insertInto("channel_setting_next")
      .columns([...kept])
      .expression((from) => from.selectFrom("channel_setting").select([...kept]))
      .execute();
    await database.schema.dropTable("channel_setting").execute();
    await database.schema.alterTable("channel_setting_next").renameTo("channel_setting").execute();

    await database.schema
      .createTable("workspace_setting")
      .addColumn("team_id", "text", (column) => column.primaryKey())
      .addColumn("who_may_share", "text")
      .addColumn("who_may_create_digests", "text")
      .addColumn("updated_by", "text", (column) => column.notNull())
      .addColumn("updated_at", "text", (column) => column.notNull())
      .execute();
  },
};

interface Tables {
  channel_setting: ChannelSettingTable;
  channel_setting_next: ChannelSettingTable;
}
