import type { Kysely } from "kysely";
import { inTransaction } from "./database/in-transaction.ts";
import type { Database } from "./schema.ts";

/** What a vote is kept under that is on an answer without a fact, such as an abstention; no fact's id is one word. */
export const NO_FACT = "no-fact";

/** What a person says of an answer. */
export type Vote = "helpful" | "not-helpful";

/** A person's vote on a message, which counts for every fact the message shows, or for {@link NO_FACT}. */
export interface CastVote {
  readonly teamId: string;
  readonly channelId: string;
  /** The message's `ts`. */
  readonly messageTs: string;
  readonly userId: string;
  readonly facts: readonly { readonly id: string; readonly revision: number }[];
  readonly vote: Vote;
  readonly at: Date;
}

/** How many people found a fact helpful, and how many did not. */
export interface VoteCounts {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Votes on answers: one for each person and message, which may be changed. */
export interface Feedback {
  /** Casts a vote, in place of the one that this person cast on this message before. */
  cast(vote: CastVote): Promise<void>;
  counts(teamId: string, factId: string): Promise<VoteCounts>;
  /** Counts of every fact that was voted on, the least helpful first. */
  all(teamId: string, limit: number): Promise<readonly (VoteCounts & { readonly factId: string })[]>;
}

export function feedback(database: Kysely<Database>): Feedback {
  return {
    cast: ({ teamId, channelId, messageTs, userId, facts, vote, at }) =>
      inTransaction(database, async (transaction) => {
        const key = { team_id: teamId, channel_id: channelId, message_ts: messageTs, user_id: userId };
        let earlier = transaction.deleteFrom("feedback_vote").where((where) => where.and(key));
        if (facts.length > 0) {
          earlier = earlier.where(
            "fact_id",
            "not in",
            facts.map(({ id }) => id),
          );
        }
        await earlier.execute();
        for (const { id, revision } of facts) {
          const cast = { fact_revision: revision, vote, voted_at: at.toISOString() };
          await transaction
            .insertInto("feedback_vote")
            .values({ ...key, fact_id: id, ...cast })
            .onConflict((conflict) =>
              conflict
                .columns(["team_id", "channel_id", "message_ts", "user_id", "fact_id"])
                .doUpdateSet(cast),
            )
            .execute();
        }
      }),
    async counts(teamId, factId) {
      const row = await countVotes(database, teamId).where("fact_id", "=", factId).executeTakeFirst();
      return { helpful: Number(row?.helpful ?? 0), notHelpful: Number(row?.not_helpful ?? 0) };
    },
    async all(teamId, limit) {
      const rows = await countVotes(database, teamId)
        .orderBy("not_helpful", "desc")
        .orderBy("fact_id")
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        factId: row.fact_id,
        helpful: Number(row.helpful),
        notHelpful: Number(row.not_helpful),
      }));
    },
  };
}

function countVotes(database: Kysely<Database>, teamId: string) {
  return database
    .selectFrom("feedback_vote")
    .select("fact_id")
    .select(({ fn }) => [
      fn
        .countAll<number | string>()
        .filterWhere("vote", "=", "helpful" satisfies Vote)
        .as("helpful"),
      fn
        .countAll<number | string>()
        .filterWhere("vote", "=", "not-helpful" satisfies Vote)
        .as("not_helpful"),
    ])
    .where("team_id", "=", teamId)
    .groupBy("fact_id");
}
