import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtInWording } from "../src/data/built-in-wording.ts";
import { pack } from "../src/data/index.ts";
import type { Pack } from "../src/schema.ts";
import { createUnderstanding, type Understanding } from "../src/understanding/index.ts";
import { BASELINES } from "./baselines/index.ts";
import { consistency } from "./consistency.ts";
import { exchanged } from "./exchanged.ts";
import { withFewAliases } from "./few-aliases.ts";
import { byStyle, loadForeign } from "./foreign.ts";
import { measure, measureBaseline, type Result } from "./measure.ts";
import { withMoreAliases } from "./more-aliases.ts";
import { quality, type SideBySide } from "./report.ts";
import { type EvalSet, joinSets, loadAsked, loadClaimed, loadSet, loadSets } from "./rows.ts";
import { createTally, type Tally } from "./tally.ts";

// Usage: run.ts [folder of the shared set] [--held-out] [--misses]; the folder may stand in HK_AI_EVAL instead.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const args = process.argv.slice(2);
const shared = args.find((arg) => !arg.startsWith("--")) ?? process.env["HK_AI_EVAL"];
const heldOut = args.includes("--held-out");

const unseen = heldOut ? unlearnt(loadSet("Own held-out set, not looked at", here("held-out"))) : undefined;
const sets = [
  shared === undefined ? undefined : loadSet("Shared development set", shared),
  joinSets("Own development sets", loadSets(here("sets"))),
  joinSets("Rows that taught the lexicon", loadSets(here("taught"))),
  joinSets("Rows of late hands, from which nothing is learnt", [
    ...loadAsked(here("late/asked")),
    ...loadClaimed(here("late/claimed")),
  ]),
  unseen,
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

/** Rows with the packs that they are about. */
interface Group {
  readonly name: string;
  /** Whether its misses are not to be seen. */
  readonly hidden: boolean;
  readonly packs: readonly {
    readonly pack: Pack;
    readonly understanding: Understanding;
    readonly set: EvalSet;
  }[];
}

const moreAliases = (one: Pack, name: string): Pack => withMoreAliases(one, here("more-aliases"), name);

const foreign = (
  name: string,
  folder: string,
  hidden = false,
  change = (one: Pack, _name: string): Pack => one,
): Group[] => {
  const packs = loadForeign(here(folder)).map(({ name: called, pack: whole, set }) => {
    const of = change(whole, called);
    return { ...byStyle(set), pack: of, understanding: createUnderstanding(of) };
  });
  const group = (style: "free" | "twins", manner: string): Group => ({
    name: `${packs.length} other packs${manner}${name}`,
    hidden,
    packs: packs.map(({ pack: of, understanding: understood, [style]: set }) => ({
      pack: of,
      understanding: understood,
      set,
    })),
  });
  return [group("twins", ", asked in the manner of the shared set"), group("free", "")].filter(
    ({ packs: some }) => some.some(({ set }) => set.questions.length > 0),
  );
};
const groups: readonly Group[] = [
  ...sets.map((set) => ({
    name: set.name,
    hidden: set === unseen,
    packs: [{ pack: facts, understanding, set }],
  })),
  ...(unseen === undefined
    ? []
    : [
        {
          name: "The same held-out set, with nothing learnt of the built-in facts",
          hidden: true,
          packs: [{ pack: facts, understanding: createUnderstanding(facts), set: unseen }],
        },
      ]),
  ...foreign(", known by their labels and aliases, to which weights are fitted", "foreign"),
  ...foreign(
    ", with few aliases, asked and claimed of to find faults, to which weights are fitted, too",
    "sparse",
  ),
  ...foreign(
    ", with few aliases, asked and claimed of in other words than those, to which weights are fitted, too",
    "own-words",
  ),
  ...foreign(
    ", the same with 40 more aliases for each fact, by somebody who knew no question",
    "own-words",
    false,
    moreAliases,
  ),
  ...(heldOut
    ? [
        ...foreign(", known by their labels and aliases, not looked at", "held-out-foreign", true),
        ...foreign(
          ", known by their labels and every third of their aliases, not looked at",
          "held-out-foreign",
          true,
          withFewAliases,
        ),
        ...foreign(
          ", the same with 40 more aliases for each fact, by somebody who knew no question, not looked at",
          "held-out-foreign",
          true,
          moreAliases,
        ),
      ]
    : []),
];

const results = groups.map(({ name, packs }) => measure(name, packs));

/** What each library comes to over all packs of a group. */
async function besideOf({ packs }: Group, ask: Tally): Promise<SideBySide[]> {
  const own = createTally();
  const libraries = Object.values(BASELINES).map((build) => ({ build, name: "", tally: createTally() }));
  for (const { pack: of, understanding: understood, set } of packs) {
    const search = (text: string): number[] =>
      understood.search(text, { limit: 1 }).map(({ fact }) => of.facts.findIndex(({ id }) => id === fact.id));
    measureBaseline({ search }, of.facts, set, own);
    for (const one of libraries) {
      const library = await one.build(of);
      one.name = library.name;
      measureBaseline(library, of.facts, set, one.tally);
    }
  }
  return [
    { name: "ask", tally: ask },
    { name: "own search, always the top hit", tally: own },
    ...libraries.map(({ name, tally }) => ({ name, tally })),
  ];
}

const sideBySide = await Promise.all(
  groups.map(async (group, i) => [group.name, await besideOf(group, (results[i] as Result).tally)] as const),
);

const report = quality({
  results,
  sideBySide,
  consistency: consistency(understanding, sets),
  exchanged: groups
    .filter(({ hidden }) => !hidden)
    .map(({ name, packs }) => [name, exchanged(packs)] as const),
  facts: facts.facts.length,
});
writeFileSync(here("../../../docs/quality.md"), report);
console.log(report);
if (args.includes("--misses")) {
  for (const [i, { set, misses }] of results.entries())
    if (!groups[i]?.hidden) console.log(`${set.name}\n${misses.join("\n")}\n`);
}
