import type { Clock } from "../clock.ts";

/** Slack's message timestamps: seconds with six decimals, unique and growing, the id of a message in its channel. */
export function createTimestamps(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const now = BigInt(clock.now().getTime()) * 1000n;
    last = now > last ? now : last + 1n;
    return formatTs(last);
  };
}

/** Microseconds of a timestamp such as "1783440000.000100" or "1783440000"; `undefined` when it is none. */
export function parseTs(ts: string): bigint | undefined {
  const match = /^(\d+)(?:\.(\d{1,6}))?$/.exec(ts);
  if (match === null) return undefined;
  return BigInt(match[1] ?? "0") * 1_000_000n + BigInt((match[2] ?? "").padEnd(6, "0"));
}

/** Orders two well-formed timestamps. */
export function compareTs(a: string, b: string): number {
  const difference = (parseTs(a) ?? 0n) - (parseTs(b) ?? 0n);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function formatTs(micros: bigint): string {
  return `${micros / 1_000_000n}.${String(micros % 1_000_000n).padStart(6, "0")}`;
}
