import { LANGS } from "@hk-ai/sdk";
import type { App, BlockPlainTextInputAction, BlockStaticSelectAction } from "@slack/bolt";
import { answerOf } from "../app/answer-request.ts";
import { knowingAdmins, langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { openModal } from "../listeners/open-modal.ts";
import { askerOf } from "../listeners/pressed.ts";
import { ACTIONS } from "../views/actions.ts";
import { answerModal } from "./answer-modal.ts";
import { openHome, refreshHome } from "./refresh-home.ts";

/** The Home tab: drawn when it is opened, its search box and its choice of language. */
export function listenToHome(app: App, bot: BotContext): void {
  app.event("app_home_opened", async ({ event, client, context, logger }) => {
    if (event.tab !== "home") return;
    const person = { teamId: context.teamId ?? "", userId: event.user };
    await openHome(bot, client, person, (error) => logger.warn("users.conversations failed:", error));
  });

  app.action<BlockPlainTextInputAction>(ACTIONS.search, async ({ ack, action, body, client }) => {
    await ack();
    const asker = knowingAdmins(bot, client, askerOf(body));
    const lang = await langFor(bot, client, asker);
    const request = { text: action.value ?? "", lang, page: 0 };
    const answer = await answerOf(bot, request, asker);
    await openModal(bot, client, body, answerModal(answer, request, bot.facts));
  });

  app.action<BlockStaticSelectAction>(ACTIONS.language, async ({ ack, action, body, client }) => {
    await ack();
    const asker = askerOf(body);
    const lang = LANGS.find((one) => one === action.selected_option.value);
    // Drawn here and not as a change from elsewhere: where it fails, the person is told.
    const channels = bot.homes.close(asker);
    await bot.store.userSettings.setLang(asker, lang, bot.now());
    await refreshHome(bot, client, asker, channels);
  });
}
