import type { Answer, Request } from "../commands/answer.ts";
import { answerView } from "../views/answer-view.ts";
import type { Message } from "../views/message.ts";
import type { ViewContext } from "../views/view-context.ts";
import type { Asker } from "./asker.ts";
import type { BotContext } from "./bot-context.ts";

/** Computes the answer of a request. */
export function answerOf(bot: BotContext, request: Request, asker: Asker): Promise<Answer> {
  const { lang, page } = request;
  return bot.commands.answer(request.text, { lang, page, ...asker, now: bot.now(), store: bot.store });
}

/** What a view needs to draw an answer for a person; ids of direct messages begin with a D. */
export function viewContext(bot: BotContext, request: Request, { channelId }: Asker): ViewContext {
  return { facts: bot.facts, request, direct: channelId.startsWith("D") };
}

/** Computes the answer of a request and draws it for the person who asked. */
export async function answerMessage(bot: BotContext, request: Request, asker: Asker): Promise<Message> {
  const answer = await answerOf(bot, request, asker);
  return bot.outgoing("message", answerView(answer, viewContext(bot, request, asker)));
}
