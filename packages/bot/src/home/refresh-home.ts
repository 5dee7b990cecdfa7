import type { WebClient } from "@slack/web-api";
import { type Asker, langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { deliver } from "../app/deliver.ts";
import { homeView } from "./home-view.ts";
import { milestones } from "./milestones.ts";
import { programmes } from "./programmes.ts";

/** Draws a person's Home tab anew, as of now: when they open it, and after something on it has changed. */
export async function refreshHome(
  bot: BotContext,
  client: WebClient,
  { teamId, userId }: Pick<Asker, "teamId" | "userId">,
): Promise<void> {
  const person = { teamId, userId };
  const { day, all } = milestones(bot.facts, bot.now());
  const content = {
    lang: await langFor(bot, client, { ...person, channelId: "" }),
    chosen: await bot.store.userSettings.lang(person),
    day,
    programmes: programmes(bot.facts),
    milestones: all,
    digests: (await bot.digests?.forPerson(person)) ?? [],
  };
  await deliver(
    bot,
    teamId,
    (without) => bot.outgoing("home", homeView(content, bot.facts, without)),
    (view) => client.views.publish({ user_id: userId, view }),
  );
}
