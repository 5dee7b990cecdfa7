import { ASK_TYPES } from "../language/lexicon/ask-types.ts";
import { EVIDENCE } from "./evidence.ts";

/** What decides whether the best fact answers at all: the evidence for it, how far it leads, and what is asked for. */
export const ANSWER_INPUTS: readonly string[] = [
  ...EVIDENCE,
  /** Its mark, and how far the second, third and fourth fact are behind. */
  "mark",
  "lead",
  "leadOfTwo",
  "leadOfThree",
  /** Its share of the odds among the facts looked at. */
  "share",
  /** Natural logarithm of the number of words and names read. */
  "length",
  ...ASK_TYPES.map((type) => `asks ${type}`),
  "asks nothing",
];

/**
 * A network of one hidden layer that also sees its inputs directly. What holds alone does not hold together (a word
 * nobody knows matters little where one fact leads by far), which no weighted sum can say.
 */
export interface Network {
  readonly bias: number;
  readonly direct: readonly number[];
  readonly hidden: readonly {
    readonly bias: number;
    /** Weight of each input. */
    readonly inputs: readonly number[];
    /** How much it counts when it is above 0. */
    readonly counts: number;
  }[];
}

const FURTHEST = [4, 5, 6] as const;
const MARK_UNIT = 5;

/** Writes the inputs for the first of some facts, given by evidence and mark, best first. */
export function answerInputs(
  ranked: readonly { readonly evidence: Float64Array; readonly mark: number }[],
  { ask, tokens }: { readonly ask: number; readonly tokens: { readonly length: number } },
  inputs: Float64Array = new Float64Array(ANSWER_INPUTS.length),
): Float64Array {
  const best = ranked[0];
  if (best === undefined) return inputs.fill(0);
  inputs.set(best.evidence);
  let at = best.evidence.length;
  inputs[at++] = best.mark / MARK_UNIT;
  FURTHEST.forEach((most, i) => {
    const other = ranked[i + 1];
    inputs[at++] = other === undefined ? most : Math.min(most, best.mark - other.mark);
  });
  inputs[at++] = 1 / ranked.reduce((sum, { mark }) => sum + Math.exp(mark - best.mark), 0);
  inputs[at++] = Math.log(1 + tokens.length);
  for (let type = 0; type < ASK_TYPES.length; type += 1) inputs[at++] = (ask >> type) & 1;
  inputs[at] = Number(ask === 0);
  return inputs;
}

/** The logarithm of the odds that a fact answers. */
export function oddsOf({ bias, direct, hidden }: Network, inputs: Float64Array): number {
  let sum = bias + weigh(direct, inputs);
  for (const unit of hidden) {
    const signal = unit.bias + weigh(unit.inputs, inputs);
    if (signal > 0) sum += signal * unit.counts;
  }
  return sum;
}

function weigh(weights: readonly number[], inputs: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] as number) * (inputs[i] as number);
  return sum;
}
