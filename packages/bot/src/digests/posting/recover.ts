import { isRateLimitedError } from "../../slack/errors/rate-limited-error.ts";
import { SlackCallError } from "../../slack/errors/slack-call-error.ts";
import { ASKED_AGAIN, type Lease } from "../../store/digest-run.ts";
import type { Schedule } from "../../store/digest-schedule.ts";
import { HistoryUnreadableError, isHistoryUnreadableError } from "./history-unreadable-error.ts";
import { DIGEST_EVENT, type PostingPorts } from "./ports.ts";
import { searchHistory } from "./search-history.ts";
import { putOff } from "./settle-failure.ts";
import { settlePosted } from "./settle-posted.ts";

/**
 * Finds out what became of a run whose answer was lost: the channel's history holds its message, or it does not, or it
 * cannot be read. Absent, the run waits to be posted again; unreadable, nobody but its owner may post it again.
 *
 * What the owner has asked for again is looked up once more all the same: the history may be readable by now.
 */
export async function recoverRun(ports: PostingPorts, lease: Lease): Promise<void> {
  const { store } = ports;
  const { run } = lease;
  await ports.turn();
  const schedule = await store.digestSchedules.find(run.scheduleId);
  let ts: string | undefined;
  try {
    ts = await found(ports, lease);
  } catch (error) {
    if (error instanceof SlackCallError) return askLater(ports, lease, error);
    if (!isHistoryUnreadableError(error)) throw error;
    if (run.reason !== ASKED_AGAIN) return askOwner(ports, lease, schedule, error);
  }
  const at = await ports.now();
  if (ts === undefined) {
    const reason = run.reason === ASKED_AGAIN ? ASKED_AGAIN : "not_in_history";
    await store.digestLeases.settle(lease, { state: "ready", reason, until: at }, at);
    return;
  }
  const posting = await store.digestRuns.posting(run.id);
  if (posting === undefined)
    throw new Error("What a run was about to post is kept until its outcome is known.");
  await settlePosted(ports, lease, schedule ?? { id: run.scheduleId, lang: "en" }, posting, ts);
}

async function found(ports: PostingPorts, { run }: Lease): Promise<string | undefined> {
  const token = await ports.token(run.teamId);
  if (token === undefined) throw new HistoryUnreadableError("not_installed");
  const first = run.firstPostingAt ?? run.dueAt;
  return searchHistory(ports, token, {
    channel: run.channelId,
    first,
    last: run.postingAt ?? first,
    event: DIGEST_EVENT,
    payload: { run_id: run.id },
  });
}

async function askLater({ store, now, terms }: PostingPorts, lease: Lease, failure: SlackCallError) {
  const at = await now();
  const { attempts, reason } = lease.run;
  const retryAfterMs = isRateLimitedError(failure) ? failure.retryAfterMs : undefined;
  const until =
    retryAfterMs === undefined ? putOff(at, attempts, terms.retryMs) : new Date(at.getTime() + retryAfterMs);
  const kept = reason === ASKED_AGAIN ? ASKED_AGAIN : failure.reason;
  await store.digestLeases.settle(lease, { state: "posting", reason: kept, until }, at);
}

async function askOwner(
  { store, now }: PostingPorts,
  lease: Lease,
  schedule: Schedule | undefined,
  { reason }: HistoryUnreadableError,
): Promise<void> {
  const at = await now();
  const { run } = lease;
  await store.transaction(async ({ digestLeases, digestNotices }) => {
    const settled = await digestLeases.settle(lease, { state: "unknown", reason }, at);
    if (!settled || schedule === undefined) return;
    await digestNotices.add(
      {
        id: `unknown:${run.id}:${run.attempts}`,
        teamId: run.teamId,
        scheduleId: schedule.id,
        runId: run.id,
        userId: schedule.ownerId,
        kind: "unknown",
        reason,
      },
      at,
    );
  });
}
