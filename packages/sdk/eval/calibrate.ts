import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pack } from "../src/data/index.ts";
import { thesaurus } from "../src/language/thesaurus/index.ts";
import { lazy } from "../src/lazy.ts";
import { buildFactIndex, type FactIndex } from "../src/lookup/fact-index.ts";
import { readWording, type WordingTable, writeWording } from "../src/lookup/wording-table.ts";
import type { Pack } from "../src/model/pack.ts";
import { partsOf } from "../src/understanding/reading/parts.ts";
import { read } from "../src/understanding/reading/read.ts";
import { EMPTY_WORDING } from "./empty-wording.ts";
import { exampleOf } from "./example-of.ts";
import { withFewAliases } from "./few-aliases.ts";
import { balance } from "./fit/balance.ts";
import type { Example } from "./fit/example.ts";
import { fitAnswers } from "./fit/fit-answers.ts";
import { fitRanks } from "./fit/fit-ranks.ts";
import { fitWording } from "./fit/fit-wording.ts";
import { share } from "./fit/share.ts";
import { writeGeneral, writeWeights } from "./fit/write-weights.ts";
import { byStyle, loadForeign } from "./foreign.ts";
import { forget } from "./forget.ts";
import { isRight } from "./judge.ts";
import { fitPlain, type PlainSet, weighed } from "./plain-questions.ts";
import { seeded } from "./random.ts";
import { type EvalSet, handOf, loadAsked, loadSet, loadSets, type QuestionRow } from "./rows.ts";

// Usage: calibrate.ts [folder of the shared set] [--leave-out]; the folder may stand in HK_AI_EVAL instead. Learns from all
// the rows for development, never from the held-out ones, how questions about each fact are worded (src/data/wording.ts),
// and fits the weights of evidence (src/understanding/fitted/weights.ts): for packs of which no wordings have been learnt, by the
// packs in foreign/, sparse/ and own-words/, and for the built-in one. With --leave-out it prints instead how each hand's rows, and those about other
// packs, come out with all that is learnt from the others.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? process.env["HK_AI_EVAL"];

const measured = [
  ...(shared === undefined ? [] : [loadSet("shared", shared)]),
  ...loadSets(here("sets")),
  ...loadSets(here("taught")),
].filter((set) => set !== undefined);
const isAskedBlind = ({ name }: EvalSet): boolean => name.startsWith("asked-blind");
const sources: readonly EvalSet[] = [...measured, ...loadAsked(here("asked"))];

const facts: Pack = pack;
const index = buildFactIndex(facts);

const places = new Map(facts.facts.map(({ id }, i) => [id, i]));

/** The index as it is with wordings, whatever they are: a text is then read for its parts. */
const any: FactIndex = { ...index, kept: [], wording: EMPTY_WORDING };

/** A fact that is right for a question with more right facts than this is right by accident. */
const MOST_RIGHT = 3;

const rowsOf = (sets: readonly EvalSet[]): QuestionRow[] => sets.flatMap(({ questions }) => questions);

function placeOf(id: string): number {
  const place = places.get(id);
  if (place === undefined) throw new RangeError(`No fact is called ${id}: correct the rows that name it.`);
  return place;
}

function rightFacts({ gold }: QuestionRow): number[] {
  if (gold === null) return [];
  if (gold.facts !== undefined) return gold.facts.map(placeOf);
  return facts.facts.flatMap((fact, i) => (isRight(fact, gold) ? [i] : []));
}

const worded = new Map(
  rowsOf(sources).map((row) => [
    row,
    { parts: [...new Set(partsOf(index, read(any, row.question)))], facts: rightFacts(row) },
  ]),
);

/** What the rows of some hands teach about wordings. */
function wordingOf(sets: readonly EvalSet[]): string {
  const rows = rowsOf(sets).filter((row) => {
    const right = worded.get(row)?.facts.length ?? 0;
    return row.gold === null || (right > 0 && right <= MOST_RIGHT);
  });
  return writeWording(
    fitWording(
      rows.map((row) => worded.get(row) as { parts: number[]; facts: number[] }),
      facts.facts.length,
    ),
  );
}

const withTable = (wording: WordingTable): FactIndex => ({ ...index, kept: [], wording });

/** The questions of a set as they are, and with some words forgotten. */
interface Examples {
  readonly set: EvalSet;
  readonly asked: readonly Example[];
  readonly forgotten: readonly Example[];
}

const random = seeded(1);

function examplesOf(set: EvalSet, of: FactIndex): Examples {
  return {
    set,
    asked: set.questions.map((row) => exampleOf(row, of)),
    forgotten: set.questions.map((row) => exampleOf(row, of, (reading) => forget(reading, random))),
  };
}

/** Where wordings say much, fewer units do, and answer sooner. */
const HIDDEN = 4;

/** How much a question about another pack counts beside one about the built-in facts, which the lexicon knows too well. */
const FOREIGN = 8;
/** … and one that is in the manner of the shared set, whose like is what is asked most. */
const TWIN = 16;
/** … and how much the same question counts once more of a pack that has fewer aliases. */
const FEW = 0.5;
/** How much a question that wordings are learnt from counts where it is learnt what words mean to any pack. */
const ASKED = 0.2;

