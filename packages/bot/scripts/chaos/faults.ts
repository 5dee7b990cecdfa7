import { setTimeout as sleep } from "node:timers/promises";
import type { PlaygroundServerOptions, WebApiAnswer } from "../../../playground/src/server/index.ts";

type WebApiHandler = Parameters<NonNullable<PlaygroundServerOptions["wrapWebApi"]>>[0];

/** How often each thing goes wrong, of all calls; what is left goes well. */
const POST_FAULTS = {
  rateLimited: 0.05,
  errorBefore: 0.03,
  errorAfter: 0.03,
  droppedBefore: 0.015,
  droppedAfter: 0.015,
  slow: 0.02,
} as const;
const HISTORY_FAULTS = { rateLimited: 0.04, errorBefore: 0.04 } as const;
/** How late the history knows of a message, and how slow a slow answer is, in milliseconds. */
const LAG_MS = 1500;
const SLOW_MS = 2000;

/** What went wrong, counted. */
export type FaultCounts = Map<string, number>;

/** Random numbers that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts faults before the local Slack: limits, errors before and after it did what was asked, lost and slow answers. */
export function withFaults(next: WebApiHandler, random: () => number, counts: FaultCounts): WebApiHandler {
  return async (method, args) => {
    const table =
      method === "chat.postMessage" ? POST_FAULTS : method === "conversations.history" ? HISTORY_FAULTS : {};
    const fault = pick(table, random());
    if (fault !== undefined) counts.set(`${method} ${fault}`, (counts.get(`${method} ${fault}`) ?? 0) + 1);
    switch (fault) {
      case "rateLimited":
        return { status: 429, headers: { "retry-after": "1" }, body: { ok: false, error: "ratelimited" } };
      case "errorBefore":
        return failed;
      case "droppedBefore":
        return { ...failed, drop: true };
      case "errorAfter":
        await next(method, args);
        return failed;
      case "droppedAfter":
        await next(method, args);
        return { ...failed, drop: true };
      case "slow":
        await sleep(SLOW_MS);
        return next(method, args);
      default:
        return method === "conversations.history" ? lagging(await next(method, args)) : next(method, args);
    }
  };
}

const failed: WebApiAnswer = { status: 500, body: { ok: false, error: "internal_error" } };

function pick(table: Readonly<Record<string, number>>, at: number): string | undefined {
  let sum = 0;
  for (const [fault, share] of Object.entries(table)) {
    sum += share;
    if (at < sum) return fault;
  }
  return undefined;
}

function lagging(answer: WebApiAnswer): WebApiAnswer {
  const messages = answer.body["messages"];
  if (!Array.isArray(messages)) return answer;
  const known = (Date.now() - LAG_MS) / 1000;
  return { ...answer, body: { ...answer.body, messages: messages.filter(({ ts }) => Number(ts) <= known) } };
}
