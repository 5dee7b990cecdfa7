import type { FactBase } from "@hk-ai/sdk";
import { callFailure, errorNamed } from "../../slack/call-failure.ts";
import { isRateLimitedError } from "../../slack/errors/rate-limited-error.ts";
import type { SlackCallError } from "../../slack/errors/slack-call-error.ts";
import { oneShotClient } from "../../slack/one-shot-client.ts";
import { channelCorrections, TEAM_CORRECTIONS } from "../../store/digest-messages.ts";
import { snapshotOf } from "../contents/snapshot.ts";
import type { PostingPorts } from "../posting/ports.ts";
import { mendMessage } from "./mend-message.ts";
import { outstanding } from "./outstanding.ts";

/** Messages looked at in one go for each fact. */
const MESSAGES = 20;
/** How long a process keeps a workspace's corrections to itself at most, in milliseconds. */
const TURN_MS = 120_000;
/** When nothing is left, or a channel is closed to the app, it is looked at again after this long, in milliseconds. */
const AGAIN_MS = 60_000;
const CLOSED_MS = 60 * 60_000;

type CorrectionPorts = Pick<PostingPorts, "store" | "now" | "token" | "apiUrl" | "log" | "terms">;

/**
 * Mends digests in channels that show a fact which has been corrected or superseded since: each gets a visible note,
 * once, in the message or, where that can no longer be edited, in its thread.
 *
 * Processes take turns at a workspace, and what Slack refuses holds up no other workspace or channel.
 *
 * @returns a function that does some of it at each call, and nothing once all is done
 */
export function corrector(ports: CorrectionPorts, facts: FactBase): (stop?: AbortSignal) => Promise<void> {
  const { store, apiUrl, terms, log } = ports;
  let restUntil = 0;

  async function mendTeam(teamId: string, stop: AbortSignal | undefined): Promise<void> {
    const now = await ports.now();
    const turn = new Date(now.getTime() + TURN_MS);
    if (!(await store.digestPace.claim(teamId, TEAM_CORRECTIONS, now, turn))) return;
    const claimed = performance.now();
    // What is held up longer sends nothing: another process may have the turn by then.
    const mayGoOn = () => performance.now() - claimed < TURN_MS - terms.timeoutMs - terms.quietMs;
    const token = await ports.token(teamId);
    if (token === undefined) return hold(teamId, TEAM_CORRECTIONS, errorNamed("not_installed"));
    const client = oneShotClient({ token, apiUrl, timeoutMs: terms.timeoutMs, maySend: mayGoOn });
    // Asked again now that nobody else is at it: what was outstanding a moment ago may be done.
    const left = await outstanding(store.digestMessages, facts, { now, limit: MESSAGES, teamId });
    for (const { message: ref, corrections } of left.values()) {
      if (stop?.aborted || !mayGoOn()) break;
      const message = await store.digestMessages.find(ref);
      if (message === undefined) continue;
      try {
        await mendMessage({ store, facts, client }, message, corrections);
      } catch (error) {
        const failure = callFailure(error);
        log(`digest message ${ref.channelId} ${ref.ts} is still to be corrected: ${failure.message}`);
        const closed = failure.consequence === "pause-schedule" || failure.consequence === "our-fault";
        if (!closed) return hold(teamId, TEAM_CORRECTIONS, failure);
        await hold(teamId, channelCorrections(ref.channelId), failure);
      }
    }
    await store.digestPace.set(teamId, TEAM_CORRECTIONS, now);
  }

  /** Leaves a workspace or a channel alone until it makes sense to try again. */
  async function hold(teamId: string, what: string, failure: SlackCallError): Promise<void> {
    const asked = isRateLimitedError(failure) ? failure.retryAfterMs : undefined;
    const passes = failure.consequence === "later" || failure.consequence === "unknown";
    const ms = asked ?? (passes ? terms.quietMs : failure.consequence === "not-sent" ? 0 : CLOSED_MS);
    const until = new Date((await ports.now()).getTime() + ms);
    await store.digestPace.set(teamId, what, until);
  }

  return async (stop) => {
    const now = await ports.now();
    if (now.getTime() < restUntil) return;
    const left = await outstanding(store.digestMessages, facts, { now, limit: MESSAGES });
    if (left.size === 0) {
      restUntil = now.getTime() + AGAIN_MS;
      return;
    }
    // What stands in a mended message is what the next correction will call the old value.
    await store.factSnapshots.put(snapshotOf(facts));
    for (const teamId of new Set([...left.values()].map(({ message }) => message.teamId))) {
      if (!stop?.aborted) await mendTeam(teamId, stop);
    }
  };
}
