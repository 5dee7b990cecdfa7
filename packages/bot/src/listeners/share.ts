import type { App, BlockButtonAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { LRUCache } from "lru-cache";
import { answerOf, offerBehind } from "../app/answer-request.ts";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { deliver } from "../app/deliver.ts";
import type { ChosenMessage } from "../commands/answer.ts";
import { isNotInChannel } from "../slack/web-api-errors.ts";
import { permissionsIn } from "../store/permissions.ts";
import { ACTIONS } from "../views/actions.ts";
import { draw, isFactual } from "../views/draw.ts";
import { factsMetadata } from "../views/metadata.ts";
import { sharedView } from "../views/shared-view.ts";
import { say } from "../words/say.ts";
import { askerOf, requestOf } from "./pressed.ts";
import { sentence, tell } from "./tell.ts";

/** Address of a message; none where Slack does not tell it, because the app is no member or the message has gone. */
async function linkTo(
  client: WebClient,
  channel: string,
  message: ChosenMessage | undefined,
): Promise<string | undefined> {
  if (message === undefined) return undefined;
  const found = await client.chat.getPermalink({ channel, message_ts: message.ts }).catch(() => undefined);
  return found?.permalink;
}

/** “Share in channel”: posts the answer for all, says who shared it, and removes the private one. */
export function listenToShare(app: App, bot: BotContext): void {
  // A second press before the private answer is gone must not post a second copy.
  const shared = new LRUCache<string, true>({ max: 10_000, ttl: 60 * 60_000 });
  app.action<BlockButtonAction>(ACTIONS.share, async (args) => {
    const { ack, action, body, client, respond, logger } = args;
    await ack();
    const asker = askerOf(body);
    const request = requestOf(action);
    const answer = request === undefined ? undefined : await answerOf(bot, request, asker);
    if (request === undefined || answer === undefined || !isFactual(answer)) {
      const lang = await langFor(bot, client, asker);
      await tell(bot, args, lang, sentence(say("noPage", lang)));
      return;
    }
    const { whoMayShare } = await permissionsIn(bot.store, asker);
    if (whoMayShare === "admins" && !(await bot.profiles.of(client, asker.userId)).isAdmin) {
      await tell(bot, args, request.lang, sentence(say("shareNotAllowed", request.lang)));
      return;
    }
    const pressed = `${asker.teamId} ${asker.channelId} ${body.container?.["message_ts"]} ${asker.userId}`;
    if (shared.has(pressed)) return;
    shared.set(pressed, true);
    const view = { facts: bot.facts, request, offer: await offerBehind(bot, request, asker) };
    const place = request.thread === undefined ? {} : { thread_ts: request.thread };
    const link = await linkTo(client, asker.channelId, request.message);
    await deliver(
      bot,
      asker.teamId,
      (without) => {
        const drawn = draw(answer, { ...view, without });
        const message = bot.outgoing("message", sharedView(drawn, view, { by: asker.userId, link }));
        return { ...message, metadata: factsMetadata(drawn.facts) };
      },
      async ({ metadata, ...message }) => {
        try {
          await client.chat.postMessage({
            channel: asker.channelId,
            ...place,
            ...message,
            metadata,
            unfurl_links: false,
          });
        } catch (error) {
          if (!isNotInChannel(error)) throw error;
          // Where the app is no member, Slack still lets it answer in public through the response URL.
          await respond({ response_type: "in_channel", replace_original: false, ...place, ...message });
        }
      },
    ).catch((error: unknown) => {
      shared.delete(pressed);
      throw error;
    });
    // It is shared: a private copy that stays is no failure, and nobody should share again because of it.
    await respond({ delete_original: true }).catch((error: unknown) =>
      logger.warn("the private answer stays:", error),
    );
  });
}
