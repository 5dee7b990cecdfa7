import type { App, MessageShortcut } from "@slack/bolt";
import { sendAnswer } from "../app/answer-request.ts";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { plainText } from "../slack/plain-text.ts";
import { isNotInChannel } from "../slack/web-api-errors.ts";

/** Callback id of the message shortcut “Check this claim”, as the app manifest has it. */
const CHECK_CLAIM = "check_claim";

/**
 * “Check this claim” in a message's menu: the verdict comes to the person who asked, ready to share in the message's
 * thread; in that thread where it has begun, else in the channel, because Slack shows private messages in no other thread.
 */
export function listenToCheckShortcut(app: App, bot: BotContext): void {
  app.shortcut<MessageShortcut>({ type: "message_action", callback_id: CHECK_CLAIM }, async (args) => {
    const { ack, shortcut, client, respond } = args;
    await ack();
    const asker = {
      teamId: shortcut.team?.id ?? shortcut.user.team_id ?? "",
      channelId: shortcut.channel.id,
      userId: shortcut.user.id,
    };
    const {
      thread_ts: inThread,
      ts,
      text = "",
      user: author,
    } = shortcut.message as { thread_ts?: string; ts: string; text?: string; user?: string };
    const thread = inThread ?? ts;
    const lang = await langFor(bot, client, asker);
    const message = { ts, ...(author === undefined ? {} : { author }) };
    const request = { text: `check ${plainText(text)}`, lang, page: 0, thread, message };
    await sendAnswer(bot, request, asker, async (answer) => {
      try {
        await client.chat.postEphemeral({
          channel: asker.channelId,
          user: asker.userId,
          ...(inThread === undefined ? {} : { thread_ts: inThread }),
          ...answer,
        });
      } catch (error) {
        if (!isNotInChannel(error)) throw error;
        // Where the app is no member, the shortcut's own response URL still reaches the person.
        await respond({ response_type: "ephemeral", ...answer });
      }
    });
  });
}
