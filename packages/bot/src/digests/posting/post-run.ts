import { callFailure, errorNamed } from "../../slack/call-failure.ts";
import { isRateLimitedError } from "../../slack/errors/rate-limited-error.ts";
import { oneShotClient } from "../../slack/one-shot-client.ts";
import { ASKED_AGAIN, type Lease, type Posting } from "../../store/digest-run.ts";
import type { Schedule } from "../../store/digest-schedule.ts";
import { LATE_MS } from "../scheduler/slots.ts";
import { DIGEST_EVENT, type PostingPorts } from "./ports.ts";
import { settleFailure } from "./settle-failure.ts";
import { settlePosted } from "./settle-posted.ts";

/** The share of the quiet period that may lie between intent and sending; the rest is Slack's to let it be seen. */
const MAY_BE_HELD_UP = 1 / 4;

/**
 * Posts one run, once.
 *
 * The intent is committed before the message leaves and the outcome after; whatever happens in between leaves the run in
 * `posting`, and only the channel's history says what became of it. The lease is looked at again at the last moment: a
 * process that was held up longer than that may no longer be the only one.
 *
 * @returns "workspace-held" when Slack takes nothing more in the workspace for now
 */
export async function postRun(ports: PostingPorts, lease: Lease): Promise<"workspace-held" | undefined> {
  const { store, terms } = ports;
  const { run } = lease;
  await ports.turn();
  const schedule = await store.digestSchedules.find(run.scheduleId);
  const skip = schedule === undefined ? "deleted" : await reasonToSkip(ports, lease, schedule);
  if (schedule === undefined || skip !== undefined) {
    await store.digestLeases.settle(
      lease,
      { state: "skipped", reason: skip ?? "deleted" },
      await ports.now(),
    );
    return undefined;
  }
  const token = await ports.token(run.teamId);
  if (token === undefined) {
    await settleFailure(ports, lease, schedule, errorNamed("not_installed"), undefined);
    return "workspace-held";
  }
  const memory = await store.digestSchedules.memory(schedule.id);
  if (memory !== undefined) await ports.turn();
  const posting = memory && (await ports.write(schedule, memory, await ports.now()));
  if (posting === undefined) {
    const reason = memory === undefined ? "deleted" : "nothing_new";
    await store.digestLeases.settle(lease, { state: "skipped", reason }, await ports.now());
    return undefined;
  }

  await ports.turn();
  const at = await ports.now();
  const held = terms.quietMs * MAY_BE_HELD_UP;
  const until = new Date(at.getTime() + terms.timeoutMs + held);
  if (!(await store.digestLeases.intend(lease, posting, at, until))) return undefined;
  const checked = performance.now();
  const checkedAt = await ports.now();
  if (!(await store.digestLeases.holds(lease, checkedAt))) return undefined;
  // Counted from before the clock was asked, on a clock that nobody sets: what is held up here sends nothing.
  const left = at.getTime() + held - checkedAt.getTime();
  try {
    const client = oneShotClient({
      token,
      apiUrl: ports.apiUrl,
      timeoutMs: terms.timeoutMs,
      maySend: () => performance.now() - checked < left,
    });
    const { ts } = await client.chat.postMessage({
      channel: run.channelId,
      ...posting.message,
      metadata: metadataOf(run.id, posting),
      unfurl_links: false,
      unfurl_media: false,
    });
    await ports.turn();
    await settlePosted(ports, lease, schedule, posting, ts ?? "");
    return undefined;
  } catch (error) {
    await ports.turn();
    if (ports.learn?.(run.teamId, posting.message, error)) {
      // Refused whole, so nothing was posted: it is drawn again without what Slack minded.
      const refusedAt = await ports.now();
      await store.digestLeases.settle(
        lease,
        { state: "ready", reason: "invalid_blocks", until: refusedAt },
        refusedAt,
      );
      return undefined;
    }
    const failure = callFailure(error);
    await settleFailure(ports, lease, schedule, failure, token);
    const refused = isRateLimitedError(failure) || failure.consequence === "pause-workspace";
    return refused ? "workspace-held" : undefined;
  }
}

/** What a digest carries for the bot to recognise it by: its run, and the facts in it. */
function metadataOf(runId: string, { facts }: Pick<Posting, "facts">) {
  return {
    event_type: DIGEST_EVENT,
    event_payload: { run_id: runId, facts: facts.map(({ id, revision }) => ({ id, revision })) },
  };
}

async function reasonToSkip(
  { store, now }: PostingPorts,
  { run }: Lease,
  schedule: Schedule,
): Promise<string | undefined> {
  if (schedule.paused !== undefined) return "paused";
  if (run.reason === ASKED_AGAIN) return undefined;
  const late = (await now()).getTime() - run.dueAt.getTime() > LATE_MS;
  if (!late) return undefined;
  if (await store.digestRuns.hasLater(run)) return "missed";
  // What was sent before and did not arrive was due in time.
  return schedule.outage === "skip" && run.attempts === 0 ? "missed" : undefined;
}
