import { callFailure } from "../../slack/call-failure.ts";
import type { oneShotClient } from "../../slack/one-shot-client.ts";
import type { DigestMessage } from "../../store/digest-messages.ts";
import type { Correction } from "./outstanding.ts";

type Client = ReturnType<typeof oneShotClient>;

/** Slack's `event_type` of a correction's metadata; its payload names what it corrects. */
const CORRECTION_EVENT = "hk_ai_correction";
/** Replies looked through for a correction that was made before. */
const REPLIES = 200;

/**
 * Names of the corrections that stand in a message's thread.
 *
 * @returns undefined when the thread cannot be read
 * @throws SlackCallError when it can be asked again later.
 */
export async function correctionsInThread(
  client: Client,
  { channelId, ts }: DigestMessage,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const { messages = [] } = await client.conversations.replies({
      channel: channelId,
      ts,
      include_all_metadata: true,
      limit: REPLIES,
    });
    const told = messages.flatMap(({ metadata }) => {
      const payload = metadata?.event_payload as { corrections?: unknown } | undefined;
      const names = metadata?.event_type === CORRECTION_EVENT ? payload?.corrections : [];
      return Array.isArray(names) ? names.map(({ name }) => String(name)) : [];
    });
    return new Set(told);
  } catch (error) {
    const failure = callFailure(error);
    if (failure.consequence === "later" || failure.consequence === "unknown") throw failure;
    return undefined;
  }
}

/** Says in a message's thread what is right now. */
export async function replyWith(
  client: Client,
  { channelId, ts }: DigestMessage,
  corrections: readonly { readonly correction: Correction; readonly line: string }[],
): Promise<void> {
  await client.chat.postMessage({
    channel: channelId,
    thread_ts: ts,
    text: corrections.map(({ line }) => line).join("\n"),
    metadata: {
      event_type: CORRECTION_EVENT,
      event_payload: { corrections: corrections.map(({ correction }) => ({ name: nameOf(correction) })) },
    },
    unfurl_links: false,
    unfurl_media: false,
  });
}

/** What a correction is called in its metadata: the fact that stands in the message, and the one that is right. */
export const nameOf = ({ outdated, fact }: Correction): string =>
  `${outdated.factId}@${outdated.revision}>${fact.id}@${fact.revision}`;
