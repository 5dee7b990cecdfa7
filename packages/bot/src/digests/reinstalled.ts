import { errorNamed } from "../slack/call-failure.ts";
import { AccountInactiveError } from "../slack/errors/account-inactive-error.ts";
import { TokenRevokedError } from "../slack/errors/token-revoked-error.ts";
import type { Schedule } from "../store/digest-schedule.ts";
import type { Store } from "../store/store.ts";

/** Reasons for which all of a workspace's digests are paused: installing the app again removes them. */
const REASONS = [...TokenRevokedError.reasons, ...AccountInactiveError.reasons];

/** Other processes may use the old token for this long yet, in milliseconds. */
const OLD_TOKEN_MS = 35_000;

/** Whether a digest is paused because the app could do nothing in the workspace any more. */
export const waitsForInstall = ({ paused }: Schedule): boolean =>
  paused !== undefined && errorNamed(paused.reason).consequence === "pause-workspace";

/**
 * Lets each owner be told, once, which of their digests were paused while the app was not installed.
 *
 * @param teamId - the workspace where it is installed again
 * @returns how many digests wait to be resumed
 */
export async function tellReinstalled(store: Store, teamId: string, now: Date): Promise<number> {
  const waiting = await store.digestSchedules.pausedFor(REASONS, teamId);
  const tellAt = new Date(now.getTime() + OLD_TOKEN_MS);
  for (const [userId, schedules] of Map.groupBy(waiting, ({ ownerId }) => ownerId)) {
    const last = schedules.reduce((a, b) => (pausedAt(a) > pausedAt(b) ? a : b));
    await store.digestNotices.add(
      {
        id: `reinstalled:${last.id}:${pausedAt(last).toISOString()}`,
        teamId,
        scheduleId: last.id,
        runId: undefined,
        userId,
        kind: "reinstalled",
        reason: last.paused?.reason ?? "not_installed",
      },
      tellAt,
    );
  }
  return waiting.length;
}

const pausedAt = ({ paused }: Schedule): Date => paused?.at ?? new Date(0);

/**
 * The same at a start with a token from the environment, which is how one workspace installs the app again.
 *
 * @param teamId - asks Slack whose token it is; only called when some digest waits
 */
export async function tellReinstalledAtStart(
  store: Store,
  teamId: () => Promise<string | undefined>,
  now: Date,
): Promise<void> {
  if ((await store.digestSchedules.pausedFor(REASONS)).length === 0) return;
  const team = await teamId();
  if (team !== undefined) await tellReinstalled(store, team, now);
}
