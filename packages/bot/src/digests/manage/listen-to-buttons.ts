import { LANGS } from "@hk-ai/sdk";
import type { App, BlockButtonAction } from "@slack/bolt";
import type { BotContext } from "../../app/bot-context.ts";
import { openModal } from "../../listeners/open-modal.ts";
import { askerOf } from "../../listeners/pressed.ts";
import { tell, tellInPlace } from "../../listeners/tell.ts";
import { DIGEST_ACTIONS } from "../../views/digest-actions.ts";
import { digestConfirmation, digestDone, digestForm } from "../../views/digest-form.ts";
import { say } from "../../words/say.ts";
import { readChoice } from "./choice-of-draft.ts";
import { sessionOf } from "./listen-to-command.ts";
import { readDigestForm } from "./read-form.ts";
import { doWith, hindered, mayNot, told } from "./respond-to.ts";
import { saveDigest } from "./save.ts";
import { VERBS, type Verb } from "./verbs.ts";

/** What changes the view of a digest that the button stands in. */
const IN_PLACE: ReadonlySet<Verb> = new Set(["show", "pause", "resume", "delete"]);

/** The buttons of digests and their lists, and the form. */
export function listenToDigestButtons(app: App, bot: BotContext): void {
  app.action<BlockButtonAction>(new RegExp(`^${DIGEST_ACTIONS.manage}`), async (args) => {
    await args.ack();
    const { body, client, action } = args;
    const session = await sessionOf(bot, client, askerOf(body));
    const { lang } = session.reader;
    const verb = VERBS.find((one) => `${DIGEST_ACTIONS.manage}${one}` === action.action_id);
    const schedule = await bot.store.digestSchedules.find(action.value ?? "");
    if (verb === undefined || verb === "list" || schedule?.teamId !== session.asker.teamId) {
      await tell(bot, args, lang, told(say("digestGone", lang)));
      return;
    }
    if (verb !== "edit") {
      const answer = IN_PLACE.has(verb) ? tellInPlace : tell;
      await answer(bot, args, lang, await doWith(session, verb, schedule));
      return;
    }
    const hindrance = await mayNot(session, verb, schedule.channelId);
    if (hindrance !== undefined) {
      await tell(bot, args, lang, hindered(hindrance, schedule.channelId, lang));
      return;
    }
    const carried = { scheduleId: schedule.id, choice: schedule };
    await openModal(bot, client, body, digestForm(carried, bot.facts, session.reader));
  });

  app.action<BlockButtonAction>(DIGEST_ACTIONS.save, async (args) => {
    await args.ack();
    const session = await sessionOf(bot, args.client, askerOf(args.body));
    const { lang } = session.reader;
    const carried = readChoice(args.action.value);
    const message = carried === undefined ? told(say("noPage", lang)) : await saveDigest(session, carried);
    await tell(bot, args, lang, message);
  });

  app.action<BlockButtonAction>(DIGEST_ACTIONS.form, async (args) => {
    await args.ack();
    const session = await sessionOf(bot, args.client, askerOf(args.body));
    const carried = readChoice(args.action.value);
    if (carried === undefined) {
      await tell(bot, args, session.reader.lang, told(say("noPage", session.reader.lang)));
      return;
    }
    await openModal(bot, args.client, args.body, digestForm(carried, bot.facts, session.reader));
  });

  app.action<BlockButtonAction>(DIGEST_ACTIONS.again, async (args) => {
    await args.ack();
    const session = await sessionOf(bot, args.client, askerOf(args.body));
    const { lang } = session.reader;
    const run = await bot.store.digestRuns.find(args.action.value ?? "");
    if (run?.teamId !== session.asker.teamId) {
      await tell(bot, args, lang, told(say("digestGone", lang)));
      return;
    }
    const hindrance = await mayNot(session, "now", run.channelId);
    const done = hindrance === undefined && (await bot.store.digestRuns.again(run.id, await bot.clock()));
    const message =
      hindrance !== undefined
        ? hindered(hindrance, run.channelId, lang)
        : told(say(done ? "digestAgainDone" : "digestGone", lang));
    await tell(bot, args, lang, message);
  });

  app.view(DIGEST_ACTIONS.submit, async ({ ack, body, view, client }) => {
    const form = JSON.parse(view.private_metadata) as { i?: string; l?: string };
    const lang = LANGS.find((one) => one === form.l) ?? "en";
    const choice = readDigestForm(view.state.values);
    if ("problem" in choice) {
      const text = say(choice.problem, lang, { given: choice.given }).replaceAll("`", "");
      await ack({ response_action: "errors", errors: { [choice.field]: text } });
      return;
    }
    // Known since the form was opened: nothing is asked of Slack while it waits for the acknowledgement.
    const { timeZone: zone } = await bot.profiles.of(client, body.user.id);
    const reader = { lang, zone, now: bot.now() };
    const confirmation = digestConfirmation({ scheduleId: form.i, choice }, bot.facts, reader);
    await ack({ response_action: "update", view: bot.outgoing("modal", confirmation) });
  });

  app.view(DIGEST_ACTIONS.save, async ({ ack, body, view, client }) => {
    const form = JSON.parse(view.private_metadata) as { v?: string; l?: string };
    const lang = LANGS.find((one) => one === form.l) ?? "en";
    const carried = readChoice(form.v);
    const asker = {
      teamId: body.team?.id ?? body.user.team_id ?? "",
      channelId: carried?.choice.channelId ?? "",
      userId: body.user.id,
    };
    const session = await sessionOf(bot, client, asker);
    const message = carried === undefined ? told(say("noPage", lang)) : await saveDigest(session, carried);
    const done = { ...digestDone(message.text, lang), blocks: message.blocks };
    await ack({
      response_action: "update",
      view: bot.outgoing("modal", done),
    });
  });
}
