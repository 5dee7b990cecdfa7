import type { ConversationsHistoryResponse } from "@slack/web-api";
import { callFailure } from "../../slack/call-failure.ts";
import { oneShotClient } from "../../slack/one-shot-client.ts";
import { HistoryUnreadableError } from "./history-unreadable-error.ts";
import type { PostingPorts } from "./ports.ts";

/** How far Slack's clock and ours may differ, in milliseconds. */
const SKEW_MS = 60_000;
/** Messages asked for at once; Slack gives apps outside its Marketplace fifteen of them. */
const PAGE = 200;
const PAGES = 20;

/** A message of the bot's that may have been posted. */
export interface Sought {
  readonly channel: string;
  /** When it was sent for the first and for the last time. */
  readonly first: Date;
  readonly last: Date;
  /** Slack's `event_type` of its metadata, and what of the payload tells it from others. */
  readonly event: string;
  readonly payload: Readonly<Record<string, string>>;
}

/**
 * Looks for a message among those of the time in which it can have been posted.
 *
 * @returns Slack's timestamp of the message; undefined when it is not there
 * @throws HistoryUnreadableError when nobody can tell; a SlackCallError when it can be asked again later.
 */
export async function searchHistory(
  { apiUrl, terms }: PostingPorts,
  token: string,
  { channel, first, last, event, payload }: Sought,
): Promise<string | undefined> {
  const client = oneShotClient({ token, apiUrl, timeoutMs: terms.timeoutMs });
  const oldest = slackTime(first.getTime() - SKEW_MS);
  const latest = slackTime(last.getTime() + terms.timeoutMs + terms.quietMs + SKEW_MS);
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    let answer: ConversationsHistoryResponse;
    try {
      answer = await client.conversations.history({
        channel,
        include_all_metadata: true,
        oldest,
        latest,
        inclusive: true,
        limit: PAGE,
        ...(cursor === undefined ? {} : { cursor }),
      });
    } catch (error) {
      const failure = callFailure(error);
      const passes = failure.consequence === "later" || failure.consequence === "unknown";
      throw passes ? failure : new HistoryUnreadableError(failure.reason, failure);
    }
    const message = answer.messages?.find(({ metadata }) => {
      const its = metadata?.event_payload as Record<string, unknown> | undefined;
      return (
        metadata?.event_type === event && Object.entries(payload).every(([name, is]) => its?.[name] === is)
      );
    });
    if (message?.ts !== undefined) return message.ts;
    cursor = answer.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return undefined;
  }
  throw new HistoryUnreadableError("history_too_long");
}

const slackTime = (ms: number): string => (ms / 1000).toFixed(6);
