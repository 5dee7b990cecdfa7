import { setImmediate as nextTurn } from "node:timers/promises";

/** Waits for a turn of the event loop that nobody else of the digests has: resolves in the order of asking. */
export type Turn = () => Promise<void>;

/**
 * Gives out turns of the event loop, one at a time.
 *
 * SQLite answers at once, without going back to the event loop: ten thousand digests would be one long piece of work, and
 * a slash command that comes meanwhile would wait for the end of it. With a turn before each step it waits for one step.
 */
export function createTurns(): Turn {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => nextTurn());
    return last;
  };
}
