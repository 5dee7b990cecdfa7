import { LANGS, type Lang } from "@hk-ai/sdk";
import type { App, BlockAction } from "@slack/bolt";
import type { BotContext } from "../../app/bot-context.ts";
import { DIGEST_ACTIONS } from "../../views/digest-actions.ts";
import { digestConfirmation, digestDone, digestSaving } from "../../views/digest-confirmation.ts";
import { digestForm, type FormMetadata } from "../../views/digest-form.ts";
import { say } from "../../words/say.ts";
import { readChoice } from "./choice-of-draft.ts";
import { sessionOf } from "./listen-to-command.ts";
import { obstacleInWords } from "./obstacle.ts";
import { choiceInForm, type FormValues, readDigestForm } from "./read-form.ts";
import { told } from "./respond-to.ts";
import { saveDigest } from "./save.ts";

/** The form: it asks what the way of coming wants to know, shows what it was filled in with, and saves that. */
export function listenToDigestForm(app: App, bot: BotContext): void {
  app.action<BlockAction>(DIGEST_ACTIONS.often, async ({ ack, body, client }) => {
    await ack();
    const { view, user } = body;
    if (view?.callback_id !== DIGEST_ACTIONS.submit) return;
    const { i, d, l } = JSON.parse(view.private_metadata) as FormMetadata;
    const { timeZone: zone } = await bot.profiles.of(client, user.id);
    const choice = choiceInForm(view.state.values as FormValues);
    const carried = { scheduleId: i, draftId: d, choice };
    const form = digestForm(carried, bot.facts, { lang: langNamed(l), zone });
    await client.views.update({ view_id: view.id, hash: view.hash, view: bot.outgoing("modal", form) });
  });

  app.view(DIGEST_ACTIONS.submit, async ({ ack, body, view, client }) => {
    const { i, d, l } = JSON.parse(view.private_metadata) as FormMetadata;
    const lang = langNamed(l);
    const choice = readDigestForm(view.state.values);
    if ("problem" in choice) {
      const text = say(choice.problem, lang, { given: choice.given }).replaceAll("`", "");
      await ack({ response_action: "errors", errors: { [choice.field]: text } });
      return;
    }
    // Known since the form was opened: nothing is asked of Slack while it waits for the acknowledgement.
    const { timeZone: zone } = await bot.profiles.of(client, body.user.id);
    const reader = { lang, zone, now: bot.now() };
    const confirmation = digestConfirmation({ scheduleId: i, draftId: d, choice }, bot.facts, reader);
    await ack({ response_action: "push", view: bot.outgoing("modal", confirmation) });
  });

  app.view(DIGEST_ACTIONS.save, async ({ ack, body, view, client }) => {
    const { v, l } = JSON.parse(view.private_metadata) as { v?: string; l?: string };
    const lang = langNamed(l);
    // Slack is asked about the channel first, which may take longer than it waits.
    await ack({ response_action: "update", view: bot.outgoing("modal", digestSaving(lang)) });
    const carried = readChoice(v);
    const asker = {
      teamId: body.team?.id ?? body.user.team_id ?? "",
      channelId: carried?.choice.channelId ?? "",
      userId: body.user.id,
    };
    const session = await sessionOf(bot, client, asker);
    const outcome =
      carried === undefined ? { message: told(say("noPage", lang)) } : await saveDigest(session, carried);
    const next =
      "message" in outcome || carried === undefined
        ? digestDone("message" in outcome ? outcome.message : told(""), lang)
        : digestConfirmation(carried, bot.facts, session.reader, obstacleInWords(outcome.obstacle, lang));
    await client.views.update({ view_id: view.id, view: bot.outgoing("modal", next) });
  });
}

const langNamed = (name: string | undefined): Lang => LANGS.find((one) => one === name) ?? "en";
