/**
 * Measures signed slash commands through the whole bot beside a Bolt app that only acknowledges them: throughput, the
 * slowest hundredth, and whether the bot's memory stays flat.
 *
 *     pnpm bench:bot [rounds] [seconds]     21 rounds of about half a second each when not said
 *
 * Both servers run on one core, in turns, so that a busy moment of the machine falls on both alike; the requests come
 * from a process on another core. Nothing leaves the loopback interface.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type Child, pinned, startChild } from "./bot/child.ts";
import type { Load, Measured } from "./bot/load.ts";
import { startSlack } from "./bot/slack.ts";

const ROUNDS = Number(process.argv[2] ?? 21);
const SECONDS = Number(process.argv[3] ?? 0.5);
const CONNECTIONS = 16;
const WARM_UP = 3000;
const COMMANDS_FOR_MEMORY = 100_000;
const GOAL = { throughput: 0.8, p99: 2 };

/** What people type: topics above all, in any script; and questions, claims and a slip now and then. */
const TYPED = {
  "/hk-ai fund": ["fund"],
  "topics and lists": [
    "fund",
    "資助",
    "compute",
    "invest",
    "rankings",
    "experts",
    "timeline",
    "help",
    "who John Lee",
  ],
  "questions and claims": [
    "How many projects has the subsidy scheme approved?",
    "資助計劃批出了多少個項目？",
    "check The subsidy scheme is worth HK$5 billion",
    "check 資助計劃已批出25個項目",
    "What is the unemployment rate?",
    "fnud",
  ],
} as const satisfies Record<string, readonly string[]>;

interface Server {
  readonly child: Child;
  readonly url: string;
}

interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
const at = (all: readonly number[], share: number): number =>
  all[Math.floor(all.length * share)] ?? Number.NaN;
/** "0.91 (0.87–0.95)": the median and the middle half. */
const spread = (all: readonly number[]): string => {
  const sorted = all.toSorted((a, b) => a - b);
  return `${median(sorted).toFixed(2)} (${at(sorted, 0.25).toFixed(2)}–${at(sorted, 0.75).toFixed(2)})`;
};

const TABLE_HEAD = [
  "| commands | ack only, /s | bot, /s | throughput ratio | processor time, µs a command, ack / bot | its ratio, inverted | p99 ms, ack / bot | p99 ratio | answer, KB |",
  "|---|---|---|---|---|---|---|---|---|",
].join("\n");

const folder = mkdtempSync(join(tmpdir(), "bench-bot-"));
const signingSecret = randomBytes(16).toString("hex");
const slack = await startSlack();
const children: Child[] = [];
const start = (program: string, core: number, args: readonly string[] = []): Child => {
  const child = startChild(program, core, args);
  children.push(child);
  return child;
};

try {
  const sender = start("load.ts", 1);
  const serverOf = async (kind: "bot" | "ack"): Promise<Server> => {
    const child = start("serve.ts", 0, [kind, slack.url, signingSecret, folder]);
    return { child, ...(await child.next<{ url: string }>()) };
  };
  const ack = await serverOf("ack");
  const bot = await serverOf("bot");
  const send = (url: string, texts: readonly string[], count: number) => {
    const load: Load = {
      url,
      responseUrl: `${slack.url}response`,
      signingSecret,
      texts,
      count,
      connections: CONNECTIONS,
    };
    return sender.ask<Measured>(load);
  };

  console.log(
    `Node ${process.version}, ${availableParallelism()} cores, load average ${loadavg()[0]?.toFixed(1)} before; ` +
      `${pinned ? "servers on core 0, sender on core 1" : "no taskset: processes not kept to a core"}; ` +
      `${CONNECTIONS} connections, ${ROUNDS} rounds\n`,
  );
  console.log(TABLE_HEAD);
  const misses: string[] = [];
  const run = async ({ child, url }: Server, texts: readonly string[], count: number) => {
    const before = await child.ask<{ microseconds: number }>("cpu");
    const { seconds, latencies, bytes } = await send(url, texts, count);
    const { microseconds } = await child.ask<{ microseconds: number }>("cpu");
    return {
      perSecond: count / seconds,
      cpu: (microseconds - before.microseconds) / count,
      p99: at(latencies, 0.99),
      size: bytes / count / 1024,
    };
  };
  for (const [name, texts] of Object.entries(TYPED)) {
    // The first commands compile code, fill caches and teach the bot which blocks this workspace shows.
    const { perSecond } = await run(ack, texts, WARM_UP);
    await run(bot, texts, WARM_UP);
    const count = Math.max(500, Math.round(perSecond * SECONDS));
    const rounds: Record<"ack" | "bot", Awaited<ReturnType<typeof run>>>[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Which comes first changes, because the second of two may find the machine warmer.
      const first = await run(round % 2 === 0 ? ack : bot, texts, count);
      const second = await run(round % 2 === 0 ? bot : ack, texts, count);
      rounds.push(round % 2 === 0 ? { ack: first, bot: second } : { ack: second, bot: first });
    }
    const of = (server: "ack" | "bot", what: "perSecond" | "cpu" | "p99" | "size") =>
      median(rounds.map((round) => round[server][what]));
    const throughput = rounds.map((round) => round.bot.perSecond / round.ack.perSecond);
    const cpu = rounds.map((round) => round.ack.cpu / round.bot.cpu);
    const p99 = rounds.map((round) => round.bot.p99 / round.ack.p99);
    const cells = [
      name,
      of("ack", "perSecond").toFixed(0),
      of("bot", "perSecond").toFixed(0),
      spread(throughput),
      `${of("ack", "cpu").toFixed(0)} / ${of("bot", "cpu").toFixed(0)}`,
      spread(cpu),
      `${of("ack", "p99").toFixed(1)} / ${of("bot", "p99").toFixed(1)}`,
      spread(p99),
      of("bot", "size").toFixed(1),
    ];
    console.log(`| ${cells.join(" | ")} |`);
    if (median(throughput) < GOAL.throughput)
      misses.push(`${name}: throughput ${median(throughput).toFixed(2)}`);
    if (median(p99) >= GOAL.p99) misses.push(`${name}: p99 ${median(p99).toFixed(2)} times`);
  }

  console.log("\n| commands so far | RSS, MB | heap after collection, MB |\n|---|---|---|");
  const texts = Object.values(TYPED).flat();
  for (let done = 0; done <= COMMANDS_FOR_MEMORY; done += COMMANDS_FOR_MEMORY / 5) {
    const { rss, heapUsed } = await bot.child.ask<Memory>("memory");
    console.log(`| ${done} | ${(rss / 1e6).toFixed(0)} | ${(heapUsed / 1e6).toFixed(1)} |`);
    if (done < COMMANDS_FOR_MEMORY) await send(bot.url, texts, COMMANDS_FOR_MEMORY / 5);
  }
  console.log(
    misses.length === 0
      ? `\nWithin the goals: at least ${GOAL.throughput} of the throughput, p99 under ${GOAL.p99} times.`
      : `\nMissed (goals: at least ${GOAL.throughput} of the throughput, p99 under ${GOAL.p99} times): ${misses.join("; ")}`,
  );
} finally {
  for (const child of children) child.stop();
  slack.close();
  rmSync(folder, { recursive: true, force: true });
}
