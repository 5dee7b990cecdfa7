import type { Lang } from "@hk-ai/sdk";
import { type Kysely, sql } from "kysely";
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

/** Which message in Slack. */
export type MessageRef = Pick<DigestMessage, "teamId" | "channelId" | "ts">;

/** What corrections of a workspace, or of one channel, are called where turns and pauses are agreed on. */
export const TEAM_CORRECTIONS = "corrections";
export const channelCorrections = (channelId: string): string => `${channelId} corrections`;

/** A message that shows a fact in a revision that is no longer the current one. */
export interface OutdatedFact {
  readonly message: MessageRef;
  readonly factId: string;
  readonly revision: number;
}

/** Digests in channels, and the facts in them. */
export interface DigestMessages {
  add(message: DigestMessage, facts: readonly FactRevision[]): Promise<void>;
  find(message: MessageRef): Promise<DigestMessage | undefined>;
  /** Ids of the facts in a message; none for a message that is no digest. */
  factIds(message: MessageRef): Promise<readonly string[]>;
  /** Notes facts that a message shows besides. */
  addFacts(message: MessageRef, facts: readonly FactRevision[]): Promise<void>;
  /**
   * Where an older revision of a fact stands and no correction to this one was made; the oldest messages first, and
   * none of a workspace or channel whose corrections wait.
   */
  outdated(
    fact: FactRevision,
    page: { readonly now: Date; readonly limit: number; readonly teamId?: string },
  ): Promise<readonly OutdatedFact[]>;
  /** Notes that a fact in a message is corrected up to a revision. */
  correct(message: MessageRef, fact: FactRevision): Promise<void>;
  /** Keeps what the message looks like now. */
  redraw(message: MessageRef, drawn: DigestText): Promise<void>;
}

export function digestMessages(database: Kysely<Database>): DigestMessages {
  const key = ({ teamId, channelId, ts }: MessageRef) => ({
    team_id: teamId,
    channel_id: channelId,
    ts,
  });
  const messages: DigestMessages = {
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
      await messages.addFacts(message, facts);
    },
    async addFacts(message, facts) {
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
    async outdated({ id, revision }, { now, limit, teamId }) {
      let query = database
        .selectFrom("digest_message_fact")
        .selectAll()
        .where("fact_id", "=", id)
        .where("revision", "<", revision)
        .where((where) => where.or([where("corrected", "is", null), where("corrected", "<", revision)]));
      query =
        teamId === undefined
          ? query.where(({ not, exists }) => not(exists(waiting("team", now))))
          : query.where("team_id", "=", teamId);
      const rows = await query
        .where(({ not, exists }) => not(exists(waiting("channel", now))))
        .orderBy("ts")
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        message: { teamId: row.team_id, channelId: row.channel_id, ts: row.ts },
        factId: row.fact_id,
        revision: row.corrected ?? row.revision,
      }));
    },
    async correct(message, { id, revision }) {
      await database
        .updateTable("digest_message_fact")
        .set({ corrected: revision })
        .where("team_id", "=", message.teamId)
        .where("channel_id", "=", message.channelId)
        .where("ts", "=", message.ts)
        .where("fact_id", "=", id)
        .execute();
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
  return messages;

  /** What a message's workspace, or its channel, still waits for. */
  function waiting(whose: "team" | "channel", now: Date) {
    const name =
      whose === "team"
        ? sql<string>`${TEAM_CORRECTIONS}`
        : sql<string>`digest_message_fact.channel_id || ${channelCorrections("")}`;
    return database
      .selectFrom("digest_pace")
      .select("digest_pace.team_id")
      .whereRef("digest_pace.team_id", "=", "digest_message_fact.team_id" as "digest_pace.team_id")
      .where("digest_pace.channel_id", "=", name)
      .where("digest_pace.not_before", ">", now.toISOString());
  }
}
