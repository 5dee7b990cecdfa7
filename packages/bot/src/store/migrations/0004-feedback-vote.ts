import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const feedbackVote: Migration = {
  async up(database: Kysely<unknown>) {
    const key = ["team_id", "channel_id", "message_ts", "user_id", "fact_id"] as const;
    await database.schema
      .createTable("feedback_vote")
      .addColumn("team_id", "text", (column) => column.notNull())
      .addColumn("channel_id", "text", (column) => column.notNull())
      .addColumn("message_ts", "text", (column) => column.notNull())
      .addColumn("user_id", "text", (column) => column.notNull())
      .addColumn("fact_id", "text", (column) => column.notNull())
      .addColumn("fact_revision", "integer", (column) => column.notNull())
      .addColumn("vote", "text", (column) => column.notNull())
      .addColumn("voted_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("feedback_vote_key", [...key])
      .execute();
    await database.schema
      .createIndex("feedback_vote_by_fact")
      .on("feedback_vote")
      .columns(["team_id", "fact_id", "vote"])
      .execute();
  },
};
