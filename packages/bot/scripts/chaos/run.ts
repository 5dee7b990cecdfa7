import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createPlaygroundClock, createPlaygroundServer } from "../../../playground/src/server/index.ts";
import { DIGEST_EVENT } from "../../src/digests/posting/ports.ts";
import { runId } from "../../src/store/digest-run.ts";
import { openStore, type Store, type StoreOptions } from "../../src/store/open-store.ts";
import { type FaultCounts, randomFrom, withFaults } from "./faults.ts";
import { CHANNELS, TEAM, type WorkerSetting } from "./setting.ts";

/** What a run of the chaos command is. */
export interface Chaos {
  readonly name: string;
  readonly store: StoreOptions;
  readonly processes: number;
  readonly slots: number;
  readonly kills: number;
  readonly seed: number;
}

/** What came of it. */
export interface ChaosResult {
  readonly name: string;
  readonly slots: number;
  readonly kills: number;
  readonly missing: number;
  readonly doubled: number;
  readonly unknown: number;
  readonly seconds: number;
  readonly faults: FaultCounts;
}

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
const TOKEN = "xoxb-chaos";
/** Slots come due over this long, and the rest of the work may take as long again several times. */
const SPREAD_MS = 40_000;
const PATIENCE_MS = 240_000;

/** Lets digests come due while their processes are killed and Slack fails; counts what stands in the channels. */
export async function chaos({ name, store: at, processes, slots, kills, seed }: Chaos): Promise<ChaosResult> {
  const began = Date.now();
  const random = randomFrom(seed);
  const faults: FaultCounts = new Map();
  const slack = createPlaygroundServer({
    signingSecret: "0123456789abcdef",
    botToken: TOKEN,
    clock: createPlaygroundClock(),
    assets: () => undefined,
    commands: [],
    shortcuts: [],
    wrapWebApi: (next) => withFaults(next, random, faults),
  });
  const { url } = await slack.listen(0);
  const store = await openStore(at);
  const due = await plan(store, slots, random);
  const setting: WorkerSetting = { store: at, apiUrl: `${url}/api/`, token: TOKEN };
  const workers = await Promise.all(Array.from({ length: processes }, () => start(setting)));
  try {
    for (let killed = 0; killed < kills; killed++) {
      await sleep((SPREAD_MS / kills) * (0.5 + random()));
      const index = Math.floor(random() * processes);
      await kill(workers[index]);
      workers[index] = await start(setting);
    }
    await drained(store, due);
  } finally {
    await Promise.all(workers.map(kill));
  }
  const counted = new Map<string, number>();
  for (const { metadata } of slack.workspace.messages.all()) {
    const id = metadata?.event_type === DIGEST_EVENT ? String(metadata.event_payload["run_id"]) : undefined;
    if (id !== undefined) counted.set(id, (counted.get(id) ?? 0) + 1);
  }
  const unknown = (await store.digestRuns.counts()).get("unknown") ?? 0;
  await store.close();
  await slack.close();
  return {
    name,
    slots,
    kills,
    missing: due.filter((id) => !counted.has(id)).length,
    doubled: [...counted.values()].filter((count) => count > 1).length,
    unknown,
    seconds: Math.round((Date.now() - began) / 1000),
    faults,
  };
}

/** Enters schedules with one slot each, and gives the ids of their runs. */
async function plan(store: Store, slots: number, random: () => number): Promise<string[]> {
  const now = Date.now();
  const ids: string[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const nextAt = new Date(now + Math.floor(random() * SPREAD_MS));
    const schedule = await store.digestSchedules.create({
      teamId: TEAM,
      channelId: CHANNELS[slot % CHANNELS.length] ?? CHANNELS[0],
      ownerId: "U0EMILY",
      lang: "en",
      topics: ["fund"],
      parts: ["figures"],
      onlyNews: false,
      cadence: { kind: "cron", expression: "0 0 1 1 *" },
      zone: "Asia/Hong_Kong",
      holidays: "post",
      outage: "latest",
      nextAt,
      at: new Date(now),
    });
    ids.push(runId(schedule.id, nextAt));
  }
  return ids;
}

async function start(setting: WorkerSetting): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--conditions=@hk-ai/source", WORKER, JSON.stringify(setting)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  // It may be killed before it is ready, as any process may.
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  return child;
}

async function kill(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** Waits until every run has come to an end. */
async function drained(store: Store, due: readonly string[]): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const counts = await store.digestRuns.counts();
    const ended = ["posted", "failed", "skipped", "unknown"] as const;
    if (ended.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0) >= due.length) return;
    if (Date.now() > until) return;
    await sleep(500);
  }
}
