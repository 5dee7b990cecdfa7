import { LANGS } from "@hk-ai/sdk";
import type { App, BlockButtonAction } from "@slack/bolt";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { openModal } from "../listeners/open-modal.ts";
import { askerOf } from "../listeners/pressed.ts";
import { sentence, tell } from "../listeners/tell.ts";
import { changeChannelSetting, changeWorkspaceSetting } from "../store/change-settings.ts";
import { ACTIONS } from "../views/actions.ts";
import { say } from "../words/say.ts";
import {
  readSettings,
  readSettingsForm,
  SETTINGS_FORM,
  settingsDone,
  settingsForm,
} from "./settings-form.ts";

/** The buttons and the form that change settings; who is an administrator is asked at each step. */
export function listenToSettings(app: App, bot: BotContext): void {
  app.action<BlockButtonAction>(new RegExp(`^${ACTIONS.settings}`), async (args) => {
    const { ack, action, body, client } = args;
    await ack();
    const asker = askerOf(body);
    const lang = LANGS.find((one) => one === action.value) ?? (await langFor(bot, client, asker));
    const { isAdmin } = await bot.profiles.of(client, asker.userId);
    if (!isAdmin) {
      await tell(bot, args, lang, sentence(say("adminsOnly", lang)));
      return;
    }
    const ofChannel = action.action_id === `${ACTIONS.settings}channel` && asker.channelId !== "";
    const view = ofChannel
      ? settingsForm({ lang, channelId: asker.channelId }, await bot.store.channelSettings.of(asker))
      : settingsForm({ lang }, await bot.store.workspaceSettings.of(asker.teamId));
    await openModal(bot, client, body, view);
  });

  app.view(SETTINGS_FORM, async ({ ack, body, view, client }) => {
    const { lang, channelId } = readSettingsForm(view.private_metadata);
    const by = body.user.id;
    const { isAdmin } = await bot.profiles.of(client, by);
    if (isAdmin) {
      const teamId = body.team?.id ?? body.user.team_id ?? "";
      const { lang: chosenLang, ...who } = readSettings(
        (field) => view.state.values[field]?.[field]?.selected_option?.value,
      );
      const at = bot.now();
      if (channelId === undefined) await changeWorkspaceSetting(bot.store, teamId, who, by, at);
      else await changeChannelSetting(bot.store, { teamId, channelId }, { ...who, lang: chosenLang }, by, at);
    }
    const done = settingsDone(lang, isAdmin ? "settingsSaved" : "adminsOnly");
    await ack({ response_action: "update", view: bot.outgoing("modal", done) });
  });
}
