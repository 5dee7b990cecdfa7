import type { App } from "@slack/bolt";
import { answerOf, sendAnswer } from "../app/answer-request.ts";
import { knowingAdmins, langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { deliver } from "../app/deliver.ts";
import type { Answer, Request } from "../commands/answer.ts";
import { plainText } from "../slack/plain-text.ts";
import { answerView } from "../views/answer-view.ts";
import { draw, isFactual } from "../views/draw.ts";
import { factsMetadata } from "../views/metadata.ts";
import { sharedView } from "../views/shared-view.ts";

/** What is for administrators or of one person's own, though it was asked before all. */
const OWN: ReadonlySet<Answer["type"]> = new Set(["reports", "settings", "language"]);

/**
 * `@HK-AI …` in a channel asks: it is answered in the thread for all, because the question was put before all, and who
 * reads it may wonder too. That the source does not say is an answer. Only what is not for all comes to the person alone,
 * in the thread where it has begun, else in the channel, because Slack shows private messages in no other thread.
 */
export function listenToMention(app: App, bot: BotContext): void {
  app.event("app_mention", async ({ event, client, context }) => {
    if (event.user === undefined) return;
    const person = { teamId: context.teamId ?? "", channelId: event.channel, userId: event.user };
    const asker = knowingAdmins(bot, client, person);
    const thread = event.thread_ts ?? event.ts;
    const lang = await langFor(bot, client, asker);
    const request: Request = { text: plainText(event.text), lang, page: 0, thread };
    const view = { facts: bot.facts, request };
    const answer = await answerOf(bot, request, asker);
    const { channel, thread_ts: begun } = event;
    if (OWN.has(answer.type)) {
      const place = { channel, user: event.user, ...(begun === undefined ? {} : { thread_ts: begun }) };
      await sendAnswer(bot, request, asker, (message) => client.chat.postEphemeral({ ...place, ...message }));
      return;
    }
    await deliver(
      bot,
      asker.teamId,
      (without) => {
        if (!isFactual(answer)) return bot.outgoing("message", answerView(answer, { ...view, without }));
        const drawn = draw(answer, { ...view, without });
        const message = bot.outgoing("message", sharedView(drawn, view));
        return drawn.facts.length === 0 ? message : { ...message, metadata: factsMetadata(drawn.facts) };
      },
      (message) => client.chat.postMessage({ channel, thread_ts: thread, ...message, unfurl_links: false }),
    );
  });
}
