import type { ConversationsHistoryResponse } from "@slack/web-api";
import { callFailure } from "../../slack/call-failure.ts";
import { oneShotClient } from "../../slack/one-shot-client.ts";
import type { Run } from "../../store/digest-run.ts";
import { HistoryUnreadableError } from "./history-unreadable-error.ts";
import { DIGEST_EVENT, type PostingPorts } from "./ports.ts";

/** How far Slack's clock and ours may differ, in milliseconds. */
const SKEW_MS = 60_000;
/** Messages asked for at once; Slack gives apps outside its Marketplace fifteen of them. */
const PAGE = 200;
const PAGES = 20;

/**
 * Looks for a run's message among those of the time in which it can have been posted.
 *
 * @returns Slack's timestamp of the message; undefined when it is not there
 * @throws HistoryUnreadableError when nobody can tell; a SlackCallError when it can be asked again later.
 */
export async function searchHistory(
  { apiUrl, terms }: PostingPorts,
  token: string,
  run: Run,
): Promise<string | undefined> {
  const client = oneShotClient({ token, apiUrl, timeoutMs: terms.timeoutMs });
  const sent = run.firstPostingAt ?? run.dueAt;
  const last = run.postingAt ?? sent;
  const oldest = slackTime(sent.getTime() - SKEW_MS);
  const latest = slackTime(last.getTime() + terms.timeoutMs + terms.quietMs + SKEW_MS);
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    let answer: ConversationsHistoryResponse;
    try {
      answer = await client.conversations.history({
        channel: run.channelId,
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
      const payload = metadata?.event_payload as { run_id?: unknown } | undefined;
      return metadata?.event_type === DIGEST_EVENT && payload?.run_id === run.id;
    });
    if (message?.ts !== undefined) return message.ts;
    cursor = answer.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return undefined;
  }
  throw new HistoryUnreadableError("history_too_long");
}

const slackTime = (ms: number): string => (ms / 1000).toFixed(6);
