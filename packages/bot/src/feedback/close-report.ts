import type { App, BlockButtonAction } from "@slack/bolt";
import { answerOf, sendAnswer } from "../app/answer-request.ts";
import { knowingAdmins, langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { answerModal } from "../home/answer-modal.ts";
import { askerOf } from "../listeners/pressed.ts";
import { sentence, tell } from "../listeners/tell.ts";
import { ACTIONS } from "../views/actions.ts";
import { say } from "../words/say.ts";
import { readClosing } from "./closing.ts";

/** “Mended” and “The fact is right”: an administrator closes a report, and the list is drawn again. */
export function listenToReportClosing(app: App, bot: BotContext): void {
  app.action<BlockButtonAction>(new RegExp(`^${ACTIONS.closeReport}`), async (args) => {
    const { ack, action, body, client, respond } = args;
    await ack();
    const asker = knowingAdmins(bot, client, askerOf(body));
    const closing = readClosing(action.value);
    const lang = closing?.lang ?? (await langFor(bot, client, asker));
    if (closing === undefined || !(await asker.isAdmin?.())) {
      await tell(bot, args, lang, sentence(say(closing === undefined ? "noPage" : "adminsOnly", lang)));
      return;
    }
    const as = action.action_id === `${ACTIONS.closeReport}mended` ? "mended" : "declined";
    const { teamId, userId } = asker;
    const at = bot.now();
    const closed = await bot.store.transaction(async ({ reports, auditLog }) => {
      const done = await reports.close(teamId, closing.id, as, userId, at);
      if (done) await auditLog.add({ teamId, userId, action: "report", target: closing.id, after: as, at });
      return done;
    });
    if (!closed) await tell(bot, args, lang, sentence(say("reportTaken", lang)));
    const request = { text: "reports", lang, page: closing.page };
    if (body.view !== undefined) {
      const view = answerModal(await answerOf(bot, request, asker), request, bot.facts);
      await client.views.update({ view_id: body.view.id, view: bot.outgoing("modal", view) });
      return;
    }
    await sendAnswer(bot, request, asker, (message) => respond({ replace_original: true, ...message }));
  });
}
