import type { App, BlockFeedbackButtonsAction } from "@slack/bolt";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { writeRequest } from "../commands/request.ts";
import { factsShown } from "../listeners/factual.ts";
import { askerOf } from "../listeners/pressed.ts";
import { sentence, tell } from "../listeners/tell.ts";
import { ACTIONS } from "../views/actions.ts";
import { button } from "../views/blocks.ts";
import { readVote } from "../views/vote-buttons.ts";
import { say } from "../words/say.ts";

/** Thumbs under an answer: one vote for each person and message, which may be changed. */
export function listenToVotes(app: App, bot: BotContext): void {
  app.action<BlockFeedbackButtonsAction>(ACTIONS.vote, async (args) => {
    const { ack, action, body, client } = args;
    await ack();
    const asker = askerOf(body);
    const cast = readVote(action.value);
    const shown = await factsShown(bot, cast?.request, asker);
    const messageTs = body.message?.ts ?? body.container["message_ts"];
    if (cast === undefined || shown === undefined || typeof messageTs !== "string") {
      const lang = await langFor(bot, client, asker);
      await tell(bot, args, lang, sentence(say("noPage", lang)));
      return;
    }
    const { vote, request } = cast;
    const facts = shown.map(({ id, revision }) => ({ id, revision }));
    await bot.store.feedback.cast({ ...asker, messageTs, facts, vote, at: bot.now() });
    const { lang } = request;
    const thanks = sentence(say(vote === "helpful" ? "votedHelpful" : "votedNotHelpful", lang));
    const report = button(ACTIONS.report, say("reportFact", lang), writeRequest(request));
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
