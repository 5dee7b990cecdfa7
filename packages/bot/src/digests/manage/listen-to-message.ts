import type { Fact, Lang } from "@hk-ai/sdk";
import { LANGS } from "@hk-ai/sdk";
import type { App, BlockButtonAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { sendAnswer } from "../../app/answer-request.ts";
import type { BotContext } from "../../app/bot-context.ts";
import { openModal } from "../../listeners/open-modal.ts";
import { askerOf } from "../../listeners/pressed.ts";
import { tell } from "../../listeners/tell.ts";
import { DIGEST_ACTIONS } from "../../views/digest-actions.ts";
import { sourceView } from "../../views/source-view.ts";
import { say } from "../../words/say.ts";
import { sessionOf } from "./listen-to-command.ts";
import { answered, doWith, told } from "./respond-to.ts";

/** Facts that one source view can hold: each takes a block, and a view holds a hundred. */
const FACTS = 90;
const FIELD = "words";

/** The buttons under a digest in a channel: where its facts come from, a question, a claim to check, its settings. */
export function listenToDigestMessages(app: App, bot: BotContext): void {
  app.action<BlockButtonAction>(DIGEST_ACTIONS.source, async (args) => {
    await args.ack();
    const asker = askerOf(args.body);
    const { reader } = await sessionOf(bot, args.client, asker);
    const message = { ...asker, ts: args.body.message?.ts ?? "" };
    const ids = await bot.store.digestMessages.factIds(message);
    const shown: Fact[] = bot.facts.facts().filter(({ id }) => ids.includes(id));
    if (shown.length === 0) {
      await tell(bot, args, reader.lang, told(say("noPage", reader.lang)));
      return;
    }
    await openModal(bot, args.client, args.body, sourceView(shown.slice(0, FACTS), reader.lang, bot.facts));
  });

  app.action<BlockButtonAction>(DIGEST_ACTIONS.settings, async (args) => {
    await args.ack();
    const session = await sessionOf(bot, args.client, askerOf(args.body));
    const { lang } = session.reader;
    const schedule = await bot.store.digestSchedules.find(args.action.value ?? "");
    const outcome =
      schedule?.teamId === session.asker.teamId
        ? await doWith(session, "show", schedule)
        : answered(told(say("digestGone", lang)));
    await tell(bot, args, lang, await outcome.draw(bot.blockSupport.refused(session.asker.teamId)));
  });

  for (const kind of ["ask", "check"] as const) {
    app.action<BlockButtonAction>(DIGEST_ACTIONS[kind], async (args) => {
      await args.ack();
      const asker = askerOf(args.body);
      const { reader } = await sessionOf(bot, args.client, asker);
      await openModal(bot, args.client, args.body, questionForm(kind, asker.channelId, reader.lang));
    });
  }

  app.view(DIGEST_ACTIONS.asked, async ({ ack, body, view, client }) => {
    await ack();
    const form = JSON.parse(view.private_metadata) as { c?: string; k?: string; l?: string };
    const lang = LANGS.find((one) => one === form.l) ?? "en";
    const words = view.state.values[FIELD]?.[FIELD]?.value ?? "";
    const asker = {
      teamId: body.team?.id ?? body.user.team_id ?? "",
      channelId: form.c ?? "",
      userId: body.user.id,
    };
    const text = `${form.k === "check" ? "check" : "ask"} ${words}`;
    await sendAnswer(bot, { text, lang, page: 0 }, asker, (message) =>
      client.chat.postEphemeral({ channel: asker.channelId, user: asker.userId, ...message }),
    );
  });
}

function questionForm(kind: "ask" | "check", channelId: string, lang: Lang): ModalView {
  const plain = (text: string) => ({ type: "plain_text" as const, text });
  return {
    type: "modal",
    callback_id: DIGEST_ACTIONS.asked,
    private_metadata: JSON.stringify({ c: channelId, k: kind, l: lang }),
    title: plain(say(kind === "ask" ? "askTitle" : "checkTitle", lang)),
    submit: plain(say(kind === "ask" ? "digestAsk" : "digestCheck", lang).slice(0, 24)),
    close: plain(say("close", lang)),
    blocks: [
      {
        type: "input",
        block_id: FIELD,
        label: plain(say(kind === "ask" ? "askLabel" : "checkLabel", lang)),
        element: { type: "plain_text_input", action_id: FIELD, max_length: 500, focus_on_load: true },
      },
    ],
  };
}
