import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pack } from "../src/data/index.ts";
import { buildFactIndex } from "../src/lookup/fact-index.ts";
import type { Pack } from "../src/model/pack.ts";
import { LOOKED_AT } from "../src/understanding/ask.ts";
import { EVIDENCE, gather } from "../src/understanding/evidence.ts";
import { questionOf } from "../src/understanding/question.ts";
import { createScratch, rank } from "../src/understanding/rank.ts";
import { read } from "../src/understanding/read.ts";
import type { Example } from "./fit/example.ts";
import { fitAnswers } from "./fit/fit-answers.ts";
import { fitRanks } from "./fit/fit-ranks.ts";
import { share } from "./fit/share.ts";
import { forget } from "./forget.ts";
import { isRight } from "./judge.ts";
import { seeded } from "./random.ts";
import { loadSet, loadSets, type QuestionRow } from "./rows.ts";

// Usage: calibrate.ts [folder of the shared set] [--leave-out]; the folder may stand in HK_AI_EVAL instead. Fits the weights
// of evidence to all the rows for development, never to the held-out ones, and writes src/understanding/weights.ts. With
// --leave-out it first prints how each set comes out under weights fitted to the others.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? process.env["HK_AI_EVAL"];

const sources = [
  ...(shared === undefined ? [] : [loadSet("shared", shared)]),
  ...loadSets(here("sets")),
  ...loadSets(here("taught")),
].filter((set) => set !== undefined);
const facts: Pack = pack;
const index = buildFactIndex(facts);
const scratch = createScratch(facts.facts.length, index.features.size);

function example({ question, gold }: QuestionRow, reading = read(index, question)): Example {
  const candidates = rank(index, scratch, reading, LOOKED_AT);
  const held = questionOf(index, reading);
  return {
    answerable: gold !== null,
    reading: { ask: reading.ask, tokens: { length: reading.tokens.length } },
    evidence: candidates.map((candidate) => gather(index, scratch, held, candidate)),
    right: candidates.map(
      ({ fact }) => gold !== null && isRight(facts.facts[fact] as Pack["facts"][number], gold),
    ),
  };
}

const sets = sources.map(({ questions }) => questions.map((row) => example(row)));
if (process.argv.includes("--leave-out")) {
  // What one hand wrote in several rounds is left out together.
  const hands = Map.groupBy(sources.keys(), (i) => (sources[i]?.name ?? "").replace(/^(\d+)-\d+$/, "$1"));
  for (const [hand, left] of hands) {
    const rest = sets.filter((_, j) => !left.includes(j)).flat();
    const ranks = fitRanks(rest);
    const held = left.flatMap((i) => sets[i] as Example[]);
    const { answered, abstained, found } = share(held, ranks, fitAnswers(rest, ranks));
    console.log(`without ${hand}: best fact ${found}, answered ${answered}, abstained ${abstained}`);
  }
}
const random = seeded(1);
const forgetful = sources.flatMap(({ questions }) =>
  questions.map((row) => example(row, forget(read(index, row.question), random))),
);
const all = [...sets.flat(), ...forgetful];
const ranks = fitRanks(all);
const answers = fitAnswers(all, ranks);
const { answered, abstained, found } = share(all, ranks, answers);
console.log(`all: best fact ${found}, answered ${answered}, abstained ${abstained}`);

const short = (value: number): number => Number(value.toFixed(2));
const named = (values: ArrayLike<number>): string =>
  EVIDENCE.map((name, i) => `  ${name}: ${short(values[i] as number)},`).join("\n");
const row = (values: readonly number[]): string => `[${values.map(short).join(", ")}]`;
const hidden = answers.hidden.map(
  ({ bias, inputs, counts }) =>
    `    { bias: ${short(bias)}, counts: ${short(counts)}, inputs: ${row(inputs)} },`,
);
writeFileSync(
  here("../src/understanding/weights.ts"),
  `import type { Network } from "./answers.ts";
import type { EvidenceName } from "./evidence.ts";

// Made by \`pnpm calibrate\` from the development rows; do not edit by hand.

/** How much each kind of evidence counts in choosing among facts. */
export const RANKS: Readonly<Record<EvidenceName, number>> = {
${named(ranks)}
};

/** Decides whether the best of them answers at all, in the logarithm of odds. */
export const ANSWERS: Network = {
  bias: ${short(answers.bias)},
  direct: ${row(answers.direct)},
  hidden: [
${hidden.join("\n")}
  ],
};
`,
);
execFileSync(process.execPath, [
  here("../../../node_modules/@biomejs/biome/bin/biome"),
  "format",
  "--write",
  here("../src/understanding/weights.ts"),
]);
