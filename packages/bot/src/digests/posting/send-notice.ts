import { callFailure } from "../../slack/call-failure.ts";
import { oneShotClient } from "../../slack/one-shot-client.ts";
import type { WaitingNotice } from "../../store/digest-notices.ts";
import { isHistoryUnreadableError } from "./history-unreadable-error.ts";
import { NOTICE_EVENT, type PostingPorts } from "./ports.ts";
import { searchHistory } from "./search-history.ts";

/** How long a notice is left alone after it was taken or sent, in milliseconds; longer than a history lags behind. */
export const NOTICE_RETRY_MS = 60_000;

/**
 * Tells the owner in a direct message, once; what Slack cannot take now stays to be told.
 *
 * Where the answer to an earlier attempt was lost, the history of the direct messages decides, as a channel's does for
 * digests. What nobody can find out is told again: a digest that is held up without its owner knowing is worse.
 */
export async function sendNotice(ports: PostingPorts, notice: WaitingNotice): Promise<void> {
  const { store, terms, apiUrl } = ports;
  const text = await ports.notice(notice);
  const token = await ports.token(notice.teamId);
  if (text !== undefined && token !== undefined) {
    const client = oneShotClient({ token, apiUrl, timeoutMs: terms.timeoutMs });
    try {
      if (!(await hasArrived(ports, token, notice))) {
        const at = await ports.now();
        const retryAt = new Date(at.getTime() + NOTICE_RETRY_MS);
        if (!(await store.digestNotices.intend(notice, at, retryAt))) return;
        const metadata = { event_type: NOTICE_EVENT, event_payload: { notice_id: notice.id } };
        await client.chat.postMessage({ channel: notice.userId, ...text, metadata });
      }
    } catch (error) {
      const { consequence, message } = callFailure(error);
      ports.log(`the owner of digest ${notice.scheduleId} could not be told: ${message}`);
      // Somebody who cannot be reached is not asked for ever.
      if (consequence === "later" || consequence === "unknown") return;
    }
  }
  await store.digestNotices.sent(notice.id, await ports.now());
}

/** Whether an earlier attempt has told the owner although its answer was lost. */
async function hasArrived(ports: PostingPorts, token: string, notice: WaitingNotice): Promise<boolean> {
  const { apiUrl, terms } = ports;
  if (notice.firstSendingAt === undefined) return false;
  try {
    const client = oneShotClient({ token, apiUrl, timeoutMs: terms.timeoutMs });
    const { channel } = await client.conversations.open({ users: notice.userId });
    if (channel?.id === undefined) return false;
    const ts = await searchHistory(ports, token, {
      channel: channel.id,
      first: notice.firstSendingAt,
      last: await ports.now(),
      event: NOTICE_EVENT,
      payload: { notice_id: notice.id },
    });
    return ts !== undefined;
  } catch (error) {
    if (isHistoryUnreadableError(error)) return false;
    const failure = callFailure(error);
    if (failure.consequence === "later" || failure.consequence === "unknown") throw failure;
    return false;
  }
}
