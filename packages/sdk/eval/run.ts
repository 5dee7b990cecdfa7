import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtInWording } from "../src/data/built-in-wording.ts";
import { pack } from "../src/data/index.ts";
import { Pack } from "../src/schema.ts";
import { createUnderstanding } from "../src/understanding/index.ts";
import { BASELINES } from "./baselines/index.ts";
import { consistency } from "./consistency.ts";
import { measure, measureBaseline } from "./measure.ts";
import { quality, type SideBySide } from "./report.ts";
import { type EvalSet, joinSets, loadAsked, loadClaimed, loadSet, loadSets } from "./rows.ts";

// Usage: run.ts [folder of the shared set] [--held-out] [--misses]; the folder may stand in HK_AI_EVAL instead.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const args = process.argv.slice(2);
const shared = args.find((arg) => !arg.startsWith("--")) ?? process.env["HK_AI_EVAL"];
const heldOut = args.includes("--held-out");

const sets = [
  shared === undefined ? undefined : loadSet("Shared development set", shared),
  joinSets("Own development sets", loadSets(here("sets"))),
  joinSets("Rows that taught the lexicon", loadSets(here("taught"))),
  heldOut ? unlearnt(loadSet("Own held-out set, not looked at", here("held-out"))) : undefined,
].filter((set): set is EvalSet => set !== undefined);

/** Some held-out rows occur among those that all is learnt from, as short questions will; they measure nothing. */
function unlearnt(set: EvalSet | undefined): EvalSet | undefined {
  const learnt = joinSets("", [
    ...loadSets(here("sets")),
    ...loadSets(here("taught")),
    ...loadAsked(here("asked")),
    ...loadClaimed(here("claimed")),
  ]);
  const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const questions = new Set(learnt.questions.map(({ question }) => lettersOf(question)));
  const claims = new Set(learnt.claims.map(({ claim }) => lettersOf(claim)));
  return (
    set && {
      name: set.name,
      questions: set.questions.filter(({ question }) => !questions.has(lettersOf(question))),
      claims: set.claims.filter(({ claim }) => !claims.has(lettersOf(claim))),
    }
  );
}

const facts: Pack = pack;
const understanding = createUnderstanding(facts, builtInWording());
/** A pack that neither the lexicon nor anything learnt has been made with in mind. */
const foreign = Pack.parse(JSON.parse(readFileSync(here("foreign/pack.json"), "utf8")));

const packs = [
  { of: facts, understood: understanding, asked: sets },
  {
    of: foreign,
    understood: createUnderstanding(foreign),
    asked: [
      joinSets(`Another pack, of ${foreign.facts.length} facts, of which nothing has been learnt`, [
        ...loadAsked(here("foreign/asked")),
        ...loadClaimed(here("foreign/claimed")),
      ]),
    ],
  },
];
const measured = await Promise.all(
  packs.map(async ({ of, understood, asked }) => {
    const results = asked.map((set) => measure(understood, set));
    const libraries = await Promise.all(Object.values(BASELINES).map((build) => build(of)));
    const topHit = {
      search: (text: string) =>
        understood
          .search(text, { limit: 1 })
          .map(({ fact }) => of.facts.findIndex(({ id }) => id === fact.id)),
    };
    const sideBySide = results.map(({ set, tally }): readonly [string, SideBySide[]] => [
      set.name,
      [
        { name: "ask", tally },
        { name: "own search, always the top hit", tally: measureBaseline(topHit, of.facts, set) },
        ...libraries.map((library) => ({
          name: library.name,
          tally: measureBaseline(library, of.facts, set),
        })),
      ],
    ]);
    return { results, sideBySide };
  }),
);
const results = measured.flatMap((one) => one.results);
const sideBySide = measured.flatMap((one) => one.sideBySide);

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
