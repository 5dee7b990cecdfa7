import { LANGS, type Lang } from "@hk-ai/sdk";
import type { Kysely } from "kysely";
import type { Database } from "./schema.ts";

/** A channel in a workspace. */
export interface ChannelRef {
  readonly teamId: string;
  readonly channelId: string;
}

export interface ChannelSettings {
  /** The channel's language; undefined until somebody chose one. */
  lang(channel: ChannelRef): Promise<Lang | undefined>;
  setLang(channel: ChannelRef, lang: Lang, by: string, at: Date): Promise<void>;
}

export function channelSettings(database: Kysely<Database>): ChannelSettings {
  return {
    async lang({ teamId, channelId }) {
      const row = await database
        .selectFrom("channel_setting")
        .select("lang")
        .where("team_id", "=", teamId)
        .where("channel_id", "=", channelId)
        .executeTakeFirst();
      return LANGS.find((lang) => lang === row?.lang);
    },
    async setLang({ teamId, channelId }, lang, by, at) {
      const chosen = { lang, updated_by: by, updated_at: at.toISOString() };
      await database
        .insertInto("channel_setting")
        .values({ team_id: teamId, channel_id: channelId, ...chosen })
        .onConflict((conflict) => conflict.columns(["team_id", "channel_id"]).doUpdateSet(chosen))
        .execute();
    },
  };
}
