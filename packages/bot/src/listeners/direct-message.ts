import type { App } from "@slack/bolt";
import { sendAnswer } from "../app/answer-request.ts";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { plainText } from "../slack/plain-text.ts";

/** What a person writes to the bot in a direct message is asked; in a thread it is answered there. */
export function listenToDirectMessage(app: App, bot: BotContext): void {
  app.message(async ({ message, client, context }) => {
    // Edits, joins and the bot's own messages come with a subtype or a bot's id.
    if (message.channel_type !== "im" || message.subtype !== undefined || message.bot_id !== undefined)
      return;
    const asker = { teamId: context.teamId ?? "", channelId: message.channel, userId: message.user };
    const lang = await langFor(bot, client, asker);
    const request = { text: plainText(message.text ?? ""), lang, page: 0 };
    await sendAnswer(bot, request, asker, (answer) =>
      client.chat.postMessage({
        channel: message.channel,
        ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
        ...answer,
        unfurl_links: false,
      }),
    );
  });
}