const foreign = ["foreign", "sparse", "own-words"]
  .flatMap((folder) => loadForeign(here(folder)))
  .flatMap(({ name, pack: of, set }) => {
    const { free, twins } = byStyle(set);
    const sets = (
      rows: readonly QuestionRow[],
      style: string,
      weights: number,
      known: FactIndex,
      decides: boolean,
    ): PlainSet & { readonly name: string; readonly style: string } => ({
      name,
      style,
      index: known,
      rows,
      hand: name,
      counts: { weights, words: FOREIGN },
      decides: decides ? style : undefined,
    });
    const indexOf = (one: Pack): FactIndex => buildFactIndex(one, { thesaurus: thesaurus() });
    const [plain, few] = [indexOf(of), indexOf(withFewAliases(of))];
    return [
      sets(free.questions, "free", FOREIGN, plain, true),
      sets(twins.questions, "twins", TWIN, plain, true),
      sets(free.questions, "free, few aliases", FOREIGN * FEW, few, false),
      sets(twins.questions, "twins, few aliases", TWIN * FEW, few, false),
    ];
  });

/** The built-in facts as if nothing had been learnt of them; of the many rows of some hands every tenth does for weights. */
const native = lazy((): PlainSet[] => {
  const plain = buildFactIndex(facts, { thesaurus: thesaurus() });
  const sets = (rows: readonly QuestionRow[], hand: string, weights: number, words: number): PlainSet => ({
    index: plain,
    rows,
    hand,
    counts: { weights, words },
    decides: undefined,
    ...(words === 1 ? { forget: (reading) => forget(reading, random) } : {}),
  });
  return [
    ...measured.map((set) => sets(set.questions, handOf(set), 1, 1)),
    ...loadAsked(here("asked")).flatMap((set) => {
      const tenth = (row: number): boolean => row % 10 === 0;
      return [
        sets(
          set.questions.filter((_, i) => tenth(i)),
          set.name,
          1,
          ASKED,
        ),
        sets(
          set.questions.filter((_, i) => !tenth(i)),
          set.name,
          0,
          ASKED,
        ),
      ];
    }),
  ];
});

const FOLDS = 4;

/** Examples of some hands, each weighed with wordings that were learnt from the others: their own would always fit. */
function crossExamples(sets: readonly EvalSet[]): Examples[] {
  const own = [...new Set(sets.map(handOf))];
  const foldOf = (set: EvalSet): number => own.indexOf(handOf(set)) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const table = withTable(readWording(wordingOf(sets.filter((set) => foldOf(set) !== fold))));
    return sets.filter((set) => foldOf(set) === fold).map((set) => examplesOf(set, table));
  }).flat();
}

/** Rows that were written without sight of the facts, as people write: by these it is set when to answer. */
const isBlind = ({ set }: Examples): boolean => set.name.startsWith("blind");
/** Other such rows, of harder near misses; not those of a hand that asked nothing else. */
const isHard = ({ set }: Examples): boolean =>
  isAskedBlind(set) && set.questions.some(({ answerable }) => answerable);

function fit(examples: readonly Examples[]) {
  const all = [...examples.flatMap(({ asked }) => asked), ...examples.flatMap(({ forgotten }) => forgotten)];
  const ranks = fitRanks(all);
  const answers = fitAnswers(all, ranks, HIDDEN);
  // The mean of what each kind of row would set: neither is quite what is to come, the first is nearer to it.
  const biases = [isBlind, isBlind, isHard]
    .map((which) => examples.filter(which).flatMap(({ asked }) => asked))
    .filter((some) => some.length > 0)
    .map((some) => balance(some, ranks, answers).bias);
  const bias = biases.length === 0 ? answers.bias : biases.reduce((sum, one) => sum + one / biases.length, 0);
  return { ranks, answers: { ...answers, bias } };
}

const print = (name: string, examples: readonly Example[], { ranks, answers }: ReturnType<typeof fit>) => {
  const { answered, abstained, found } = share(examples, ranks, answers);
  console.log(`${name}: best fact ${found}, answered ${answered}, abstained ${abstained}`);
};

const groups = process.argv.includes("--leave-out")
  ? [...Map.groupBy(measured, handOf)].filter(([hand]) => hand.startsWith("blind"))
  : [];
for (const [hand, left] of groups) {
  const rest = sources.filter((set) => !left.includes(set));
  const table = withTable(readWording(wordingOf(rest)));
  const held = left.flatMap(({ questions }) => questions.map((row) => exampleOf(row, table)));
  print(`without ${hand}`, held, fit(crossExamples(rest)));
}
if (process.argv.includes("--leave-out")) {
  for (let group = 0; group < FOLDS; group += 1) {
    const names = [...new Set(foreign.map(({ name }) => name))].filter((_, i) => i % FOLDS === group);
    const left = foreign.filter(({ name }) => names.includes(name));
    const plain = fitPlain([...native(), ...foreign.filter((one) => !left.includes(one))]);
    for (const style of ["free", "twins", "free, few aliases", "twins, few aliases"]) {
      const rows = left.filter((one) => one.style === style);
      print(`without ${names.join(" ")}, ${style}`, weighed(rows, plain), plain);
    }
  }
} else {
  const plain = fitPlain([...native(), ...foreign]);
  print("other packs, without wordings", weighed(foreign, plain), plain);
  const examples = crossExamples(sources);
  const learnt = fit(examples);
  print(
    "with wordings of other hands",
    examples.flatMap(({ asked }) => asked),
    learnt,
  );
  print(
    "with wordings of other hands, blind rows",
    examples.filter(isBlind).flatMap(({ asked }) => asked),
    learnt,
  );
  writeFileSync(
    here("../src/data/wording.ts"),
    `// Made by \`pnpm calibrate\` from the development rows; do not edit by hand.

/** How questions about each built-in fact are worded: see lookup/wording-table.ts. */
export const WORDING =
  "${wordingOf(sources)}";
`,
  );
  writeWeights(here("../src/understanding/fitted/weights.ts"), { plain, worded: learnt });
  writeGeneral(here("../src/understanding/fitted/general-questions.ts"), "GENERAL_QUESTIONS", plain.words);
}
