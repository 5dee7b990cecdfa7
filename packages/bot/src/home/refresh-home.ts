import type { WebClient } from "@slack/web-api";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { deliver } from "../app/deliver.ts";
import { channelsOf } from "../slack/memberships.ts";
import { homeDigests } from "./home-digests.ts";
import { homeView } from "./home-view.ts";
import { milestones } from "./milestones.ts";
import type { Person } from "./open-homes.ts";
import { programmes } from "./programmes.ts";

/** Draws a person's Home tab anew when they open it. */
export async function openHome(
  bot: BotContext,
  client: WebClient,
  person: Person,
  onError: (error: unknown) => void,
): Promise<void> {
  // Without their channels they still see the digests that they look after.
  const channels = await channelsOf(client, person.userId).catch((error: unknown) => {
    onError(error);
    return new Set<string>();
  });
  await draw(bot, client, person, channels);
}

/** Draws a person's Home tab anew after something on it has changed; their channels are as when it was opened. */
export async function refreshHome(
  bot: BotContext,
  client: WebClient,
  { teamId, userId }: Person,
  channels?: ReadonlySet<string>,
): Promise<void> {
  const person = { teamId, userId };
  await draw(bot, client, person, channels ?? bot.homes.channelsOf(person) ?? new Set());
}

async function draw(
  bot: BotContext,
  client: WebClient,
  person: Person,
  channels: ReadonlySet<string>,
): Promise<void> {
  const digests = await homeDigests(bot.store, person, channels);
  // What changes from here on draws it once more.
  const schedules = new Set(digests.shown.map(({ schedule }) => schedule.id));
  bot.homes.shown(person, { channels, schedules });
  const { day, all } = milestones(bot.facts, bot.now());
  const content = {
    lang: await langFor(bot, client, { ...person, channelId: "" }),
    chosen: await bot.store.userSettings.lang(person),
    userId: person.userId,
    day,
    programmes: programmes(bot.facts),
    milestones: all,
    digests,
  };
  await deliver(
    bot,
    person.teamId,
    (without) => bot.outgoing("home", homeView(content, bot.facts, without)),
    (view) => client.views.publish({ user_id: person.userId, view }),
  );
}
