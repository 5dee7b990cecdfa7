import type { App, BlockFeedbackButtonsAction } from "@slack/bolt";
import { answerOf } from "../app/answer-request.ts";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { askerOf } from "../listeners/pressed.ts";
import { sentence, tell } from "../listeners/tell.ts";
import { NO_FACT } from "../store/feedback.ts";
import { ACTIONS } from "../views/actions.ts";
import { reportButton } from "../views/report-button.ts";
import { readVote } from "../views/vote-buttons.ts";
import { say } from "../words/say.ts";
import { judged } from "./judged.ts";

/** Thumbs under an answer: one vote for each person and message, which may be changed. */
export function listenToVotes(app: App, bot: BotContext): void {
  app.action<BlockFeedbackButtonsAction>(ACTIONS.vote, async (args) => {
    const { ack, action, body, client } = args;
    await ack();
    const asker = askerOf(body);
    const cast = readVote(action.value);
    const on = cast && judged(await answerOf(bot, cast.request, asker), cast.request, bot.facts);
    const messageTs = body.message?.ts ?? body.container["message_ts"];
    if (cast === undefined || on === undefined || typeof messageTs !== "string") {
      const lang = await langFor(bot, client, asker);
      await tell(bot, args, lang, sentence(say("noPage", lang)));
      return;
    }
    const { vote, request } = cast;
    const shown = on.facts.map(({ id, revision }) => ({ id, revision }));
    const facts = shown.length > 0 ? shown : [{ id: NO_FACT, revision: 0 }];
    await bot.store.feedback.cast({ ...asker, messageTs, facts, vote, at: bot.now() });
    const { lang } = request;
    const thanks = sentence(say(vote === "helpful" ? "votedHelpful" : "votedNotHelpful", lang));
    const report = reportButton(request, on.answer === undefined ? "reportFact" : "reportWrong");
    await tell(
      bot,
      args,
      lang,
      vote === "helpful"
        ? thanks
        : { ...thanks, blocks: [...thanks.blocks, { type: "actions", elements: [report] }] },
    );
  });
}
