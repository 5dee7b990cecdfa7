import type { Kysely } from "kysely";
import type { ChannelRef } from "./channel-settings.ts";
import type { Database } from "./schema.ts";

/** Until when a channel or a workspace gets nothing more, agreed on by all processes. */
export interface DigestPace {
  /** Takes the turns of channels; gives those whose turn no other process has just taken. */
  claimAll(channels: readonly ChannelRef[], now: Date, until: Date): Promise<readonly ChannelRef[]>;
  /** Takes a channel's turn; false when another process has just taken it. */
  claim(teamId: string, channelId: string, now: Date, until: Date): Promise<boolean>;
  /** A turn that is held ends at an instant, earlier or later than it would. */
  set(teamId: string, channelId: string, until: Date): Promise<void>;
  /** A channel (or, without one, the whole workspace) gets nothing more before an instant. */
  hold(teamId: string, channelId: string | undefined, until: Date): Promise<void>;
}

export function digestPace(database: Kysely<Database>): DigestPace {
  const pace: DigestPace = {
    async claimAll(channels, now, until) {
      if (channels.length === 0) return [];
      const not_before = until.toISOString();
      // In one order everywhere, so that two processes never wait for each other.
      const key = ({ teamId, channelId }: ChannelRef) => `${teamId} ${channelId}`;
      const ordered = channels.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
      const held = await database
        .insertInto("digest_pace")
        .values(
          ordered.map(({ teamId, channelId }) => ({ team_id: teamId, channel_id: channelId, not_before })),
        )
        .onConflict((conflict) =>
          conflict
            .columns(["team_id", "channel_id"])
            .doUpdateSet({ not_before })
            .where("digest_pace.not_before", "<=", now.toISOString()),
        )
        .returning(["team_id", "channel_id"])
        .execute();
      return held.map(({ team_id, channel_id }) => ({ teamId: team_id, channelId: channel_id }));
    },
    async claim(teamId, channelId, now, until) {
      return (await pace.claimAll([{ teamId, channelId }], now, until)).length > 0;
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
  return pace;
}
