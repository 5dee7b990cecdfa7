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
/** So long every one of them runs before it is timed: a question is asked of a process that has long been running. */
const WARM_MS = 1000;
/** Each of them has so many turns, one after the other: what else the machine does then falls on all of them alike … */
const TURNS = 7;
/** … of so long, and of so many questions at least. */
const TURN_MS = 400;
const TURN_QUESTIONS = 20;

interface Timed {
  readonly p50: number;
  readonly p95: number;
}

type Ask = (text: string) => unknown;

function warmUp(run: Ask, texts: readonly string[]): void {
  const end = performance.now() + WARM_MS;
  do for (const text of texts) run(text);
  while (performance.now() < end);
}

/** One turn: the texts over and over, each timed by itself. */
function turn(run: Ask, texts: readonly string[]): Timed {
  const times: number[] = [];
  const end = performance.now() + TURN_MS;
  for (let n = 0; performance.now() < end || n < TURN_QUESTIONS; n += 1) {
    const text = texts[n % texts.length] as string;
    const start = performance.now();
    run(text);
    times.push((performance.now() - start) * 1000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return { p50: at(0.5), p95: at(0.95) };
}

/** The turn of each that was disturbed least, by its median. */
function time(runs: readonly Ask[], texts: readonly string[]): Timed[] {
  for (const run of runs) warmUp(run, texts);
  const turns = runs.map((): Timed[] => []);
  for (let n = 0; n < TURNS; n += 1) for (const [i, run] of runs.entries()) turns[i]?.push(turn(run, texts));
  return turns.map((own) => own.reduce((best, one) => (one.p50 < best.p50 ? one : best)));
}

const micro = (us: number): string => (us >= 1000 ? `${(us / 1000).toFixed(1)} ms` : `${us.toFixed(1)} µs`);
const line = (...cells: string[]): string => `| ${cells.join(" | ")} |`;

interface Asked {
  readonly question: string;
  readonly fact: number;
}

interface Entry {
  /** Which library it is; none for our own. */
  readonly key?: string;
  readonly name: string;
  readonly built: number;
  readonly run: Ask;
  readonly hit: string;
}

/** Libraries that are not built any more, and those that will not be at the next size, with their names. */
const skipped = new Map<string, string>();
const tooSlow = new Map<string, string>();

async function measure(
  title: string,
  pack: Pack,
  asked: readonly Asked[],
  learnt?: Learnt,
): Promise<string[]> {
  const texts = asked.map(({ question }) => question);
  const hits = (top: (text: string) => number | undefined): string =>
    (asked.filter(({ question, fact }) => top(question) === fact).length / asked.length).toFixed(2);
  const entries: Entry[] = [];
  let start = performance.now();
  const own = createUnderstanding(pack, learnt);
  const built = performance.now() - start;
  const position = new Map(pack.facts.map((fact, i) => [fact.id, i]));
  const top = (text: string): number | undefined =>
    position.get(own.search(text, { limit: 1 })[0]?.fact.id ?? "");
  entries.push({ name: "search", built, run: (text) => own.search(text, { limit: 10 }), hit: hits(top) });
  entries.push({ name: "ask", built, run: (text) => own.ask(text), hit: "" });
  entries.push({ name: "check", built, run: (text) => own.check(text), hit: "" });
  for (const [key, build] of Object.entries(BASELINES)) {
    if (skipped.has(key)) continue;
    start = performance.now();
    const library = await build(pack);
    entries.push({
      key,
      name: library.name,
      built: performance.now() - start,
      run: (text) => library.search(text),
      hit: hits((text) => library.search(text)[0]),
    });
  }
  const times = time(
    entries.map(({ run }) => run),
    texts,
  );
  const rows = entries.map(({ key, name, built: took, hit }, i) => {
    const { p50, p95 } = times[i] as Timed;
    if (key !== undefined && (took * 10 > PATIENCE_MS || p50 > 20_000)) tooSlow.set(key, name);
    const row = line(name, `${took.toFixed(0)} ms`, micro(p50), micro(p95), hit);
    console.log(title, row);
    return row;
  });
  for (const name of skipped.values())
    rows.push(line(name, "not built: too slow at the size before", "", "", ""));
  for (const [key, name] of tooSlow) skipped.set(key, name);
  tooSlow.clear();
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
  "Generated by `pnpm bench:understanding`; do not edit by hand. Times of one run, warm, in one process, on the machine at hand: each has",
  `${TURNS} turns, one after the other, and the one that was disturbed least counts.`,
  "The libraries only rank; `ask` and `check` also understand. On generated packs the right top hit is known.",
  "",
  firstUse(),
  "",
  ...sections.map((text) => text.replace("| 0.00 |", "|  |")),
].join("\n");
writeFileSync(here("../docs/speed.md"), report);
console.log(report);
