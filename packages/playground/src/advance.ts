import type { Bot } from "@hk-ai/bot";
import type { PlaygroundClock } from "./server/index.ts";
import type { BotSchedule } from "./server/page-api/context.ts";

/** A channel gets one message a second: what is due with another waits as long. */
const PACE_MS = 1100;
/** How often what waits is looked at before time goes on, as after a failure. */
const LOOKS = 20;
/** An hourly digest for a month; what would be due beyond is the bot's to catch up with. */
const STOPS = 800;

/**
 * The bot's digests as a clock that is moved forward meets them: it stops at each hour at which one is due, so that a
 * month passes in a moment and every digest comes at its own time.
 */
export function botSchedule(
  bot: () => Pick<Bot, "nextDue" | "postDue">,
  clock: PlaygroundClock,
): BotSchedule {
  async function postAll(to: Date): Promise<void> {
    for (let look = 0; look < LOOKS; look++) {
      await bot().postDue();
      const next = new Date(clock.now().getTime() + PACE_MS);
      if (!(await bot().nextDue()).waiting || next > to) return;
      clock.moveTo(next);
    }
  }

  /** One move after the other: two at once would pass each other's digests by. */
  let last: Promise<void> = Promise.resolve();
  async function move(to: Date): Promise<void> {
    for (let stop = 0; stop < STOPS; stop++) {
      const { at } = await bot().nextDue();
      if (at === undefined || at > to) break;
      if (at > clock.now()) clock.moveTo(at);
      // What is due together at the very end comes a second later all the same.
      await postAll(new Date(Math.max(to.getTime(), at.getTime() + LOOKS * PACE_MS)));
    }
    if (to > clock.now()) clock.moveTo(to);
    await bot().postDue();
  }

  return {
    next: async () => (await bot().nextDue()).at,
    advance(to) {
      const moved = last.then(() => move(to));
      last = moved.catch(() => {});
      return moved;
    },
  };
}
