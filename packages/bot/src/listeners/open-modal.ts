import type { BlockAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { BotContext } from "../app/bot-context.ts";

/** A press as far as it says what may be opened from it. */
export interface Pressed {
  readonly trigger_id: string;
  readonly view?: { readonly id: string; readonly type?: string } | undefined;
  readonly container?: BlockAction["container"];
}

/** Opens a modal for whoever pressed a button; on top of the modal that the button is in, where it is in one. */
export async function openModal(
  bot: BotContext,
  client: WebClient,
  body: Pressed,
  view: ModalView,
): Promise<void> {
  const given = { trigger_id: body.trigger_id, view: bot.outgoing("modal", view) };
  if (body.view?.type === "modal") await client.views.push(given);
  else await client.views.open(given);
}
