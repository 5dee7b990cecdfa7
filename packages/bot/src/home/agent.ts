import type { Lang } from "@hk-ai/sdk";
import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { langFor } from "../app/asker.ts";
import type { BotContext } from "../app/bot-context.ts";
import { say } from "../words/say.ts";
import { suggestedPrompts } from "./suggested-prompts.ts";

/** A conversation with the agent; before the first message there is no thread. */
interface Conversation {
  readonly teamId: string;
  readonly userId: string;
  readonly channelId: string;
  readonly threadTs?: string;
}

async function suggest(bot: BotContext, client: WebClient, conversation: Conversation): Promise<void> {
  const { channelId, threadTs } = conversation;
  const lang = await langFor(bot, client, conversation);
  await client.assistant.threads.setSuggestedPrompts({
    channel_id: channelId,
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    title: say("promptsTitle", lang),
    prompts: suggestedPrompts(bot.facts, lang),
  });
}

/** The agent's conversation: what can be asked is suggested when it is opened. */
export function listenToAgent(app: App, bot: BotContext): void {
  app.event("app_home_opened", async ({ event, client, context }) => {
    if (event.tab !== "messages") return;
    const { user: userId, channel: channelId } = event;
    await suggest(bot, client, { teamId: context.teamId ?? "", userId, channelId });
  });

  app.event("assistant_thread_started", async ({ event, client, context }) => {
    const { user_id: userId, channel_id: channelId, thread_ts: threadTs } = event.assistant_thread;
    await suggest(bot, client, { teamId: context.teamId ?? "", userId, channelId, threadTs });
  });
}

/**
 * Shows “is looking it up…” in a thread while an answer is made; Slack takes it away when the answer is posted.
 *
 * A status that cannot be set never keeps an answer back. Where the work fails, the status is taken away here.
 *
 * @param onError - told what Slack said when it would not show the status
 */
export async function withStatus<T>(
  client: WebClient,
  thread: { readonly channelId: string; readonly threadTs: string },
  lang: Lang,
  work: () => Promise<T>,
  onError: (error: unknown) => void,
): Promise<T> {
  const set = (status: string) =>
    client.assistant.threads
      .setStatus({ channel_id: thread.channelId, thread_ts: thread.threadTs, status })
      .catch(onError);
  await set(say("lookingUp", lang));
  try {
    return await work();
  } catch (error) {
    await set("");
    throw error;
  }
}
