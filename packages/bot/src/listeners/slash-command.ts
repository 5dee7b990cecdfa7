import type { App } from "@slack/bolt";
import { answerMessage } from "../app/answer-request.ts";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";

/** `/hk-ai …`: answers so that only the person who typed it sees it. */
export function listenToSlashCommand(app: App, bot: BotContext): void {
  app.command("/hk-ai", async ({ command, ack, respond, client }) => {
    const asker = { teamId: command.team_id, channelId: command.channel_id, userId: command.user_id };
    const answer = async () => {
      const lang = await langFor(bot, client, asker);
      const message = await answerMessage(bot, { text: command.text.trim(), lang, page: 0 }, asker);
      return { response_type: "ephemeral" as const, ...message };
    };
    if (bot.profiles.has(asker.userId)) {
      // Nothing has to be asked of Slack first: the acknowledgement itself carries the answer.
      await ack(await answer());
    } else {
      await ack();
      await respond(await answer());
    }
  });
}
