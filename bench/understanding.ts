import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BASELINES } from "../packages/sdk/eval/baselines/index.ts";
import { builtInWording } from "../packages/sdk/src/data/built-in-wording.ts";
import { pack as builtIn } from "../packages/sdk/src/data/index.ts";
import type { Learnt } from "../packages/sdk/src/lookup/learnt.ts";
import type { Pack } from "../packages/sdk/src/model/pack.ts";
import { createUnderstanding } from "../packages/sdk/src/understanding/index.ts";
import { generatedPack, generatedQuestions } from "./generated-pack.ts";

// Build and query time of search, ask and check beside search libraries, in one run; writes docs/speed.md.
// Usage: understanding.ts [largest number of facts, 100000 when absent]

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const largest = Number(process.argv[2] ?? 100_000);
/** A library that would take longer than this for one size is not built at the next. */
const PATIENCE_MS = 120_000;
const SAMPLE_MS = 1500;
/** So long every one of them runs before it is timed: a question is asked of a process that has long been running. */
const WARM_MS = 1000;

interface Timed {
  readonly p50: number;
  readonly p95: number;
}

function time(run: (text: string) => unknown, texts: readonly string[]): Timed {
  const warm = performance.now() + WARM_MS;
  do for (const text of texts) run(text);
  while (performance.now() < warm);
  const times: number[] = [];
  const end = performance.now() + SAMPLE_MS;
  do {
    for (const text of texts) {
      const start = performance.now();
      run(text);
      times.push((performance.now() - start) * 1000);
      if (performance.now() > end) break;
    }
  } while (performance.now() < end);
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return { p50: at(0.5), p95: at(0.95) };
}

const micro = (us: number): string => (us >= 1000 ? `${(us / 1000).toFixed(1)} ms` : `${us.toFixed(1)} µs`);
const line = (...cells: string[]): string => `| ${cells.join(" | ")} |`;

interface Asked {
  readonly question: string;
  readonly fact: number;
}

const skipped = new Set<string>();

async function measure(
  title: string,
  pack: Pack,
  asked: readonly Asked[],
  learnt?: Learnt,
): Promise<string[]> {
  const texts = asked.map(({ question }) => question);
  const rows: string[] = [];
  const hits = (top: (text: string) => number | undefined): string =>
    (asked.filter(({ question, fact }) => top(question) === fact).length / asked.length).toFixed(2);
  let start = performance.now();
  const own = createUnderstanding(pack, learnt);
  const built = performance.now() - start;
  const position = new Map(pack.facts.map((fact, i) => [fact.id, i]));
  const add = (name: string, build: number, run: Timed, hit: string): void => {
    rows.push(line(name, `${build.toFixed(0)} ms`, micro(run.p50), micro(run.p95), hit));
    console.log(title, rows.at(-1));
  };
  const top = (text: string): number | undefined =>
    position.get(own.search(text, { limit: 1 })[0]?.fact.id ?? "");
  add(
    "search",
    built,
    time((text) => own.search(text, { limit: 10 }), texts),
    hits(top),
  );
  add(
    "ask",
    built,
    time((text) => own.ask(text), texts),
    "",
  );
  add(
    "check",
    built,
    time((text) => own.check(text), texts),
    "",
  );
  for (const [name, build] of Object.entries(BASELINES)) {
    if (skipped.has(name)) {
      rows.push(line(name, "not built: too slow at the size before", "", "", ""));
      continue;
    }
    start = performance.now();
    const library = await build(pack);
    const took = performance.now() - start;
    const run = time((text) => library.search(text), texts);
    add(
      library.name,
      took,
      run,
      hits((text) => library.search(text)[0]),
    );
    if (took * 10 > PATIENCE_MS || run.p50 > 20_000) skipped.add(name);
  }
  return [
    `## ${title}`,
    "",
    line("", "build", "query p50", "query p95", "top hit right"),
    line("---", "---", "---", "---", "---"),
    ...rows,
    "",
  ];
}

/** A new process: import of the built package and its first question. */
function firstUse(): string {
  const script = `const t=performance.now();const{hkAi}=await import(${JSON.stringify(here("../packages/sdk/dist/index.js"))});const i=performance.now();hkAi.ask("how many firms did InvestHK help last year");console.log(JSON.stringify([i-t,performance.now()-i]))`;
  const runs = Array.from(
    { length: 9 },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }),
      ) as [number, number],
  );
  const median = (at: 0 | 1): number => runs.map((run) => run[at]).sort((a, b) => a - b)[4] as number;
  return `In a new process the import takes ${median(0).toFixed(1)} ms and the first \`ask\`, which builds the index, ${median(1).toFixed(1)} ms (medians of 9).`;
}

const facts: Pack = builtIn;
const ownQuestions = readFileSync(here("../packages/sdk/eval/sets/own/questions.jsonl"), "utf8")
  .split("\n")
  .filter((text) => text !== "")
  .map((text) => (JSON.parse(text) as { question: string }).question);
const sections = await measure(
  `Built-in pack: ${facts.facts.length} facts, questions of the own development set`,
  facts,
  ownQuestions.map((question) => ({ question, fact: -1 })),
  builtInWording(),
);
for (const size of [10_000, 100_000].filter((n) => n <= largest)) {
  const generated = generatedPack(size);
  sections.push(
    ...(await measure(
      `Generated pack: ${size.toLocaleString("en")} facts`,
      generated,
      generatedQuestions(generated, 200),
    )),
  );
}
const report = [
  "# Speed",
  "",
  "Generated by `pnpm bench:understanding`; do not edit by hand. Times of one run, warm, in one process, on the machine at hand.",
  "The libraries only rank; `ask` and `check` also understand. On generated packs the right top hit is known.",
  "",
  firstUse(),
  "",
  ...sections.map((text) => text.replace("| 0.00 |", "|  |")),
].join("\n");
writeFileSync(here("../docs/speed.md"), report);
console.log(report);
