import type { App } from "@slack/bolt";
import { answerOf } from "../app/answer-request.ts";
import { knowingAdmins, langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { deliver } from "../app/deliver.ts";
import { withStatus } from "../home/agent.ts";
import { plainText } from "../slack/plain-text.ts";
import { answerView } from "../views/answer-view.ts";
import { draw, isFactual } from "../views/draw.ts";
import { factsMetadata } from "../views/metadata.ts";

/**
 * What a person writes to the bot in a direct message is asked. Each such message begins a conversation with the agent,
 * which in Slack is a thread: the answer comes there, as do those to what is written in the thread later.
 */
export function listenToDirectMessage(app: App, bot: BotContext): void {
  app.message(async ({ message, client, context, logger }) => {
    // Edits, joins and the bot's own messages come with a subtype or a bot's id.
    if (message.channel_type !== "im" || message.subtype !== undefined || message.bot_id !== undefined)
      return;
    const person = { teamId: context.teamId ?? "", channelId: message.channel, userId: message.user };
    const asker = knowingAdmins(bot, client, person);
    const lang = await langFor(bot, client, asker);
    const request = { text: plainText(message.text ?? ""), lang, page: 0 };
    const { channel, thread_ts: threadTs = message.ts } = message;
    const answer = async () => {
      const found = await answerOf(bot, request, asker);
      await deliver(
        bot,
        asker.teamId,
        (without) => {
          const view = { facts: bot.facts, request, direct: true, without };
          const shown = isFactual(found) ? draw(found, view).facts : [];
          const drawn = bot.outgoing("message", answerView(found, view));
          return shown.length === 0 ? drawn : { ...drawn, metadata: factsMetadata(shown) };
        },
        (drawn) => client.chat.postMessage({ channel, thread_ts: threadTs, ...drawn, unfurl_links: false }),
      );
    };
    const noStatus = (error: unknown) => logger.warn("the status was not shown:", error);
    await withStatus(client, { channelId: channel, threadTs }, lang, answer, noStatus);
  });
}
