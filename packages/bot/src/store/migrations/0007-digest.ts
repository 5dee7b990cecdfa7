import type { CreateTableBuilder, Kysely } from "kysely";
import type { Migration } from "kysely/migration";

type Columns = Record<string, "text" | "integer" | "text?" | "integer?">;

function table<N extends string>(database: Kysely<unknown>, name: N, columns: Columns, key: string[]) {
  let builder: CreateTableBuilder<N, string> = database.schema.createTable(name);
  for (const [column, type] of Object.entries(columns)) {
    const required = !type.endsWith("?");
    builder = builder.addColumn(column, type.replace("?", "") as "text" | "integer", (definition) =>
      required ? definition.notNull() : definition,
    );
  }
  return builder.addPrimaryKeyConstraint(`${name}_key`, key).execute();
}

export const digest: Migration = {
  async up(database: Kysely<unknown>) {
    await table(
      database,
      "digest_schedule",
      {
        id: "text",
        team_id: "text",
        number: "integer",
        channel_id: "text",
        owner_id: "text",
        lang: "text",
        topics: "text",
        parts: "text",
        only_news: "integer",
        cadence: "text",
        zone: "text",
        holidays: "text",
        outage: "text",
        next_at: "text?",
        disabled_reason: "text?",
        disabled_at: "text?",
        shown: "text",
        angle: "text?",
        snapshot_id: "text?",
        made_at: "text?",
        created_at: "text",
      },
      ["id"],
    );
    await database.schema
      .createIndex("digest_schedule_due")
      .on("digest_schedule")
      .columns(["next_at", "id"])
      .execute();
    await database.schema
      .createIndex("digest_schedule_by_team")
      .unique()
      .on("digest_schedule")
      .columns(["team_id", "number"])
      .execute();

    await table(
      database,
      "digest_run",
      {
        id: "text",
        schedule_id: "text",
        team_id: "text",
        channel_id: "text",
        due_at: "text",
        state: "text",
        not_before: "text",
        lease: "text?",
        lease_until: "text?",
        attempts: "integer",
        posting_at: "text?",
        first_posting_at: "text?",
        posting: "text?",
        ts: "text?",
        reason: "text?",
        finished_at: "text?",
      },
      ["id"],
    );
    await database.schema
      .createIndex("digest_run_waiting")
      .on("digest_run")
      .columns(["state", "not_before"])
      .execute();
    await database.schema
      .createIndex("digest_run_by_schedule")
      .on("digest_run")
      .columns(["schedule_id", "due_at"])
      .execute();

    await table(
      database,
      "digest_message",
      {
        team_id: "text",
        channel_id: "text",
        ts: "text",
        run_id: "text",
        schedule_id: "text",
        lang: "text",
        message: "text",
        posted_at: "text",
      },
      ["team_id", "channel_id", "ts"],
    );
    await table(
      database,
      "digest_message_fact",
      {
        team_id: "text",
        channel_id: "text",
        ts: "text",
        fact_id: "text",
        revision: "integer",
        corrected: "integer?",
      },
      ["team_id", "channel_id", "ts", "fact_id"],
    );
    await database.schema
      .createIndex("digest_message_fact_by_fact")
      .on("digest_message_fact")
      .columns(["fact_id", "revision"])
      .execute();
    await table(database, "digest_pace", { team_id: "text", channel_id: "text", not_before: "text" }, [
      "team_id",
      "channel_id",
    ]);
    await table(
      database,
      "digest_notice",
      {
        id: "text",
        team_id: "text",
        schedule_id: "text",
        run_id: "text?",
        user_id: "text",
        kind: "text",
        reason: "text",
        not_before: "text",
        sent_at: "text?",
      },
      ["id"],
    );
    await database.schema
      .createIndex("digest_notice_waiting")
      .on("digest_notice")
      .columns(["sent_at", "not_before"])
      .execute();
    await table(database, "fact_snapshot", { id: "text", facts: "text" }, ["id"]);
  },
};
