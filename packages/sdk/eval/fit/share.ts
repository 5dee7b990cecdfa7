import { decider, type Network } from "../../src/understanding/fitted/network.ts";
import { answerInputs } from "../../src/understanding/ranking/answers.ts";
import { type Example, ranked } from "./example.ts";

/** How examples come out, as shares in words. */
export function share(
  examples: readonly Example[],
  ranks: Float64Array,
  network: Network,
): { readonly found: string; readonly answered: string; readonly abstained: string } {
  const oddsOf = decider(network);
  let found = 0;
  let answered = 0;
  let abstained = 0;
  for (const example of examples) {
    const order = ranked(ranks, example);
    const best = order[0];
    const answers = best !== undefined && oddsOf(answerInputs(order, example.reading, example.elsewhere)) > 0;
    const right = best !== undefined && example.right[best.at] === true;
    if (example.answerable && right) found += 1;
    if (example.answerable && right && answers) answered += 1;
    if (!example.answerable && !answers) abstained += 1;
  }
  const answerable = examples.filter((example) => example.answerable).length;
  const of = (n: number, all: number): string =>
    `${n}/${all} (${((100 * n) / Math.max(1, all)).toFixed(1)} %)`;
  return {
    found: of(found, answerable),
    answered: of(answered, answerable),
    abstained: of(abstained, examples.length - answerable),
  };
}
