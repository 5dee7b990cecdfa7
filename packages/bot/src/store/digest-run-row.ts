import type { Selectable } from "kysely";
import type { Run, RunState } from "./digest-run.ts";
import type { DigestRunTable } from "./digest-tables.ts";

/** A run as its row tells it. */
export function runOf(row: Selectable<DigestRunTable>): Run {
  const date = (at: string | null) => (at === null ? undefined : new Date(at));
  return {
    id: row.id,
    scheduleId: row.schedule_id,
    teamId: row.team_id,
    channelId: row.channel_id,
    dueAt: new Date(row.due_at),
    state: row.state as RunState,
    attempts: row.attempts,
    postingAt: date(row.posting_at),
    firstPostingAt: date(row.first_posting_at),
    ts: row.ts ?? undefined,
    reason: row.reason ?? undefined,
    finishedAt: date(row.finished_at),
  };
}
