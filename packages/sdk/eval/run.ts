import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtInWording } from "../src/data/built-in-wording.ts";
import { pack } from "../src/data/index.ts";
import type { Pack } from "../src/model/pack.ts";
import { createUnderstanding } from "../src/understanding/index.ts";
import { BASELINES } from "./baselines/index.ts";
import { consistency } from "./consistency.ts";
import { measure, measureBaseline } from "./measure.ts";
import { quality, type SideBySide } from "./report.ts";
import { type EvalSet, joinSets, loadSet, loadSets } from "./rows.ts";

// Usage: run.ts [folder of the shared set] [--held-out] [--misses]; the folder may stand in HK_AI_EVAL instead.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const args = process.argv.slice(2);
const shared = args.find((arg) => !arg.startsWith("--")) ?? process.env["HK_AI_EVAL"];
const heldOut = args.includes("--held-out");

const sets = [
  shared === undefined ? undefined : loadSet("Shared development set", shared),
  joinSets("Own development sets", loadSets(here("sets"))),
  joinSets("Rows that taught the lexicon", loadSets(here("taught"))),
  heldOut ? loadSet("Own held-out set, not looked at", here("held-out")) : undefined,
].filter((set): set is EvalSet => set !== undefined);

const facts: Pack = pack;
const understanding = createUnderstanding(facts, builtInWording());
const results = sets.map((set) => measure(understanding, set));

const topHit = {
  search: (text: string) =>
    understanding.search(text, { limit: 1 }).map(({ fact }) => facts.facts.indexOf(fact)),
};
const libraries = await Promise.all(Object.values(BASELINES).map((build) => build(facts)));
const sideBySide = results.map(({ set, tally }): readonly [string, SideBySide[]] => [
  set.name,
  [
    { name: "ask", tally },
    { name: "own search, always the top hit", tally: measureBaseline(topHit, facts.facts, set) },
    ...libraries.map((library) => ({
      name: library.name,
      tally: measureBaseline(library, facts.facts, set),
    })),
  ],
]);

const report = quality({
  results,
  sideBySide,
  consistency: consistency(understanding, sets),
  facts: facts.facts.length,
});
writeFileSync(here("../../../docs/quality.md"), report);
console.log(report);
if (args.includes("--misses")) {
  for (const { set, misses } of results)
    if (!set.name.includes("held-out")) console.log(`${set.name}\n${misses.join("\n")}\n`);
}
