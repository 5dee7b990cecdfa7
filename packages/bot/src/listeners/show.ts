import { LANGS } from "@hk-ai/sdk";
import type { App, BlockButtonAction } from "@slack/bolt";
import { answerOf, offerBehind, sendAnswer } from "../app/answer-request.ts";
import { knowingAdmins, langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { answerModal } from "../home/answer-modal.ts";
import { ACTIONS } from "../views/actions.ts";
import { say } from "../words/say.ts";
import { openModal } from "./open-modal.ts";
import { askerOf, besideOf, isPrivate, requestOf } from "./pressed.ts";
import { sentence, tell } from "./tell.ts";

/** Whether a button says in which language to answer. */
const choosesLang = (actionId: string): boolean =>
  LANGS.some((lang) => actionId === `${ACTIONS.show}${lang}`);

/**
 * Buttons that answer again: another language, another page, a suggested command. In a private message and in a modal the
 * answer takes the place of the one before; from the Home tab a modal opens. What all see stays as it is: there the answer
 * comes to whoever pressed, in their own language.
 */
export function listenToShow(app: App, bot: BotContext): void {
  app.action<BlockButtonAction>(new RegExp(`^${ACTIONS.show}`), async (args) => {
    const { ack, action, body, respond, client } = args;
    await ack();
    const asker = knowingAdmins(bot, client, askerOf(body));
    const request = requestOf(action);
    if (request === undefined) {
      const lang = await langFor(bot, client, asker);
      await tell(bot, args, lang, sentence(say("noPage", lang)));
      return;
    }
    if (body.view === undefined && isPrivate(body)) {
      await sendAnswer(bot, request, asker, (message) => respond({ replace_original: true, ...message }));
      return;
    }
    if (body.view === undefined) {
      const lang = choosesLang(action.action_id) ? request.lang : await langFor(bot, client, asker);
      const beside = besideOf(body);
      const own = {
        ...request,
        lang,
        ...(beside.thread_ts === undefined ? {} : { thread: beside.thread_ts }),
      };
      await sendAnswer(bot, own, asker, (message) =>
        respond({ response_type: "ephemeral", replace_original: false, ...beside, ...message }),
      );
      return;
    }
    const offer = await offerBehind(bot, request, asker);
    const modal = answerModal(await answerOf(bot, request, asker), request, bot.facts, offer);
    if (body.view.type === "modal") {
      await client.views.update({ view_id: body.view.id, view: bot.outgoing("modal", modal) });
    } else {
      await openModal(bot, client, body, modal);
    }
  });
}
