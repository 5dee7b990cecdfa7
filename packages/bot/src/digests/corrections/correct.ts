import type { Fact, FactBase, Localized } from "@hk-ai/sdk";
import { callFailure } from "../../slack/call-failure.ts";
import { oneShotClient } from "../../slack/one-shot-client.ts";
import type { DigestMessage, OutdatedFact } from "../../store/digest-messages.ts";
import { correctedMessage, correctionLine } from "../../views/digest-correction.ts";
import { snapshotOf } from "../contents/snapshot.ts";
import type { PostingPorts } from "../posting/ports.ts";

/** A fact in a message whose place another fact has taken; greater than any revision. */
const SUPERSEDED = 2_147_483_647;

/** Messages looked at in one go, and how long a process keeps a channel's corrections to itself, in milliseconds. */
const MESSAGES = 20;
const TURN_MS = 60_000;
/** When all is corrected, messages of other processes are looked for again after this long, in milliseconds. */
const AGAIN_MS = 60 * 60_000;

/** Errors after which a message can only be answered in its thread. */
const NOT_EDITABLE: ReadonlySet<string> = new Set([
  "edit_window_closed",
  "cant_update_message",
  "as_user_not_supported",
  "message_limit_exceeded",
]);

interface Correction {
  readonly outdated: OutdatedFact;
  /** What is right now. */
  readonly fact: Fact;
  readonly revision: number;
}

type CorrectionPorts = Pick<PostingPorts, "store" | "now" | "token" | "apiUrl" | "log" | "terms">;

/**
 * Mends digests in channels that show a fact which has been corrected or superseded since: each gets a visible note,
 * once, in the message or, where that can no longer be edited, in its thread.
 *
 * @returns a function that does some of it at each call, and nothing once all is done
 */
export function corrector(ports: CorrectionPorts, facts: FactBase): () => Promise<void> {
  const { store } = ports;
  let restUntil = 0;

  async function outstanding(): Promise<Map<string, Correction[]>> {
    const found: Correction[] = [];
    for (const fact of facts.facts()) {
      if (fact.revision > 1) {
        for (const outdated of await store.digestMessages.outdated(fact, MESSAGES)) {
          found.push({ outdated, fact, revision: fact.revision });
        }
      }
      if (fact.supersedes !== undefined) {
        const older = { id: fact.supersedes, revision: SUPERSEDED };
        for (const outdated of await store.digestMessages.outdated(older, MESSAGES)) {
          found.push({ outdated, fact, revision: SUPERSEDED });
        }
      }
    }
    return Map.groupBy(found, ({ outdated: { message } }) => JSON.stringify(message));
  }

  async function valueBefore({ factId, revision }: OutdatedFact): Promise<Localized | undefined> {
    for (const snapshot of await store.factSnapshots.all()) {
      const state = snapshot.facts[factId];
      if (state?.revision === revision) return state.value;
    }
    return undefined;
  }

  async function mend(corrections: readonly Correction[]): Promise<void> {
    const key = corrections[0]?.outdated.message;
    const message = key && (await store.digestMessages.find(key));
    const now = await ports.now();
    if (message === undefined) return;
    const { teamId, channelId } = message;
    const turn = new Date(now.getTime() + TURN_MS);
    if (!(await store.digestPace.claim(teamId, `${channelId} corrections`, now, turn))) return;
    try {
      await mendMessage(message, corrections);
    } finally {
      await store.digestPace.release(teamId, `${channelId} corrections`, now);
    }
  }

  async function mendMessage(message: DigestMessage, corrections: readonly Correction[]): Promise<void> {
    const token = await ports.token(message.teamId);
    if (token === undefined) return;
    const lines: string[] = [];
    for (const { fact, outdated } of corrections) {
      lines.push(correctionLine(fact, await valueBefore(outdated), message.lang, facts));
    }
    const drawn = correctedMessage(message.message, lines);
    const { apiUrl, terms, log } = ports;
    const client = oneShotClient({ token, apiUrl, timeoutMs: terms.timeoutMs });
    const { channelId: channel, ts } = message;
    try {
      // An edit says how the message is to be: made twice, it is the same, so it may be repeated after a lost answer.
      await client.chat.update({ channel, ts, ...drawn });
    } catch (error) {
      const { consequence, reason } = callFailure(error);
      log(`digest message ${channel} ${ts} was not corrected: ${reason}`);
      if (NOT_EDITABLE.has(reason)) {
        // A reply cannot be repeated safely: it is noted first, and made once at most.
        await done(message, corrections);
        await client.chat.postMessage({ channel, thread_ts: ts, text: lines.join("\n") });
        return;
      }
      if (consequence === "later" || consequence === "unknown") return;
      // The message or the channel is gone, or closed to the app: there is nothing left to mend.
      await done(message, corrections);
      return;
    }
    await done(message, corrections, drawn);
  }

  function done(message: DigestMessage, corrections: readonly Correction[], drawn = message.message) {
    return store.transaction(async ({ digestMessages }) => {
      for (const { outdated, revision } of corrections) {
        await digestMessages.claimCorrection(message, { id: outdated.factId, revision });
      }
      await digestMessages.redraw(message, drawn);
    });
  }

  return async () => {
    const now = (await ports.now()).getTime();
    if (now < restUntil) return;
    const messages = await outstanding();
    // What stands in a mended message is what the next correction will call the old value.
    if (messages.size > 0) await store.factSnapshots.put(snapshotOf(facts));
    if (messages.size === 0) restUntil = now + AGAIN_MS;
    for (const corrections of messages.values()) await mend(corrections);
  };
}
