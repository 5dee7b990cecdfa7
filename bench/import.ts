/**
 * Measures what importing costs: the built root entry of @hk-ai/sdk beside zod and an empty module, each in a fresh
 * process, in turns, so that a busy moment falls on all of them alike.
 *
 *     pnpm bench:import [rounds]        after pnpm build; 21 rounds when not said
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROUNDS = Number(process.argv[2] ?? 21);
const GOAL = 1 / 5;

const sdk = new URL("../packages/sdk/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "import-"));
const empty = join(folder, "empty.mjs");
writeFileSync(empty, "export {};\n");

const modules = {
  "an empty module": pathToFileURL(empty).href,
  "@hk-ai/sdk": new URL("dist/index.js", sdk).href,
  zod: pathToFileURL(
    createRequire(sdk)
      .resolve("zod")
      .replace(/\.cjs$/, ".js"),
  ).href,
};

const times = new Map<string, number[]>(Object.keys(modules).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, url] of Object.entries(modules)) times.get(name)?.push(importTime(url));
}
rmSync(folder, { recursive: true });

const medians = new Map([...times].map(([name, all]) => [name, median(all)]));
const zod = medians.get("zod") ?? Number.NaN;
console.log(`${ROUNDS} fresh processes each, Node ${process.version}, median and middle half in ms:`);
for (const [name, all] of times) {
  const time = median(all);
  const [low = time, high = time] = [quantile(all, 0.25), quantile(all, 0.75)];
  console.log(
    `${name.padEnd(16)} ${time.toFixed(1).padStart(6)}  ${low.toFixed(1)}-${high.toFixed(1)}  ${(time / zod).toFixed(3)} of zod`,
  );
}
const share = (medians.get("@hk-ai/sdk") ?? Number.NaN) / zod;
console.log(share <= GOAL ? "Within a fifth of zod." : `Over a fifth of zod: ${share.toFixed(3)}.`);
process.exitCode = share <= GOAL ? 0 : 1;

/** Milliseconds that a fresh process takes to import a module. */
function importTime(url: string): number {
  const code = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start);`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }),
  );
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
