/**
 * Kills the processes that post digests, again and again, while Slack fails in every way, and counts what stands in the
 * channels: each slot must be there once.
 *
 *     pnpm chaos [sqlite | postgres] [slots] [kills] [seed]     both databases, 520 slots, 40 kills when not said
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../test/store/real-postgres/start-postgres.ts";
import { type Chaos, type ChaosResult, chaos } from "./run.ts";

const words = process.argv.slice(2);
const only = words.find((word) => word === "sqlite" || word === "postgres");
const [slots = 520, kills = 40, seed = Date.now() % 1_000_000] = words.map(Number).filter(Number.isInteger);
const plan: Pick<Chaos, "slots" | "kills" | "seed"> = { slots, kills, seed };

const results: ChaosResult[] = [];
if (only !== "postgres") {
  const dataDir = await mkdtemp(join(tmpdir(), "hk-ai-chaos-"));
  try {
    results.push(await chaos({ name: "SQLite", store: { dataDir }, processes: 1, ...plan }));
    report(results.at(-1));
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
if (only !== "sqlite") {
  const postgres = await startPostgres();
  try {
    const store = { dataDir: ":memory:", databaseUrl: postgres.url };
    results.push(await chaos({ name: "PostgreSQL × 3 processes", store, processes: 3, ...plan }));
    report(results.at(-1));
  } finally {
    await postgres.stop();
  }
}
if (results.some(({ missing, doubled }) => missing + doubled > 0)) process.exitCode = 1;

function report(result: ChaosResult | undefined): void {
  if (result === undefined) return;
  const faults = [...result.faults].map(([fault, count]) => `${fault} ${count}`).sort();
  console.log(`${result.name} (seed ${seed}, ${result.seconds} s)
  slots    ${result.slots}
  kills    ${result.kills}
  missing  ${result.missing}
  doubled  ${result.doubled}
  unknown  ${result.unknown}
  faults   ${faults.join(", ")}`);
}
