import pg from "pg";
import { PgBoss } from "pg-boss";
import { oneShotClient } from "../../packages/bot/src/slack/one-shot-client.ts";
import type { Contender, Setting } from "./setting.ts";

const QUEUE = "digest";
const AT_ONCE = 16;
const MINUTE = 60_000;
/** Its shortest interval between two passes over the schedules, in seconds, so that several are seen. */
const PASS_SECONDS = 10;
const PASSES = 3;

/**
 * pg-boss: the same number of cron schedules in one queue, and workers that send one message a job. It tells no time but
 * the database's, so what is due is due at the beginning of a real minute.
 */
export async function pgBoss({ store, apiUrl, schedules, due }: Setting): Promise<Contender> {
  const pool = new pg.Pool({ connectionString: store.databaseUrl, max: 10 });
  const passes: number[] = [];
  let began: number | undefined;
  const boss = new PgBoss({
    cronMonitorIntervalSeconds: PASS_SECONDS,
    cronWorkerIntervalSeconds: 1,
    db: {
      async executeSql(text: string, values?: unknown[]) {
        if (text.includes("cron_on")) began = performance.now();
        const answer: pg.QueryResult | pg.QueryResult[] = await pool.query(text, values);
        // Several statements at once, as its migrations are, give several answers.
        const result = Array.isArray(answer) ? { rows: answer.flatMap(({ rows }) => rows) } : answer;
        if (
          began !== undefined &&
          /select[\s\S]*\bschedule\b/i.test(text) &&
          result.rows.length === schedules
        ) {
          const from = began;
          began = undefined;
          // The pass reads each schedule's expression before it goes back to the event loop.
          setImmediate(() => passes.push(performance.now() - from));
        }
        return result;
      },
    },
  });
  boss.on("error", (error) => console.error(error));
  await boss.start();
  await boss.createQueue(QUEUE);
  const client = oneShotClient({ token: "xoxb-bench", apiUrl, timeoutMs: 10_000 });
  let sent = 0;
  for (let worker = 0; worker < AT_ONCE; worker++) {
    await boss.work(QUEUE, { pollingIntervalSeconds: 0.5, batchSize: 10 }, async (jobs) => {
      for (const _ of jobs) {
        await client.chat.postMessage({ channel: "C1", text: "digest" });
        sent++;
      }
    });
  }
  const later = new Date(Date.now() + 12 * 60 * MINUTE);
  const schedule = (from: number, to: number, at: Date) =>
    inTurns(to - from, (i) =>
      boss.schedule(QUEUE, `${at.getUTCMinutes()} ${at.getUTCHours()} * * *`, { i }, { key: `${from + i}` }),
    );
  await schedule(0, schedules, later);
  return {
    async looks() {
      passes.length = 0;
      await until(() => passes.length >= PASSES, 10 * MINUTE);
      return [...passes];
    },
    async send() {
      // Far enough ahead for all to be changed before they are due.
      const at = new Date(Math.ceil((Date.now() + MINUTE / 2) / MINUTE) * MINUTE);
      await schedule(0, due, at);
      if (Date.now() > at.getTime())
        throw new Error("the machine is too busy to change the schedules in time");
      await until(() => sent >= due, 10 * MINUTE);
      return Date.now() - at.getTime();
    },
    async close() {
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}

async function inTurns(count: number, work: (i: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < count; i = next++) await work(i);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

async function until(done: () => boolean, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (!done()) {
    if (Date.now() > end) throw new Error("pg-boss has not come to an end");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
