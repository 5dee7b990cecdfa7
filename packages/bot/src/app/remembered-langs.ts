import type { Lang } from "@hk-ai/sdk";
import { briefCache } from "../install/brief-cache.ts";
import type { UserSettings } from "../store/user-settings.ts";

/** How long another process's change may go unseen: a person who changes it here sees it at once. */
const KEPT_MS = 30_000;
const PEOPLE = 10_000;

/** What people have chosen, read from the database once in a while and not with every message. */
export interface RememberedLangs extends UserSettings {
  /** Somebody may have chosen something through another process. */
  forget(): void;
}

export function rememberedLangs(settings: UserSettings): RememberedLangs {
  const known = briefCache<{ readonly lang: Lang | undefined }>(KEPT_MS, PEOPLE);
  return {
    async lang(user) {
      const load = async () => ({ lang: await settings.lang(user) });
      return (await known.get(`${user.teamId} ${user.userId}`, load)).lang;
    },
    async setLang(user, lang, at) {
      await settings.setLang(user, lang, at);
      known.clear();
    },
    forget: () => known.clear(),
  };
}
