import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pack } from "../src/data/index.ts";
import { lazy } from "../src/lazy.ts";
import { buildFactIndex, type FactIndex } from "../src/lookup/fact-index.ts";
import { readWording, type WordingTable, writeWording } from "../src/lookup/wording-table.ts";
import type { Pack } from "../src/model/pack.ts";
import { lookedAt } from "../src/understanding/ask.ts";
import { candidatesOf } from "../src/understanding/candidates.ts";
import { gather } from "../src/understanding/evidence.ts";
import { questionOf } from "../src/understanding/question.ts";
import { createScratch, type Scratch } from "../src/understanding/rank.ts";
import { type Reading, read, readQuestion } from "../src/understanding/read.ts";
import { partsOf } from "../src/understanding/wording/parts.ts";
import { wordedOf } from "../src/understanding/wording/worded-of.ts";
import { balance } from "./fit/balance.ts";
import type { Example } from "./fit/example.ts";
import { fitAnswers } from "./fit/fit-answers.ts";
import { fitRanks } from "./fit/fit-ranks.ts";
import { fitWording } from "./fit/fit-wording.ts";
import { share } from "./fit/share.ts";
import { writeWeights } from "./fit/write-weights.ts";
import { loadForeign } from "./foreign.ts";
import { forget } from "./forget.ts";
import { isRight } from "./judge.ts";
import { seeded } from "./random.ts";
import { type EvalSet, handOf, loadAsked, loadSet, loadSets, type QuestionRow } from "./rows.ts";

// Usage: calibrate.ts [folder of the shared set] [--leave-out]; the folder may stand in HK_AI_EVAL instead. Learns from all
// the rows for development, never from the held-out ones, how questions about each fact are worded (src/data/wording.ts),
// and fits the weights of evidence (src/understanding/weights.ts): for packs of which no wordings have been learnt, by the
// packs in foreign/, and for the built-in one. With --leave-out it prints instead how each hand's rows, and those about other
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

/** Scratch memory for an index; those that differ in what was learnt alone share it. */
const memories = new Map<FactIndex["features"], Scratch>();
function scratchOf({ facts: all, features }: FactIndex): Scratch {
  const known = memories.get(features) ?? createScratch(all.length, features.size);
  memories.set(features, known);
  return known;
}
const places = new Map(facts.facts.map(({ id }, i) => [id, i]));

/** The index as it is with wordings, whatever they are: a text is then read for its parts. */
const any: FactIndex = { ...index, wording: readWording(writeWording({ biases: [], rows: [] })) };

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

function example(
  { question, gold }: QuestionRow,
  of: FactIndex,
  change?: (reading: Reading) => Reading,
  counts = 1,
): Example {
  const memory = scratchOf(of);
  const asked = readQuestion(of, question);
  const reading = change?.(asked) ?? asked;
  const said = wordedOf(of, memory, reading);
  const candidates = candidatesOf(of, memory, reading, said, lookedAt(of));
  const held = questionOf(of, reading, said);
  return {
    answerable: gold !== null,
    counts,
    reading: { ask: reading.ask, tokens: { length: reading.tokens.length } },
    elsewhere: said?.elsewhere ?? 0,
    evidence: candidates.map((candidate) => gather(of, memory, held, candidate)),
    right: candidates.map(
      ({ fact }) => gold !== null && isRight(of.facts[fact] as Pack["facts"][number], gold),
    ),
  };
}

const withTable = (wording: WordingTable): FactIndex => ({ ...index, wording });

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
    asked: set.questions.map((row) => example(row, of)),
    forgotten: set.questions.map((row) => example(row, of, (reading) => forget(reading, random))),
  };
}

/** Where wordings say much, fewer units do, and answer sooner. */
const HIDDEN = { plain: 6, worded: 4 };

/** How much a question about another pack counts beside one about the built-in facts, which the lexicon knows too well. */
const FOREIGN = 8;

const foreign = loadForeign(here("foreign")).map(({ name, pack: of, set }) => {
  const known = buildFactIndex(of);
  return { name, asked: set.questions.map((row) => example(row, known, undefined, FOREIGN)) };
});
type Foreign = (typeof foreign)[number];

/** Fits to packs known by their labels and aliases alone, and sets by the other packs when to answer. */
const native = lazy(() => measured.map((set) => examplesOf(set, index)));

function fitPlain(others: readonly Foreign[]) {
  const own = native();
  const all = [
    ...own.flatMap(({ asked }) => asked),
    ...own.flatMap(({ forgotten }) => forgotten),
    ...others.flatMap(({ asked }) => asked),
  ];
  const ranks = fitRanks(all);
  return {
    ranks,
    answers: balance(
      others.flatMap(({ asked }) => asked),
      ranks,
      fitAnswers(all, ranks, HIDDEN.plain),
    ),
  };
}

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
  const answers = fitAnswers(all, ranks, HIDDEN.worded);
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
  const held = left.flatMap(({ questions }) => questions.map((row) => example(row, table)));
  print(`without ${hand}`, held, fit(crossExamples(rest)));
}
if (process.argv.includes("--leave-out")) {
  for (let group = 0; group < FOLDS; group += 1) {
    const left = foreign.filter((_, i) => i % FOLDS === group);
    print(
      `without ${left.map(({ name }) => name).join(" ")}`,
      left.flatMap(({ asked }) => asked),
      fitPlain(foreign.filter((one) => !left.includes(one))),
    );
  }
} else {
  const plain = fitPlain(foreign);
  print(
    "other packs, without wordings",
    foreign.flatMap(({ asked }) => asked),
    plain,
  );
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
  writeWeights(here("../src/understanding/weights.ts"), { plain, worded: learnt });
}
