import type { Answer, Request } from "../commands/answer.ts";
import type { RichBlock } from "../slack/rich-blocks.ts";
import { answerView } from "../views/answer-view.ts";
import type { Message } from "../views/message.ts";
import type { ViewContext } from "../views/view-context.ts";
import type { Asker } from "./asker.ts";
import type { BotContext } from "./bot-context.ts";
import { deliver } from "./deliver.ts";

/** Computes the answer of a request. */
export function answerOf(bot: BotContext, request: Request, asker: Asker): Promise<Answer> {
  const { lang, page } = request;
  return bot.commands.answer(request.text, { lang, page, ...asker, now: bot.now(), store: bot.store });
}

/** What a view needs to draw an answer for a person; ids of direct messages begin with a D. */
function viewContext(bot: BotContext, request: Request, { channelId }: Asker): ViewContext {
  return { facts: bot.facts, request, direct: channelId.startsWith("D") };
}

/**
 * Computes the answer of a request, draws it for the person who asked, and sends it; once more in plain blocks where
 * Slack refuses a kind of block.
 */
export async function sendAnswer<T>(
  bot: BotContext,
  request: Request,
  asker: Asker,
  send: (message: Message) => Promise<T>,
): Promise<T> {
  const answer = await answerOf(bot, request, asker);
  const view = viewContext(bot, request, asker);
  const draw = (without: ReadonlySet<RichBlock>) =>
    bot.outgoing("message", answerView(answer, { ...view, without }));
  return deliver(bot, asker.teamId, draw, send);
}
