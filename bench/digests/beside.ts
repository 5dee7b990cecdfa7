import { openStore, type StoreOptions } from "../../packages/bot/src/store/open-store.ts";
import { query } from "../../packages/bot/test/store/query.ts";
import { startChild } from "../bot/child.ts";
import type { BotSetting, Delay } from "./bot.ts";
import { commandsUntil } from "./commands.ts";
import { seed } from "./seed.ts";

const SIGNING_SECRET = "0123456789abcdef";
const QUIET_MS = 15_000;
const PATIENCE_MS = 15 * 60_000;
const YEAR = 365 * 24 * 3_600_000;

/** Slash commands in one phase: how long until each was acknowledged, and how long the event loop was held up. */
export interface Phase {
  readonly commands: readonly number[];
  readonly delay: Delay;
  readonly seconds: number;
}

/** Types slash commands at the whole bot: with nothing due, and while all of its digests are due at once. */
export async function besideDigests(store: StoreOptions, apiUrl: string, digests: number) {
  const opened = await openStore(store);
  await seed(opened, digests, () => ({
    cadence: { kind: "daily", time: "09:00" },
    nextAt: new Date(Date.now() + YEAR),
  }));
  await opened.close();
  const setting: BotSetting = { store, apiUrl, signingSecret: SIGNING_SECRET };
  const signing = { signingSecret: SIGNING_SECRET, responseUrl: new URL("/response", apiUrl).href };
  const bot = startChild("../digests/bot.ts", 0, [JSON.stringify(setting)]);
  try {
    const { url } = await bot.next<{ url: string }>();
    // The first commands compile code and fill caches.
    await commandsUntil(url, signing, pause(5000));
    const phase = async (done: Promise<unknown>): Promise<Phase> => {
      await bot.ask("reset");
      const began = performance.now();
      const commands = await commandsUntil(url, signing, done);
      const delay = await bot.ask<Delay>("delay");
      return { commands, delay, seconds: (performance.now() - began) / 1000 };
    };
    const quiet = await phase(pause(QUIET_MS));
    await query(store, `update digest_schedule set next_at = '${new Date().toISOString()}'`);
    const busy = await phase(allPosted(store, digests));
    return { quiet, busy };
  } finally {
    bot.stop();
  }
}

async function allPosted(store: StoreOptions, digests: number): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    await pause(1000);
    const [row] = await query(store, "select count(*) as posted from digest_message");
    if (Number(row?.["posted"]) >= digests) return;
    if (Date.now() > end) throw new Error(`only ${row?.["posted"]} of ${digests} digests were posted`);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
