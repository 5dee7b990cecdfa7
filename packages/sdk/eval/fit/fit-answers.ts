import type { Network } from "../../src/understanding/fitted/network.ts";
import { answerInputs } from "../../src/understanding/ranking/answers.ts";
import { type Example, ranked } from "./example.ts";
import { fitNetwork } from "./fit-network.ts";

/**
 * Weights that tell answerable questions from others by the best candidate; both kinds count alike.
 *
 * @param hidden - units of the hidden layer, of each of the networks whose mean is taken
 */
export function fitAnswers(examples: readonly Example[], ranks: Float64Array, hidden: number): Network {
  const weighed = examples.filter(({ evidence }) => evidence.length > 0);
  const sum = (some: readonly Example[]): number => some.reduce((all, { counts }) => all + counts, 0);
  const all = sum(weighed);
  const yes = sum(weighed.filter(({ answerable }) => answerable));
  const rows = weighed.map((example) => ({
    inputs: answerInputs(ranked(ranks, example), example.reading, example.elsewhere),
    wanted: Number(example.answerable),
    counts: (0.5 * example.counts) / (example.answerable ? yes : all - yes),
  }));
  return fitNetwork(rows, hidden);
}
