/**
 * One sender of digests in a process of its own, so that each has its own event loop and memory; prints what was measured
 * as JSON. `contender.ts ours|naive|pg-boss <setting as JSON>`
 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { naive } from "./naive.ts";
import { ours } from "./ours.ts";
import { pgBoss } from "./pg-boss.ts";
import type { Contender, Measured, Setting } from "./setting.ts";

const KINDS: Record<string, (setting: Setting) => Promise<Contender>> = { ours, naive, "pg-boss": pgBoss };

const [kind = "", text = ""] = process.argv.slice(2);
const contender = await KINDS[kind]?.(JSON.parse(text) as Setting);
if (contender === undefined) throw new Error(`no contender ${kind}`);
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const looks = [...(await contender.looks())].sort((a, b) => a - b);
const idleDelay = delay.max / 1e6;
delay.reset();
const sent = await contender.send();
delay.disable();
const measured: Measured = {
  look:
    looks.length === 0 ? undefined : { median: looks[looks.length >> 1] ?? 0, slowest: looks.at(-1) ?? 0 },
  sent,
  idleDelay,
  delay: { p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 },
  rss: process.memoryUsage.rss() / 2 ** 20,
};
await contender.close();
console.log(JSON.stringify(measured));
process.exit(0);
