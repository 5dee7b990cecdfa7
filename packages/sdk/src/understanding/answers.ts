import { ASK_TYPES } from "../language/lexicon/ask-types.ts";
import { lazy } from "../lazy.ts";
import { EVIDENCE } from "./evidence.ts";

/** What decides whether the best fact answers at all: the evidence for it, how far it leads, and what is asked for. */
const inputNames = lazy((): readonly string[] => [
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
  /** How much more its wording speaks for “none of them” than for any fact, where wordings have been learnt. */
  "elsewhere",
]);

/** Room for the inputs. */
export const createInputs = (): Float64Array => new Float64Array(inputNames().length);

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
const FURTHEST_ELSEWHERE = 6;
const ELSEWHERE_UNIT = 4;

/** Writes the inputs for the first of some facts, given by evidence and mark, best first. */
export function answerInputs(
  ranked: readonly { readonly evidence: Float64Array; readonly mark: number }[],
  { ask, tokens }: { readonly ask: number; readonly tokens: { readonly length: number } },
  elsewhere = 0,
  inputs: Float64Array = createInputs(),
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
  inputs[at++] = Number(ask === 0);
  inputs[at] = Math.max(-FURTHEST_ELSEWHERE, Math.min(FURTHEST_ELSEWHERE, elsewhere)) / ELSEWHERE_UNIT;
  return inputs;
}

/** The function of a network: from inputs to the logarithm of the odds that a fact answers. */
export function decider({ bias, direct, hidden }: Network): (inputs: Float64Array) => number {
  // Row after row, one for each input, first what it counts directly: an input that is 0, as most are, costs nothing.
  const layers = [direct, ...hidden.map(({ inputs }) => inputs)];
  const width = layers.length;
  const weights = new Float64Array(direct.length * width);
  layers.forEach((layer, i) => {
    for (const [input, weight] of layer.entries()) weights[input * width + i] = weight;
  });
  const signals = new Float64Array(width);
  return (inputs) => {
    signals.fill(0);
    for (let input = 0; input < inputs.length; input += 1) {
      const value = inputs[input] as number;
      if (value === 0) continue;
      const row = input * width;
      for (let i = 0; i < width; i += 1)
        signals[i] = (signals[i] as number) + (weights[row + i] as number) * value;
    }
    let odds = bias + (signals[0] as number);
    for (let i = 0; i < hidden.length; i += 1) {
      const unit = hidden[i] as Network["hidden"][number];
      const signal = unit.bias + (signals[i + 1] as number);
      if (signal > 0) odds += signal * unit.counts;
    }
    return odds;
  };
}
