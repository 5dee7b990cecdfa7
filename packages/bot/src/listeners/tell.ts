import type { Lang } from "@hk-ai/sdk";
import type { RespondFn } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { BotContext } from "../app/bot-context.ts";
import { section } from "../views/blocks.ts";
import type { Message } from "../views/message.ts";
import { say } from "../words/say.ts";
import { openModal, type Pressed } from "./open-modal.ts";
import { besideOf } from "./pressed.ts";

/** A sentence as a message. */
export const sentence = (text: string): Message => ({ text, blocks: [section(text)] });

/** Tells the person who pressed a button something, where they are: beside the message, or over the view. */
export async function tell(
  bot: BotContext,
  { client, body, respond }: { client: WebClient; body: Pressed; respond: RespondFn },
  lang: Lang,
  message: Message,
): Promise<void> {
  if (body.view === undefined) {
    const given = bot.outgoing("message", message);
    await respond({ response_type: "ephemeral", replace_original: false, ...besideOf(body), ...given });
    return;
  }
  await openModal(bot, client, body, asModal(message, lang));
}

/** The same, where the answer takes the place of what the pressed modal showed; a message stays as it is. */
export async function tellInPlace(
  bot: BotContext,
  args: { client: WebClient; body: Pressed; respond: RespondFn },
  lang: Lang,
  message: Message,
): Promise<void> {
  const { view } = args.body;
  if (view?.type !== "modal") return tell(bot, args, lang, message);
  const shown = bot.outgoing("modal", asModal(message, lang));
  await args.client.views.update({ view_id: view.id, view: shown });
}

const asModal = ({ blocks }: Message, lang: Lang): ModalView => ({
  type: "modal",
  title: { type: "plain_text", text: "HK-AI" },
  close: { type: "plain_text", text: say("close", lang) },
  blocks,
});
