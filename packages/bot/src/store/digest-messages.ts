import type { Lang } from "@hk-ai/sdk";
import type { Kysely } from "kysely";
import type { DigestText } from "./digest-run.ts";
import type { FactRevision } from "./digest-schedule.ts";
import type { DigestMessageFactTable } from "./digest-tables.ts";
import type { Database } from "./schema.ts";

/** A digest that is in a channel. */
export interface DigestMessage {
  readonly teamId: string;
  readonly channelId: string;
  readonly ts: string;
  readonly runId: string;
  readonly scheduleId: string;
  readonly lang: Lang;
  readonly message: DigestText;
  readonly postedAt: Date;
}

/** A message that shows a fact in a revision that is no longer the current one. */
export interface OutdatedFact {
  readonly message: Pick<DigestMessage, "teamId" | "channelId" | "ts">;
  readonly factId: string;
  readonly revision: number;
}

/** Digests in channels, and the facts in them. */
export interface DigestMessages {
  add(message: DigestMessage, facts: readonly FactRevision[]): Promise<void>;
  find(message: Pick<DigestMessage, "teamId" | "channelId" | "ts">): Promise<DigestMessage | undefined>;
  /** Ids of the facts in a message; none for a message that is no digest. */
  factIds(message: Pick<DigestMessage, "teamId" | "channelId" | "ts">): Promise<readonly string[]>;
  /** Where an older revision of a fact stands and no correction to this one was made; the oldest messages first. */
  outdated(fact: FactRevision, limit: number): Promise<readonly OutdatedFact[]>;
  /** Notes that a fact in a message is corrected; false when it was before. */
  claimCorrection(
    message: Pick<DigestMessage, "teamId" | "channelId" | "ts">,
    fact: FactRevision,
  ): Promise<boolean>;
  /** Keeps what the message looks like now. */
  redraw(message: Pick<DigestMessage, "teamId" | "channelId" | "ts">, drawn: DigestText): Promise<void>;
}

export function digestMessages(database: Kysely<Database>): DigestMessages {
  const key = ({ teamId, channelId, ts }: Pick<DigestMessage, "teamId" | "channelId" | "ts">) => ({
    team_id: teamId,
    channel_id: channelId,
    ts,
  });
  return {
    async add(message, facts) {
      await database
        .insertInto("digest_message")
        .values({
          ...key(message),
          run_id: message.runId,
          schedule_id: message.scheduleId,
          lang: message.lang,
          message: JSON.stringify(message.message),
          posted_at: message.postedAt.toISOString(),
        })
        .onConflict((conflict) => conflict.columns(["team_id", "channel_id", "ts"]).doNothing())
        .execute();
      if (facts.length === 0) return;
      await database
        .insertInto("digest_message_fact")
        .values(
          facts.map(
            ({ id, revision }) => ({ ...key(message), fact_id: id, revision }) as DigestMessageFactTable,
          ),
        )
        .onConflict((conflict) => conflict.columns(["team_id", "channel_id", "ts", "fact_id"]).doNothing())
        .execute();
    },
    async find(message) {
      const row = await database
        .selectFrom("digest_message")
        .selectAll()
        .where("team_id", "=", message.teamId)
        .where("channel_id", "=", message.channelId)
        .where("ts", "=", message.ts)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        teamId: row.team_id,
        channelId: row.channel_id,
        ts: row.ts,
        runId: row.run_id,
        scheduleId: row.schedule_id,
        lang: row.lang as Lang,
        message: JSON.parse(row.message) as DigestText,
        postedAt: new Date(row.posted_at),
      };
    },
    async factIds(message) {
      const rows = await database
        .selectFrom("digest_message_fact")
        .select("fact_id")
        .where("team_id", "=", message.teamId)
        .where("channel_id", "=", message.channelId)
        .where("ts", "=", message.ts)
        .execute();
      return rows.map(({ fact_id }) => fact_id);
    },
    async outdated({ id, revision }, limit) {
      const rows = await database
        .selectFrom("digest_message_fact")
        .selectAll()
        .where("fact_id", "=", id)
        .where("revision", "<", revision)
        .where((where) => where.or([where("corrected", "is", null), where("corrected", "<", revision)]))
        .orderBy("ts")
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        message: { teamId: row.team_id, channelId: row.channel_id, ts: row.ts },
        factId: row.fact_id,
        revision: row.corrected ?? row.revision,
      }));
    },
    async claimCorrection(message, { id, revision }) {
      const { numUpdatedRows } = await database
        .updateTable("digest_message_fact")
        .set({ corrected: revision })
        .where("team_id", "=", message.teamId)
        .where("channel_id", "=", message.channelId)
        .where("ts", "=", message.ts)
        .where("fact_id", "=", id)
        .where((where) => where.or([where("corrected", "is", null), where("corrected", "<", revision)]))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async redraw(message, drawn) {
      await database
        .updateTable("digest_message")
        .set({ message: JSON.stringify(drawn) })
        .where("team_id", "=", message.teamId)
        .where("channel_id", "=", message.channelId)
        .where("ts", "=", message.ts)
        .execute();
    },
  };
}
