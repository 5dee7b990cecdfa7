import { v7 as newId } from "uuid";
import * as z from "zod";
import { SIGNAL_BYTES, type Signals } from "../store/signals.ts";
import type { HomeChange } from "./open-homes.ts";

const homeChange = z.object({
  scheduleId: z.string().optional(),
  channelId: z.string().optional(),
  userId: z.string().optional(),
  wholeTeam: z.string().optional(),
});
const told = z.object({ from: z.string(), changes: z.array(homeChange) });

/** Room for what stands around the changes. */
const AROUND_BYTES = 100;

/** The other processes over the same database, as far as Home tabs are concerned. */
export interface OtherProcesses {
  /**
   * Tells them of changes: one signal after the other, and each change once however often it came meanwhile.
   *
   * @returns when everything that waits has been told
   */
  tell(changes: readonly HomeChange[]): Promise<void>;
  listen(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param heard - told of what another process has changed
 * @param onError - told of a signal that was not sent, and of a connection that broke; a Home is drawn when it is opened
 */
export function otherProcesses(
  signals: Signals,
  heard: (changes: readonly HomeChange[]) => void,
  onError: (error: unknown) => void,
): OtherProcesses {
  const self = newId();
  const waiting = new Set<string>();
  let telling: Promise<void> | undefined;
  let listening: Awaited<ReturnType<Signals["listen"]>> | undefined;

  async function tellAll(): Promise<void> {
    while (waiting.size > 0) {
      const changes = take(waiting);
      // Written together here, so that no change has to be read and written again.
      await signals.send(`{"from":"${self}","changes":[${changes.join(",")}]}`).catch(onError);
    }
    telling = undefined;
  }

  return {
    tell(changes) {
      for (const change of changes) waiting.add(JSON.stringify(change));
      telling ??= tellAll();
      return telling;
    },
    async listen() {
      listening = await signals.listen({
        onSignal(text) {
          const read = told.safeParse(parsed(text));
          // A newer version of the bot may tell of more than this one knows.
          if (read.success && read.data.from !== self) heard(read.data.changes);
        },
        onResumed: () => heard([{ anything: true }]),
        onError,
      });
    },
    async stop() {
      await listening?.stop();
    },
  };
}

/** Takes as many as one signal holds. */
function take(waiting: Set<string>): string[] {
  const taken: string[] = [];
  let bytes = AROUND_BYTES;
  for (const change of waiting) {
    bytes += Buffer.byteLength(change) + 1;
    if (taken.length > 0 && bytes > SIGNAL_BYTES) break;
    waiting.delete(change);
    taken.push(change);
  }
  return taken;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
