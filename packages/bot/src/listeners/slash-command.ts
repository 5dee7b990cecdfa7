import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { sendAnswer } from "../app/answer-request.ts";
import { knowingAdmins, langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { acknowledgeWith, type Written, written } from "../slack/http-receiver.ts";
import { LIMITS } from "../slack/limits.ts";
import { richBlocksIn } from "../slack/rich-blocks.ts";
import type { Message } from "../views/message.ts";

type Command = AllMiddlewareArgs & SlackCommandMiddlewareArgs;

type Answered = Message & { readonly response_type: "ephemeral" };

/** Messages as answers to a command; one that was drawn for many people is written as JSON once. */
function readyAnswers(): (message: Message) => Written<Answered> {
  const known = new WeakMap<Message, Written<Answered>>();
  return (message) => {
    const before = known.get(message);
    if (before !== undefined) return before;
    const ready = written({ response_type: "ephemeral" as const, ...message });
    known.set(message, ready);
    return ready;
  };
}

/** `/hk-ai …`: answers so that only the person who typed it sees it. */
export function slashCommand(bot: BotContext): (args: Command) => Promise<void> {
  const ready = readyAnswers();
  return (args) => answer(bot, ready, args);
}

async function answer(bot: BotContext, ready: ReturnType<typeof readyAnswers>, args: Command): Promise<void> {
  const { command, ack, respond, client, logger } = args;
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
  try {
    const lang = await langFor(bot, client, asker);
    await sendAnswer(bot, { text: command.text.trim(), lang, page: 0 }, asker, async (message) => {
      const first = !acknowledged;
      acknowledged = true;
      clearTimeout(late);
      if (first && bot.blockSupport.proven(asker.teamId, richBlocksIn(message.blocks))) {
        return acknowledgeWith(args, ready(message));
      }
      if (first) await ack();
      await respond(ready(message).value);
    });
  } finally {
    clearTimeout(late);
  }
}
