import { callFailure } from "../../slack/call-failure.ts";
import { oneShotClient } from "../../slack/one-shot-client.ts";
import type { Notice } from "../../store/digest-notices.ts";
import type { PostingPorts } from "./ports.ts";

/** Tells the owner in a direct message; what Slack cannot take now stays to be told. */
export async function sendNotice(ports: PostingPorts, notice: Notice): Promise<void> {
  const { store } = ports;
  const text = await ports.notice(notice);
  const token = await ports.token(notice.teamId);
  if (text !== undefined && token !== undefined) {
    const client = oneShotClient({ token, apiUrl: ports.apiUrl, timeoutMs: ports.terms.timeoutMs });
    try {
      await client.chat.postMessage({ channel: notice.userId, ...text });
    } catch (error) {
      const { consequence, message } = callFailure(error);
      ports.log(`the owner of digest ${notice.scheduleId} could not be told: ${message}`);
      // Told twice is better than never told, but somebody who cannot be reached is not asked for ever.
      if (consequence === "later" || consequence === "unknown") return;
    }
  }
  await store.digestNotices.sent(notice.id, await ports.now());
}
