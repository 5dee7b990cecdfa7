import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pack } from "../src/data/index.ts";
import { buildFactIndex } from "../src/lookup/fact-index.ts";
import type { Pack } from "../src/model/pack.ts";
import { EVIDENCE, gather } from "../src/understanding/evidence.ts";
import { createScratch, rank } from "../src/understanding/rank.ts";
import { read } from "../src/understanding/read.ts";
import { type Example, fitAnswers, fitRanks, share } from "./fit.ts";
import { isRight } from "./judge.ts";
import { loadSet, loadSets, type QuestionRow } from "./rows.ts";

// Usage: calibrate.ts [folder of the shared set] [--leave-out]; the folder may stand in HK_AI_EVAL instead. Fits the weights
// of evidence to all the rows for development, never to the held-out ones, and writes src/understanding/weights.ts. With
// --leave-out it first prints how each set comes out under weights fitted to the others.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? process.env["HK_AI_EVAL"];
const LOOKED_AT = 12;

const sources = [
  ...(shared === undefined ? [] : [loadSet("shared", shared)]),
  ...loadSets(here("sets")),
  ...loadSets(here("taught")),
].filter((set) => set !== undefined);
const facts: Pack = pack;
const index = buildFactIndex(facts);
const scratch = createScratch(facts.facts.length, index.features.size);

function example({ question, gold }: QuestionRow): Example {
  const reading = read(index, question);
  const candidates = rank(index, scratch, reading, LOOKED_AT);
  return {
    answerable: gold !== null,
    evidence: candidates.map((candidate) => gather(index, scratch, reading, candidate)),
    right: candidates.map(
      ({ fact }) => gold !== null && isRight(facts.facts[fact] as Pack["facts"][number], gold),
    ),
  };
}

const sets = sources.map(({ questions }) => questions.map(example));
if (process.argv.includes("--leave-out")) {
  for (const [i, held] of sets.entries()) {
    const rest = sets.filter((_, j) => j !== i).flat();
    const ranks = fitRanks(rest);
    const { weights, bias } = fitAnswers(rest, ranks);
    const { answered, abstained, found } = share(held, ranks, weights, bias);
    console.log(
      `without ${sources[i]?.name}: best fact ${found}, answered ${answered}, abstained ${abstained}`,
    );
  }
}
const all = sets.flat();
const ranks = fitRanks(all);
const { weights, bias } = fitAnswers(all, ranks);
const { answered, abstained, found } = share(all, ranks, weights, bias);
console.log(`all: best fact ${found}, answered ${answered}, abstained ${abstained}`);

const record = (values: Float64Array): string =>
  EVIDENCE.map((name, i) => `  ${name}: ${Number((values[i] as number).toFixed(2))},`).join("\n");
writeFileSync(
  here("../src/understanding/weights.ts"),
  `import type { EvidenceName } from "./evidence.ts";

// Made by \`pnpm calibrate\` from the development rows; do not edit by hand.

/** How much each kind of evidence counts in choosing among facts. */
export const RANKS: Readonly<Record<EvidenceName, number>> = {
${record(ranks)}
};

/** How much it counts in deciding whether the best of them answers at all, in the logarithm of odds. */
export const ANSWERS: Readonly<Record<EvidenceName, number>> = {
${record(weights)}
};

export const ANSWERS_AT_ALL = ${Number(bias.toFixed(2))};
`,
);
