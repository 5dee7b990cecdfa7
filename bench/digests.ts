/**
 * Measures the scheduler of digests: a look when nothing is due, and many digests due at once, with the delay that
 * everything else in the process suffers meanwhile; beside a sender that keeps no record at all.
 *
 *     pnpm bench:digests [sqlite | postgres] [schedules] [due]     both, 10,000 schedules, 2,000 due when not said
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { createFactBase, hkAi, type Pack } from "@hk-ai/sdk";
import { fire } from "../packages/bot/src/digests/scheduler/fire.ts";
import { createScheduler } from "../packages/bot/src/digests/scheduler/scheduler.ts";
import { digestPorts } from "../packages/bot/src/digests/start-digests.ts";
import { oneShotClient } from "../packages/bot/src/slack/one-shot-client.ts";
import { openStore, type StoreOptions } from "../packages/bot/src/store/open-store.ts";
import { startPostgres } from "../packages/bot/test/store/real-postgres/start-postgres.ts";

const words = process.argv.slice(2);
const only = words.find((word) => word === "sqlite" || word === "postgres");
const [SCHEDULES = 10_000, DUE = 2000] = words.map(Number).filter(Number.isInteger);
const LOOKS = 50;
const BATCH = 500;
const NOW = new Date("2026-07-13T00:59:00Z");
const NINE = new Date("2026-07-13T01:00:00Z");
const facts = createFactBase<Pack>(hkAi.pack);

const slack = spawn(process.execPath, [fileURLToPath(new URL("digests/slack.ts", import.meta.url))], {
  stdio: ["ignore", "pipe", "inherit"],
});
const [line] = (await once(slack.stdout, "data")) as [Buffer];
const apiUrl = line.toString().trim();

try {
  if (only !== "postgres") {
    const dataDir = await mkdtemp(join(tmpdir(), "hk-ai-bench-"));
    await measure("SQLite", { dataDir });
    await rm(dataDir, { recursive: true, force: true });
  }
  if (only !== "sqlite") {
    const postgres = await startPostgres();
    await measure("PostgreSQL", { dataDir: ":memory:", databaseUrl: postgres.url });
    await postgres.stop();
  }
  await naive();
} finally {
  slack.kill();
}

async function measure(name: string, at: StoreOptions): Promise<void> {
  const store = await openStore(at);
  for (let from = 0; from < SCHEDULES; from += BATCH) {
    await store.transaction(async ({ digestSchedules }) => {
      for (let i = from; i < Math.min(SCHEDULES, from + BATCH); i++) {
        await digestSchedules.create({
          // A hundred workspaces, so that turns between them cost what they cost.
          teamId: `T${i % 100}`,
          channelId: `C${i}`,
          ownerId: "U1",
          lang: "en",
          topics: ["fund"],
          parts: ["changes", "milestones", "figures"],
          onlyNews: false,
          cadence: { kind: "daily", time: i < DUE ? "09:00" : "18:00" },
          zone: "Asia/Hong_Kong",
          holidays: "skip",
          outage: "latest",
          nextAt: i < DUE ? NINE : new Date(NINE.getTime() + 9 * 3_600_000),
          at: NOW,
        });
      }
    });
  }
  let now = NOW;
  const ports = digestPorts(
    { store, facts, clock: async () => now, outgoing: (_surface, payload) => payload },
    { token: async () => "xoxb-bench", apiUrl },
    (text) => console.error(text),
  );
  const scheduler = createScheduler(ports, { concurrency: 16 });
  const looks: number[] = [];
  for (let i = 0; i < LOOKS; i++) looks.push(await timed(() => scheduler.tick()));

  now = NINE;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const firing = await timed(() => fire(store, now));
  const posting = await timed(() => scheduler.tick());
  delay.disable();
  const posted = (await store.digestRuns.counts()).get("posted") ?? 0;
  await store.close();
  looks.sort((a, b) => a - b);
  console.log(`${name}, ${SCHEDULES} schedules
  a look when nothing is due   median ${ms(looks[LOOKS >> 1] ?? 0)}, slowest ${ms(looks.at(-1) ?? 0)}
  ${DUE} due at once             entered in ${ms(firing)}, ${posted} posted in ${ms(posting)} (${Math.round((posted / posting) * 1000)}/s)
  event loop held up           median ${ms(delay.percentile(50) / 1e6)}, p99 ${ms(delay.percentile(99) / 1e6)}, longest ${ms(delay.max / 1e6)}
  memory                       ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`);
}

/** The same number of messages, sent without any record of what was sent. */
async function naive(): Promise<void> {
  const client = oneShotClient({ token: "xoxb-bench", apiUrl, timeoutMs: 10_000 });
  let left = DUE;
  const took = await timed(() =>
    Promise.all(
      Array.from({ length: 16 }, async () => {
        while (left-- > 0) await client.chat.postMessage({ channel: "C1", text: "digest" });
      }),
    ),
  );
  console.log(
    `A sender that keeps no record: ${DUE} posted in ${ms(took)} (${Math.round((DUE / took) * 1000)}/s)`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}
