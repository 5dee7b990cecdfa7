import type { App, BlockButtonAction } from "@slack/bolt";
import { answerOf } from "../app/answer-request.ts";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { openModal } from "../listeners/open-modal.ts";
import { askerOf, isPrivate, requestOf } from "../listeners/pressed.ts";
import { sentence, tell } from "../listeners/tell.ts";
import { ACTIONS } from "../views/actions.ts";
import { say } from "../words/say.ts";
import { judged } from "./judged.ts";
import {
  isWrong,
  REPORT_FIELDS,
  REPORT_FORM,
  readReportForm,
  reportedView,
  reportView,
} from "./report-view.ts";

/** “Report a wrong fact” and “Report a wrong answer”: the form, and what is done with it. */
export function listenToReports(app: App, bot: BotContext): void {
  app.action<BlockButtonAction>(ACTIONS.report, async (args) => {
    const { ack, action, body, client } = args;
    await ack();
    const asker = askerOf(body);
    const request = requestOf(action);
    const on = request && judged(await answerOf(bot, request, asker), request, bot.facts);
    if (request === undefined || on === undefined) {
      const lang = await langFor(bot, client, asker);
      await tell(bot, args, lang, sentence(say("noPage", lang)));
      return;
    }
    // A private answer is in the language its reader chose; a shared one is in somebody else's.
    const lang = isPrivate(body) ? request.lang : await langFor(bot, client, asker);
    await openModal(bot, client, body, reportView(on, lang, bot.facts));
  });

  app.view(REPORT_FORM, async ({ ack, body, view }) => {
    const { lang, offered } = readReportForm(view.private_metadata);
    const field = (name: string) => view.state.values[name]?.[name];
    const reported = offered[Number(field(REPORT_FIELDS.fact)?.selected_option?.value ?? 0)];
    const what = field(REPORT_FIELDS.what)?.selected_option?.value ?? "";
    if (reported === undefined || !isWrong(what)) {
      await ack({ response_action: "errors", errors: { [REPORT_FIELDS.what]: say("reportWhat", lang) } });
      return;
    }
    const note = field(REPORT_FIELDS.note)?.value?.trim();
    await bot.store.reports.add({
      teamId: body.team?.id ?? body.user.team_id ?? "",
      userId: body.user.id,
      ...reported,
      what,
      note: note === "" ? undefined : (note ?? undefined),
      at: bot.now(),
    });
    const thanks = bot.outgoing("modal", reportedView(reported, lang, bot.facts));
    await ack({ response_action: "update", view: thanks });
  });
}
