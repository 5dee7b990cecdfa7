/**
 * Measures digests and writes docs/digests-speed.md: a look when nothing is due, and many digests due at once, beside a
 * sender that keeps no record and beside pg-boss; and slash commands at the whole bot while all of its digests are due.
 *
 *     pnpm bench:digests [schedules] [due]     10,000 schedules, 2,000 due at once when not said
 *
 * Everything stays on the loopback interface. Each contender runs in a process of its own.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { StoreOptions } from "../packages/bot/src/store/open-store.ts";
import { startPostgres } from "../packages/bot/test/store/real-postgres/start-postgres.ts";
import { besideDigests } from "./digests/beside.ts";
import { type Beside, page, type Row } from "./digests/page.ts";
import type { Measured, Setting } from "./digests/setting.ts";

const [schedules = 10_000, due = 2000] = process.argv.slice(2).map(Number).filter(Number.isInteger);
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const rows: Row[] = [];
const beside: Beside[] = [];

const slack = spawn(process.execPath, [file("digests/slack.ts")], { stdio: ["ignore", "pipe", "inherit"] });
const [line] = (await once(slack.stdout, "data")) as [Buffer];
const apiUrl = line.toString().trim();
const load = loadavg()[0] ?? 0;

try {
  await onSqlite((store) => measure("HK-AI, SQLite", "ours", store));
  await onPostgres((store) => measure("HK-AI, PostgreSQL", "ours", store));
  await onPostgres((store) => measure("pg-boss 12, PostgreSQL", "pg-boss", store));
  await measure("a sender that keeps no record", "naive", { dataDir: ":memory:" });
  await onSqlite(async (store) => {
    beside.push({ name: "SQLite", ...(await besideDigests(store, apiUrl, schedules)) });
  });
  await onPostgres(async (store) => {
    beside.push({ name: "PostgreSQL", ...(await besideDigests(store, apiUrl, schedules)) });
  });
} finally {
  slack.kill();
}
const machine = `Node ${process.version}, ${availableParallelism()} cores, load average ${load.toFixed(1)} before`;
const text = page({ machine, schedules, due, rows, beside });
await writeFile(file("../docs/digests-speed.md"), text);
console.log(text);

async function measure(name: string, kind: string, store: StoreOptions): Promise<void> {
  console.error(`${name}…`);
  const setting: Setting = { store, apiUrl, schedules, due };
  const args = ["--conditions=@hk-ai/source", file("digests/contender.ts"), kind, JSON.stringify(setting)];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  if (stderr !== "") console.error(stderr);
  rows.push({ name, ...(JSON.parse(stdout) as Measured) });
}

async function onSqlite(work: (store: StoreOptions) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "hk-ai-bench-"));
  try {
    await work({ dataDir });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function onPostgres(work: (store: StoreOptions) => Promise<void>): Promise<void> {
  const postgres = await startPostgres();
  try {
    await work({ dataDir: ":memory:", databaseUrl: postgres.url });
  } finally {
    await postgres.stop();
  }
}
