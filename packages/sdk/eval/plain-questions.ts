import type { FactIndex, General } from "../src/lookup/fact-index.ts";
import { readWording, writeWording } from "../src/lookup/wording-table.ts";
import type { Network } from "../src/understanding/fitted/network.ts";
import { spokenParts } from "../src/understanding/ranking/spoken.ts";
import type { Reading } from "../src/understanding/reading/read.ts";
import { EMPTY_WORDING } from "./empty-wording.ts";
import { exampleOf, type HeldExample } from "./example-of.ts";
import { balance } from "./fit/balance.ts";
import { ranked } from "./fit/example.ts";
import { fitAnswers } from "./fit/fit-answers.ts";
import { fitGeneral } from "./fit/fit-general.ts";
import { fitRanks } from "./fit/fit-ranks.ts";
import type { QuestionRow } from "./rows.ts";

/** Questions about one pack that is known by its labels and aliases alone. */
export interface PlainSet {
  readonly index: FactIndex;
  readonly rows: readonly QuestionRow[];
  /** Whoever wrote them: what words mean is learnt from others. */
  readonly hand: string;
  /** How much a row counts where weights are fitted (0: not at all), and where it is learnt what words mean. */
  readonly counts: { readonly weights: number; readonly words: number };
  /** Of which kind its rows are, if it is set by them when to answer; each kind has as much say as another. */
  readonly decides: string | undefined;
  /** Changes readings that weights are fitted to besides, if any are. */
  readonly forget?: (reading: Reading) => Reading;
}

export interface PlainFit {
  readonly ranks: Float64Array;
  readonly answers: Network;
  /** What words mean to facts of any pack, as text. */
  readonly words: string;
}

const FOLDS = 4;
/** Units of the hidden layer of each network. */
const HIDDEN = 6;

/** An index by which words are known, though it is not what they mean. */
const unlearnt = (index: FactIndex): FactIndex => ({
  ...index,
  kept: [],
  general: { questions: EMPTY_WORDING, claims: EMPTY_WORDING },
});

const learnt = (index: FactIndex, words: string): FactIndex => ({
  ...index,
  kept: [],
  general: { questions: readWording(words), claims: EMPTY_WORDING } satisfies General,
});

/** The examples of a set, what words mean being known or not. */
const examplesOf = (
  { rows, counts }: PlainSet,
  index: FactIndex,
  change?: (reading: Reading) => Reading,
): HeldExample[] => rows.map((row) => exampleOf(row, index, change, counts.weights));

/** Examples of sets as they are weighed with a fit. */
export const weighed = (sets: readonly PlainSet[], { words }: Pick<PlainFit, "words">): HeldExample[] =>
  sets.flatMap((set) => examplesOf(set, learnt(set.index, words)));

/** Learns from rows, by the fact that comes first, what their words say about whether it answers. */
function learnWords(rows: readonly { set: PlainSet; example: HeldExample }[], ranks: Float64Array): string {
  const read = rows.flatMap(({ set, example }) => {
    const [best] = ranked(ranks, example);
    if (best === undefined) return [];
    const { held, facts, right } = example;
    const parts = spokenParts(set.index, held.words, held.ask, facts[best.at] as number);
    return [{ parts, right: right[best.at] ? 0 : 1, counts: set.counts.words }];
  });
  return writeWording(fitGeneral(read, 1));
}

/** Fits to packs known by their labels and aliases alone, each row being weighed with what others' words taught. */
export function fitPlain(sets: readonly PlainSet[]): PlainFit {
  const plain = sets.map((set) => ({ set, examples: examplesOf(set, unlearnt(set.index)) }));
  const first = fitRanks(
    plain.filter(({ set }) => set.counts.weights > 0).flatMap(({ examples }) => examples),
  );
  const all = plain.flatMap(({ set, examples }) => examples.map((example) => ({ set, example })));
  const hands = [...new Set(sets.map(({ hand }) => hand))];
  const foldOf = ({ hand }: PlainSet): number => hands.indexOf(hand) % FOLDS;
  const examples: HeldExample[] = [];
  const deciding: { readonly kind: string; readonly example: HeldExample }[] = [];
  const decides = (kind: string, rows: readonly HeldExample[]): void => {
    deciding.push(...rows.map((example) => ({ kind, example })));
  };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const words = learnWords(
      all.filter(({ set }) => foldOf(set) !== fold),
      first,
    );
    for (const set of sets) {
      if (foldOf(set) !== fold || set.counts.weights === 0) continue;
      const index = learnt(set.index, words);
      const asked = examplesOf(set, index);
      examples.push(...asked, ...(set.forget === undefined ? [] : examplesOf(set, index, set.forget)));
      if (set.decides !== undefined) decides(set.decides, asked);
    }
  }
  const ranks = fitRanks(examples);
  const words = learnWords(all, ranks);
  // A fold is weighed with what fewer have taught than the whole, and the whole with what its own rows have: the truth lies between.
  for (const set of sets)
    if (set.decides !== undefined && set.counts.weights > 0)
      decides(set.decides, examplesOf(set, learnt(set.index, words)));
  const answers = fitAnswers(examples, ranks, HIDDEN);
  const kinds = [...Map.groupBy(deciding, ({ kind }) => kind).values()];
  const biases = kinds.map(
    (rows) =>
      balance(
        rows.map(({ example }) => example),
        ranks,
        answers,
      ).bias,
  );
  const bias = biases.length === 0 ? answers.bias : biases.reduce((sum, one) => sum + one, 0) / biases.length;
  return { ranks, answers: { ...answers, bias }, words };
}
