import type { AllMiddlewareArgs, AnyMiddlewareArgs, App, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { sendAnswer } from "../app/answer-request.ts";
import { knowingAdmins, langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { LIMITS } from "../slack/limits.ts";
import { richBlocksIn } from "../slack/rich-blocks.ts";

/**
 * `/hk-ai …`: answers so that only the person who typed it sees it.
 *
 * It stands among the middleware and not among the listeners: Bolt would ask every one of those whether the command is
 * theirs, which takes longer than most answers.
 */
export function listenToSlashCommand(app: App, bot: BotContext): void {
  app.use(async (args: AllMiddlewareArgs & AnyMiddlewareArgs) => {
    if ("command" in args && args.command.command === "/hk-ai") await answer(bot, args);
    else await args.next();
  });
}

async function answer(
  bot: BotContext,
  { command, ack, respond, client, logger }: AllMiddlewareArgs & SlackCommandMiddlewareArgs,
): Promise<void> {
  const asker = knowingAdmins(bot, client, {
    teamId: command.team_id,
    channelId: command.channel_id,
    userId: command.user_id,
  });
  // Where nothing has to be asked of Slack first, the acknowledgement itself carries the answer. Slack does not tell
  // whether it could show that, so it carries only kinds of block that Slack has shown in this workspace before.
  let acknowledged = !bot.profiles.has(client, asker.userId);
  if (acknowledged) await ack();
  // A slow database must not make Slack believe that nobody is there.
  const late = setTimeout(() => {
    if (acknowledged) return;
    acknowledged = true;
    ack().catch((error: unknown) => logger.warn("a late acknowledgement failed:", error));
  }, LIMITS.ackMs / 2);
  const lang = await langFor(bot, client, asker);
  await sendAnswer(bot, { text: command.text.trim(), lang, page: 0 }, asker, async (message) => {
    const answered = { response_type: "ephemeral" as const, ...message };
    const first = !acknowledged;
    acknowledged = true;
    clearTimeout(late);
    if (first && bot.blockSupport.proven(asker.teamId, richBlocksIn(message.blocks))) return ack(answered);
    if (first) await ack();
    await respond(answered);
  }).finally(() => clearTimeout(late));
}
