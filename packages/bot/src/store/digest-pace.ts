import type { Kysely } from "kysely";
import type { Database } from "./schema.ts";

/** Until when a channel or a workspace gets nothing more, agreed on by all processes. */
export interface DigestPace {
  /** Takes a channel's turn; false when another process has just taken it. */
  claim(teamId: string, channelId: string, now: Date, until: Date): Promise<boolean>;
  /** A turn that is held ends at an instant, earlier or later than it would. */
  set(teamId: string, channelId: string, until: Date): Promise<void>;
  /** A channel (or, without one, the whole workspace) gets nothing more before an instant. */
  hold(teamId: string, channelId: string | undefined, until: Date): Promise<void>;
}

export function digestPace(database: Kysely<Database>): DigestPace {
  return {
    async claim(teamId, channelId, now, until) {
      const not_before = until.toISOString();
      const held = await database
        .insertInto("digest_pace")
        .values({ team_id: teamId, channel_id: channelId, not_before })
        .onConflict((conflict) =>
          conflict
            .columns(["team_id", "channel_id"])
            .doUpdateSet({ not_before })
            .where("digest_pace.not_before", "<=", now.toISOString()),
        )
        .returning("team_id")
        .executeTakeFirst();
      return held !== undefined;
    },
    async set(teamId, channelId, until) {
      const not_before = until.toISOString();
      await database
        .insertInto("digest_pace")
        .values({ team_id: teamId, channel_id: channelId, not_before })
        .onConflict((conflict) => conflict.columns(["team_id", "channel_id"]).doUpdateSet({ not_before }))
        .execute();
    },
    async hold(teamId, channelId, until) {
      const not_before = until.toISOString();
      await database
        .insertInto("digest_pace")
        .values({ team_id: teamId, channel_id: channelId ?? "", not_before })
        .onConflict((conflict) =>
          conflict
            .columns(["team_id", "channel_id"])
            .doUpdateSet({ not_before })
            .where("digest_pace.not_before", "<", not_before),
        )
        .execute();
    },
  };
}
