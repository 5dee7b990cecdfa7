import type { Lease, Posting } from "../../store/digest-run.ts";
import type { Schedule } from "../../store/digest-schedule.ts";
import type { PostingPorts } from "./ports.ts";

/** Records that a message is in the channel, with the facts in it, and what the schedule remembers; all or nothing. */
export async function settlePosted(
  { store, now }: PostingPorts,
  lease: Lease,
  schedule: Pick<Schedule, "id" | "lang">,
  { message, facts, memory }: Posting,
  ts: string,
): Promise<boolean> {
  const at = await now();
  const { run } = lease;
  return store.transaction(async ({ digestLeases, digestMessages, digestSchedules }) => {
    if (!(await digestLeases.settle(lease, { state: "posted", ts }, at))) return false;
    await digestMessages.add(
      {
        teamId: run.teamId,
        channelId: run.channelId,
        ts,
        runId: run.id,
        scheduleId: run.scheduleId,
        lang: schedule.lang,
        message,
        postedAt: at,
      },
      facts,
    );
    await digestSchedules.remember(run.scheduleId, memory);
    return true;
  });
}
