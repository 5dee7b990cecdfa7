import type { App, BlockButtonAction } from "@slack/bolt";
import { answerOf } from "../app/answer-request.ts";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { ACTIONS } from "../views/actions.ts";
import { draw, isFactual } from "../views/draw.ts";
import { sourceView } from "../views/source-view.ts";
import { say } from "../words/say.ts";
import { askerOf, requestOf } from "./pressed.ts";

/** “Source”: opens the citation of every fact in the message, for whoever presses it. */
export function listenToSource(app: App, bot: BotContext): void {
  app.action<BlockButtonAction>(ACTIONS.source, async ({ ack, action, body, client, respond }) => {
    await ack();
    const asker = askerOf(body);
    const request = requestOf(action);
    const answer = request === undefined ? undefined : await answerOf(bot, request, asker);
    if (request === undefined || answer === undefined || !isFactual(answer)) {
      const lang = await langFor(bot, client, asker);
      await respond({ response_type: "ephemeral", replace_original: false, text: say("noPage", lang) });
      return;
    }
    const view = bot.outgoing(
      "modal",
      sourceView(draw(answer, { facts: bot.facts, request }).facts, request.lang, bot.facts),
    );
    await client.views.open({ trigger_id: body.trigger_id, view });
  });
}
