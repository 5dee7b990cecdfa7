import type { App, BlockButtonAction } from "@slack/bolt";
import { sendAnswer } from "../app/answer-request.ts";
import { knowingAdmins, langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { ACTIONS } from "../views/actions.ts";
import { say } from "../words/say.ts";
import { askerOf, requestOf } from "./pressed.ts";

/** Buttons that answer again in place: another language, another page, a suggested command. */
export function listenToShow(app: App, bot: BotContext): void {
  app.action<BlockButtonAction>(
    new RegExp(`^${ACTIONS.show}`),
    async ({ ack, action, body, respond, client }) => {
      await ack();
      const asker = knowingAdmins(bot, client, askerOf(body));
      const request = requestOf(action);
      if (request === undefined) {
        const lang = await langFor(bot, client, asker);
        await respond({ response_type: "ephemeral", replace_original: false, text: say("noPage", lang) });
        return;
      }
      await sendAnswer(bot, request, asker, (message) => respond({ replace_original: true, ...message }));
    },
  );
}
