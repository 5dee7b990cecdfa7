import type { Lang } from "@hk-ai/sdk";
import type { WebClient } from "@slack/web-api";
import type { BotContext } from "./bot-context.ts";

/** The person who asked, and where. */
export interface Asker {
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  /** Whether they administer the workspace. */
  readonly isAdmin?: () => Promise<boolean>;
}

/** The person who asked, able to tell whether they administer the workspace; Slack is asked only when it matters. */
export function knowingAdmins(bot: BotContext, client: WebClient, asker: Asker): Asker {
  return { ...asker, isAdmin: async () => (await bot.profiles.of(client, asker.userId)).isAdmin };
}

/** The language to answer in: what the person chose, then their own Slack, then the channel's setting, then English. */
export async function langFor(bot: BotContext, client: WebClient, asker: Asker): Promise<Lang> {
  const chosen = await bot.store.userSettings.lang(asker);
  if (chosen !== undefined) return chosen;
  const { lang } = await bot.profiles.of(client, asker.userId);
  return lang ?? (await bot.store.channelSettings.lang(asker)) ?? "en";
}
