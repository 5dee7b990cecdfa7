import { LANGS, type Lang } from "@hk-ai/sdk";
import type { Kysely } from "kysely";
import type { Database } from "./schema.ts";

/** A person in a workspace. */
export interface UserRef {
  readonly teamId: string;
  readonly userId: string;
}

/** What people have chosen for themselves. */
export interface UserSettings {
  /** The person's own language; undefined until they chose one. */
  lang(user: UserRef): Promise<Lang | undefined>;
  /** Sets the person's language; undefined takes the choice back. */
  setLang(user: UserRef, lang: Lang | undefined, at: Date): Promise<void>;
}

export function userSettings(database: Kysely<Database>): UserSettings {
  return {
    async lang({ teamId, userId }) {
      const row = await database
        .selectFrom("user_setting")
        .select("lang")
        .where("team_id", "=", teamId)
        .where("user_id", "=", userId)
        .executeTakeFirst();
      return LANGS.find((lang) => lang === row?.lang);
    },
    async setLang({ teamId, userId }, lang, at) {
      if (lang === undefined) {
        await database
          .deleteFrom("user_setting")
          .where("team_id", "=", teamId)
          .where("user_id", "=", userId)
          .execute();
        return;
      }
      const chosen = { lang, updated_at: at.toISOString() };
      await database
        .insertInto("user_setting")
        .values({ team_id: teamId, user_id: userId, ...chosen })
        .onConflict((conflict) => conflict.columns(["team_id", "user_id"]).doUpdateSet(chosen))
        .execute();
    },
  };
}
