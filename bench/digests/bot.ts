/**
 * The whole bot in a process of its own, with its digests. It tells its parent its address and, when asked, how long its
 * event loop was held up since it was asked last. `bot.ts <setting as JSON>`
 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createBot } from "@hk-ai/bot";
import type { StoreOptions } from "../../packages/bot/src/store/open-store.ts";

/** What the bot is told. */
export interface BotSetting {
  readonly store: StoreOptions;
  readonly apiUrl: string;
  readonly signingSecret: string;
}

/** How long the event loop was held up, in milliseconds. */
export interface Delay {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const { store, apiUrl, signingSecret } = JSON.parse(process.argv[2] ?? "") as BotSetting;
const bot = await createBot({
  mode: "http",
  host: "127.0.0.1",
  port: 0,
  signingSecret,
  botToken: "xoxb-bench",
  apiUrl,
  dataDir: store.dataDir,
  ...(store.databaseUrl === undefined ? {} : { databaseUrl: store.databaseUrl }),
  logLevel: "error",
  development: false,
});
const { url } = await bot.start();
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on("message", () => {
  const held: Delay = {
    p50: delay.percentile(50) / 1e6,
    p99: delay.percentile(99) / 1e6,
    max: delay.max / 1e6,
  };
  delay.reset();
  process.send?.(held);
});
process.on("disconnect", () => process.exit(0));
process.send?.({ url });
