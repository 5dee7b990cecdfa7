import type { App, BlockButtonAction } from "@slack/bolt";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { factsShown } from "../listeners/factual.ts";
import { openModal } from "../listeners/open-modal.ts";
import { askerOf, requestOf } from "../listeners/pressed.ts";
import { sentence, tell } from "../listeners/tell.ts";
import { ACTIONS } from "../views/actions.ts";
import { say } from "../words/say.ts";
import {
  isWrong,
  REPORT_FIELDS,
  REPORT_FORM,
  readReportForm,
  reportedView,
  reportView,
} from "./report-view.ts";

/** “Report a wrong fact”: the form, and what is done with it. */
export function listenToReports(app: App, bot: BotContext): void {
  app.action<BlockButtonAction>(ACTIONS.report, async (args) => {
    const { ack, action, body, client } = args;
    await ack();
    const asker = askerOf(body);
    const request = requestOf(action);
    const shown = await factsShown(bot, request, asker);
    if (request === undefined || shown === undefined || shown.length === 0) {
      const lang = await langFor(bot, client, asker);
      await tell(bot, args, lang, sentence(say("noPage", lang)));
      return;
    }
    await openModal(bot, client, body, reportView(shown, request.lang, bot.facts));
  });

  app.view(REPORT_FORM, async ({ ack, body, view }) => {
    const { lang, facts } = readReportForm(view.private_metadata);
    const field = (name: string) => view.state.values[name]?.[name];
    const reported = facts[Number(field(REPORT_FIELDS.fact)?.selected_option?.value ?? 0)];
    const what = field(REPORT_FIELDS.what)?.selected_option?.value ?? "";
    if (reported === undefined || !isWrong(what)) {
      await ack({ response_action: "errors", errors: { [REPORT_FIELDS.what]: say("reportWhat", lang) } });
      return;
    }
    const note = field(REPORT_FIELDS.note)?.value?.trim();
    await bot.store.reports.add({
      teamId: body.team?.id ?? body.user.team_id ?? "",
      userId: body.user.id,
      factId: reported.id,
      factRevision: reported.revision,
      what,
      note: note === "" ? undefined : (note ?? undefined),
      at: bot.now(),
    });
    // A fact may have gone since the form was opened: then its id stands for it.
    const label = bot.facts.isFactId(reported.id) ? bot.facts.fact(reported.id).label[lang] : reported.id;
    const thanks = bot.outgoing("modal", reportedView(label, lang));
    await ack({ response_action: "update", view: thanks });
  });
}
