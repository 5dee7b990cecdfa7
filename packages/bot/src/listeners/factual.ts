import type { Fact } from "@hk-ai/sdk";
import { answerOf } from "../app/answer-request.ts";
import type { Asker } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import type { Request } from "../commands/answer.ts";
import { draw, isFactual } from "../views/draw.ts";

/** The facts that a message shows, computed again from its request; undefined when it is not made of facts. */
export async function factsShown(
  bot: BotContext,
  request: Request | undefined,
  asker: Asker,
): Promise<readonly Fact[] | undefined> {
  if (request === undefined) return undefined;
  const answer = await answerOf(bot, request, asker);
  return isFactual(answer) ? draw(answer, { facts: bot.facts, request }).facts : undefined;
}
