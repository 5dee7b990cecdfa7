/**
 * Measures signed slash commands through the whole bot beside a Bolt app that only acknowledges them: throughput, the
 * slowest hundredth, and whether the bot's memory stays flat.
 *
 *     pnpm bench:bot [rounds] [seconds]     7 rounds of about 2 seconds each when not said
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

const ROUNDS = Number(process.argv[2] ?? 7);
const SECONDS = Number(process.argv[3] ?? 2);
const CONNECTIONS = 16;
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

interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
const at = (all: readonly number[], share: number): number =>
  all[Math.floor(all.length * share)] ?? Number.NaN;
const range = (all: readonly number[]): string =>
  `${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)}`;

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
  const serverOf = async (kind: "bot" | "ack") => {
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
  console.log(
    "| commands | ack only, /s | bot, /s | throughput ratio (rounds) | p99 ack, ms | p99 bot, ms | p99 ratio (rounds) | answer, KB |",
  );
  console.log("|---|---|---|---|---|---|---|---|");
  const misses: string[] = [];
  for (const [name, texts] of Object.entries(TYPED)) {
    // The first commands compile code, fill caches and teach the bot which blocks this workspace shows.
    const warm = await send(ack.url, texts, 2000);
    await send(bot.url, texts, 2000);
    const count = Math.max(500, Math.round((2000 / warm.seconds) * SECONDS));
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Which comes first changes, because the second of two may find the machine warmer.
      const order = round % 2 === 0 ? [ack, bot] : [bot, ack];
      const measured = new Map<unknown, Measured>();
      for (const server of order) measured.set(server, await send(server.url, texts, count));
      const [of, by] = [measured.get(bot), measured.get(ack)];
      if (of === undefined || by === undefined) throw new Error("a server was not measured");
      rounds.push({
        ack: count / by.seconds,
        bot: count / of.seconds,
        p99Ack: at(by.latencies, 0.99),
        p99Bot: at(of.latencies, 0.99),
        size: of.bytes / count / 1024,
      });
    }
    const throughput = rounds.map((round) => round.bot / round.ack);
    const p99 = rounds.map((round) => round.p99Bot / round.p99Ack);
    const cells = [
      name,
      median(rounds.map((round) => round.ack)).toFixed(0),
      median(rounds.map((round) => round.bot)).toFixed(0),
      `${median(throughput).toFixed(2)} (${range(throughput)})`,
      median(rounds.map((round) => round.p99Ack)).toFixed(1),
      median(rounds.map((round) => round.p99Bot)).toFixed(1),
      `${median(p99).toFixed(2)} (${range(p99)})`,
      median(rounds.map((round) => round.size)).toFixed(1),
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
