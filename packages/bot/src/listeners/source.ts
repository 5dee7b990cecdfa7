import type { App, BlockButtonAction } from "@slack/bolt";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { ACTIONS } from "../views/actions.ts";
import { citationView } from "../views/citation-view.ts";
import { sourceView } from "../views/source-view.ts";
import { say } from "../words/say.ts";
import { factsShown } from "./factual.ts";
import { openModal } from "./open-modal.ts";
import { askerOf, isPrivate, requestOf } from "./pressed.ts";
import { sentence, tell } from "./tell.ts";

const VIEWS = { [ACTIONS.source]: sourceView, [ACTIONS.cite]: citationView } as const;

/** “Source” and “Copy citation”: open what proves every fact in the message, for whoever presses. */
export function listenToSource(app: App, bot: BotContext): void {
  for (const [actionId, viewOf] of Object.entries(VIEWS)) {
    app.action<BlockButtonAction>(actionId, async (args) => {
      const { ack, action, body, client } = args;
      await ack();
      const asker = askerOf(body);
      const request = requestOf(action);
      const shown = await factsShown(bot, request, asker);
      if (request === undefined || shown === undefined) {
        const lang = await langFor(bot, client, asker);
        await tell(bot, args, lang, sentence(say("noPage", lang)));
        return;
      }
      // A private answer is in the language its reader chose; a shared one is in somebody else's.
      const lang = isPrivate(body) ? request.lang : await langFor(bot, client, asker);
      await openModal(bot, client, body, viewOf(shown, lang, bot.facts));
    });
  }
}
