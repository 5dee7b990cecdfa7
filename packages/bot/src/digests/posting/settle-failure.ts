import { isRateLimitedError } from "../../slack/errors/rate-limited-error.ts";
import type { SlackCallError } from "../../slack/errors/slack-call-error.ts";
import type { NoticeKind } from "../../store/digest-notices.ts";
import type { Lease } from "../../store/digest-run.ts";
import type { Schedule } from "../../store/digest-schedule.ts";
import type { PostingPorts } from "./ports.ts";

/** No failure waits longer than this for its next attempt. */
const LONGEST_WAIT_MS = 15 * 60_000;

/** When to try again after so many attempts: later each time. */
export function putOff(now: Date, attempts: number, retryMs: number): Date {
  return new Date(now.getTime() + Math.min(LONGEST_WAIT_MS, retryMs * 2 ** Math.min(attempts, 20)));
}

/**
 * Does what a failed post asks for.
 *
 * @param used - the token that it was made with
 */
export async function settleFailure(
  { store, now, terms, log, token }: PostingPorts,
  lease: Lease,
  schedule: Schedule,
  failure: SlackCallError,
  used: string | undefined,
): Promise<void> {
  const { consequence, reason } = failure;
  const at = await now();
  const { run } = lease;
  const noticeOf = (kind: NoticeKind) => ({
    id: `${kind}:${run.id}`,
    teamId: run.teamId,
    scheduleId: schedule.id,
    runId: run.id,
    userId: schedule.ownerId,
    kind,
    reason,
  });
  if (consequence !== "not-sent") log(`digest ${run.id} was not posted: ${failure.message}`);
  switch (consequence) {
    case "not-sent":
      // The intent stands, and whoever finds it looks in the history first.
      return;
    case "unknown":
      await store.digestLeases.settle(
        lease,
        { state: "posting", reason, until: new Date(at.getTime() + terms.quietMs) },
        at,
      );
      return;
    case "later": {
      const retryAfterMs = isRateLimitedError(failure) ? failure.retryAfterMs : undefined;
      const until =
        retryAfterMs === undefined
          ? putOff(at, run.attempts, terms.retryMs)
          : new Date(at.getTime() + retryAfterMs);
      await store.transaction(async ({ digestLeases, digestPace }) => {
        // Slack counts by method and workspace: the others would only be refused too.
        if (retryAfterMs !== undefined) await digestPace.hold(run.teamId, undefined, until);
        await digestLeases.settle(lease, { state: "ready", reason, until }, at);
      });
      return;
    }
    case "our-fault":
      await store.transaction(async ({ digestLeases, digestNotices }) => {
        if (await digestLeases.settle(lease, { state: "failed", reason }, at)) {
          await digestNotices.add(noticeOf("failed"), at);
        }
      });
      return;
    case "pause-schedule":
    case "pause-workspace":
      if (consequence === "pause-workspace") {
        const fresh = await token(run.teamId, "fresh");
        if (fresh !== undefined && fresh !== used) {
          // The app was installed again a moment ago, by way of another process.
          await store.digestLeases.settle(lease, { state: "ready", reason, until: at }, at);
          return;
        }
      }
      await store.transaction(async ({ digestLeases, digestSchedules, digestNotices }) => {
        if (!(await digestLeases.settle(lease, { state: "failed", reason }, at))) return;
        if (consequence === "pause-workspace") {
          await digestSchedules.pauseTeam(run.teamId, reason, at);
          return;
        }
        if (!(await digestSchedules.pause(schedule.id, reason, at))) return;
        await digestNotices.add(noticeOf("paused"), at);
      });
  }
}
