import type { Answer, Offer, Request } from "../commands/answer.ts";
import { offerOf } from "../commands/ask.ts";
import type { RichBlock } from "../slack/rich-blocks.ts";
import { answerView } from "../views/answer-view.ts";
import type { Message } from "../views/message.ts";
import type { Asker } from "./asker.ts";
import type { BotContext } from "./bot-context.ts";
import { deliver } from "./deliver.ts";

/** Computes the answer of a request. */
export function answerOf(bot: BotContext, request: Request, asker: Asker): Promise<Answer> {
  const { lang, page } = request;
  return bot.commands.answer(request.text, { lang, page, ...asker, now: bot.now(), store: bot.store });
}

/** What the answer to the question offered that led to a request; undefined where none did. */
export async function offerBehind(
  bot: BotContext,
  { asked, lang }: Request,
  asker: Asker,
): Promise<Offer | undefined> {
  if (asked === undefined) return undefined;
  return offerOf(bot.facts, await answerOf(bot, { text: asked, lang, page: 0 }, asker), lang);
}

/**
 * Computes the answer of a request, draws it for the person who asked, and sends it; once more in plain blocks where
 * Slack refuses a kind of block. What was drawn before and still holds is not drawn again.
 */
export async function sendAnswer<T>(
  bot: BotContext,
  request: Request,
  asker: Asker,
  send: (message: Message) => Promise<T>,
): Promise<T> {
  // Ids of direct messages begin with a D.
  const direct = asker.channelId.startsWith("D");
  const now = bot.now();
  let answer: Answer | undefined;
  const draw = async (without: ReadonlySet<RichBlock>): Promise<Message> => {
    const drawing = { request, direct, without, now };
    const drawn = bot.drawn.get(drawing);
    if (drawn !== undefined) return drawn;
    answer ??= await answerOf(bot, request, asker);
    const offer = await offerBehind(bot, request, asker);
    const message = bot.outgoing(
      "message",
      answerView(answer, { facts: bot.facts, request, offer, direct, without }),
    );
    bot.drawn.keep(drawing, answer, message);
    return message;
  };
  return deliver(bot, asker.teamId, draw, send);
}
