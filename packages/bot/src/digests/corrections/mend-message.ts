import type { FactBase, Localized } from "@hk-ai/sdk";
import { callFailure } from "../../slack/call-failure.ts";
import { isMessageGoneError } from "../../slack/errors/message-gone-error.ts";
import { isMessageNotEditableError } from "../../slack/errors/message-not-editable-error.ts";
import { isMessageRefusedError } from "../../slack/errors/message-refused-error.ts";
import type { oneShotClient } from "../../slack/one-shot-client.ts";
import type { DigestMessage, OutdatedFact } from "../../store/digest-messages.ts";
import type { Store } from "../../store/store.ts";
import { correctedMessage, correctionLine } from "../../views/digest-correction.ts";
import type { Correction } from "./outstanding.ts";
import { correctionsInThread, nameOf, replyWith } from "./reply.ts";

/** What a message is mended with. */
export interface MendingTools {
  readonly store: Store;
  readonly facts: FactBase;
  readonly client: ReturnType<typeof oneShotClient>;
}

/**
 * Mends one message: in its place, or in its thread where it can no longer be edited.
 *
 * @throws SlackCallError when it is still to be mended, and cannot be now.
 */
export async function mendMessage(
  { store, facts, client }: MendingTools,
  message: DigestMessage,
  corrections: readonly Correction[],
): Promise<void> {
  const lined: { readonly correction: Correction; readonly line: string }[] = [];
  for (const correction of corrections) {
    const before = await valueBefore(store, correction.outdated);
    lined.push({ correction, line: correctionLine(correction.fact, before, message.lang, facts) });
  }
  const drawn = correctedMessage(
    message.message,
    lined.map(({ line }) => line),
  );
  try {
    // An edit says how the message is to be: made twice, it is the same, so it may be repeated after a lost answer.
    await client.chat.update({ channel: message.channelId, ts: message.ts, ...drawn });
  } catch (error) {
    const failure = callFailure(error);
    if (isMessageGoneError(failure)) return done(message.message);
    if (!isMessageNotEditableError(failure) && !isMessageRefusedError(failure)) throw failure;
    return reply();
  }
  await done(drawn);

  async function reply(): Promise<void> {
    const told = await correctionsInThread(client, message);
    // Where nobody can look whether a reply arrived it is noted first, and made once at most.
    if (told === undefined) await done(message.message);
    const untold = lined.filter(({ correction }) => !told?.has(nameOf(correction)));
    if (untold.length > 0) {
      try {
        await replyWith(client, message, untold);
      } catch (error) {
        const failure = callFailure(error);
        if (!isMessageGoneError(failure) && !isMessageRefusedError(failure)) throw failure;
      }
    }
    await done(message.message);
  }

  function done(drawn: DigestMessage["message"]): Promise<void> {
    return store.transaction(async ({ digestMessages }) => {
      for (const { outdated, fact, revision } of corrections) {
        await digestMessages.correct(message, { id: outdated.factId, revision });
        // The message shows the successor now: what becomes of that one is told too.
        if (fact.id !== outdated.factId) await digestMessages.addFacts(message, [fact]);
      }
      await digestMessages.redraw(message, drawn);
    });
  }
}

async function valueBefore(store: Store, { factId, revision }: OutdatedFact): Promise<Localized | undefined> {
  for (const snapshot of await store.factSnapshots.all()) {
    const state = snapshot.facts[factId];
    if (state?.revision === revision) return state.value;
  }
  return undefined;
}
