import { ASK_TYPES } from "../../language/lexicon/ask-types.ts";
import { lazy } from "../../lazy.ts";
import { EVIDENCE } from "../fitted/evidence-names.ts";

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
  for (let i = 0; i < FURTHEST.length; i += 1) {
    const most = FURTHEST[i] as number;
    const other = ranked[i + 1];
    inputs[at++] = other === undefined ? most : Math.min(most, best.mark - other.mark);
  }
  let odds = 0;
  for (const { mark } of ranked) odds += Math.exp(mark - best.mark);
  inputs[at++] = 1 / odds;
  inputs[at++] = Math.log(1 + tokens.length);
  for (let type = 0; type < ASK_TYPES.length; type += 1) inputs[at++] = (ask >> type) & 1;
  inputs[at++] = Number(ask === 0);
  inputs[at] = Math.max(-FURTHEST_ELSEWHERE, Math.min(FURTHEST_ELSEWHERE, elsewhere)) / ELSEWHERE_UNIT;
  return inputs;
}
