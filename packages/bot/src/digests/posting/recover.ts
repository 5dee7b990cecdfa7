import type { ConversationsHistoryResponse } from "@slack/web-api";
import { callFailure } from "../../slack/call-failure.ts";
import { oneShotClient } from "../../slack/one-shot-client.ts";
import type { Lease, Run } from "../../store/digest-run.ts";
import { DIGEST_EVENT, type PostingPorts } from "./ports.ts";
import { putOff } from "./settle-failure.ts";
import { settlePosted } from "./settle-posted.ts";

/** How far Slack's clock and ours may differ, in milliseconds. */
const SKEW_MS = 60_000;
/** Messages asked for at once; Slack gives apps outside its Marketplace fifteen of them. */
const PAGE = 200;
const PAGES = 20;

/**
 * Finds out what became of a run whose answer was lost: the channel's history holds its message, or it does not, or it
 * cannot be read. Absent, the run waits to be posted again; unreadable, nobody but its owner may post it again.
 */
export async function recoverRun(ports: PostingPorts, lease: Lease): Promise<void> {
  const { store } = ports;
  const { run } = lease;
  const schedule = await store.digestSchedules.find(run.scheduleId);
  const posting = await store.digestRuns.posting(run.id);
  const token = await ports.token(run.teamId);
  const found = token === undefined ? unreadable("not_installed") : await search(ports, token, run);
  const at = await ports.now();
  switch (found.outcome) {
    case "found":
      if (posting !== undefined) {
        await settlePosted(ports, lease, schedule ?? { id: run.scheduleId, lang: "en" }, posting, found.ts);
      }
      return;
    case "absent":
      await store.digestLeases.settle(lease, { state: "ready", reason: "not_in_history", until: at }, at);
      return;
    case "later": {
      const until =
        found.retryAfterMs === undefined
          ? putOff(at, run.attempts, ports.terms.retryMs)
          : new Date(at.getTime() + found.retryAfterMs);
      await store.digestLeases.settle(lease, { state: "posting", reason: found.reason, until }, at);
      return;
    }
    case "unreadable":
      await store.transaction(async ({ digestLeases, digestNotices }) => {
        const settled = await digestLeases.settle(lease, { state: "unknown", reason: found.reason }, at);
        if (!settled || schedule === undefined) return;
        await digestNotices.add(
          {
            id: `unknown:${run.id}:${run.attempts}`,
            teamId: run.teamId,
            scheduleId: schedule.id,
            runId: run.id,
            userId: schedule.ownerId,
            kind: "unknown",
            reason: found.reason,
          },
          at,
        );
      });
  }
}

type Found =
  | { readonly outcome: "found"; readonly ts: string }
  | { readonly outcome: "absent" }
  | { readonly outcome: "later"; readonly reason: string; readonly retryAfterMs?: number }
  | { readonly outcome: "unreadable"; readonly reason: string };

const unreadable = (reason: string): Found => ({ outcome: "unreadable", reason });

/** Looks through the messages of the time in which the run can have been posted. */
async function search(ports: PostingPorts, token: string, run: Run): Promise<Found> {
  const { apiUrl, terms } = ports;
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
      const { consequence, reason, retryAfterMs } = callFailure(error);
      if (consequence !== "later" && consequence !== "unknown") return unreadable(reason);
      return { outcome: "later", reason, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    }
    const message = answer.messages?.find(({ metadata }) => {
      const payload = metadata?.event_payload as { run_id?: unknown } | undefined;
      return metadata?.event_type === DIGEST_EVENT && payload?.run_id === run.id;
    });
    if (message?.ts !== undefined) return { outcome: "found", ts: message.ts };
    cursor = answer.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return { outcome: "absent" };
  }
  return unreadable("history_too_long");
}

const slackTime = (ms: number): string => (ms / 1000).toFixed(6);
