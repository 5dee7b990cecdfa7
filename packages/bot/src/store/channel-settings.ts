import { LANGS, type Lang } from "@hk-ai/sdk";
import type { Kysely } from "kysely";
import type { Database } from "./schema.ts";
import { readWho, type Who } from "./who.ts";

/** A channel in a workspace. */
export interface ChannelRef {
  readonly teamId: string;
  readonly channelId: string;
}

/** What a channel has chosen; undefined where it has chosen nothing. */
export interface ChannelSetting {
  readonly lang: Lang | undefined;
  readonly whoMayShare: Who | undefined;
  readonly whoMayCreateDigests: Who | undefined;
}

/** Settings of channels. */
export interface ChannelSettings {
  of(channel: ChannelRef): Promise<ChannelSetting>;
  /** Changes what is named and leaves the rest; a value of undefined takes a choice back. */
  change(channel: ChannelRef, change: Partial<ChannelSetting>, by: string, at: Date): Promise<void>;
  /** The channel's language; undefined until somebody chose one. */
  lang(channel: ChannelRef): Promise<Lang | undefined>;
}

export function channelSettings(database: Kysely<Database>): ChannelSettings {
  const settings: ChannelSettings = {
    async of({ teamId, channelId }) {
      const row = await database
        .selectFrom("channel_setting")
        .select(["lang", "who_may_share", "who_may_create_digests"])
        .where("team_id", "=", teamId)
        .where("channel_id", "=", channelId)
        .executeTakeFirst();
      return {
        lang: LANGS.find((lang) => lang === row?.lang),
        whoMayShare: readWho(row?.who_may_share),
        whoMayCreateDigests: readWho(row?.who_may_create_digests),
      };
    },
    async change({ teamId, channelId }, change, by, at) {
      const chosen = {
        ...("lang" in change ? { lang: change.lang ?? null } : {}),
        ...("whoMayShare" in change ? { who_may_share: change.whoMayShare ?? null } : {}),
        ...("whoMayCreateDigests" in change
          ? { who_may_create_digests: change.whoMayCreateDigests ?? null }
          : {}),
        updated_by: by,
        updated_at: at.toISOString(),
      };
      await database
        .insertInto("channel_setting")
        .values({ team_id: teamId, channel_id: channelId, ...chosen })
        .onConflict((conflict) => conflict.columns(["team_id", "channel_id"]).doUpdateSet(chosen))
        .execute();
    },
    lang: async (channel) => (await settings.of(channel)).lang,
  };
  return settings;
}
