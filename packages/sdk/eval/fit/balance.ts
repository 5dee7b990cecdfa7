import { decider, type Network } from "../../src/understanding/fitted/network.ts";
import { answerInputs } from "../../src/understanding/ranking/answers.ts";
import { type Example, ranked } from "./example.ts";

const FURTHEST = 3;
const STEP = 0.05;

/**
 * Sets how sure a network must be, so that as great a share of the answerable questions is answered rightly as of the others
 * is left open: the greater one of the two does not make good for the smaller.
 */
export function balance(examples: readonly Example[], ranks: Float64Array, network: Network): Network {
  const oddsOf = decider(network);
  const rows = examples.map((example) => {
    const order = ranked(ranks, example);
    const best = order[0];
    const odds =
      best === undefined
        ? Number.NEGATIVE_INFINITY
        : oddsOf(answerInputs(order, example.reading, example.elsewhere));
    const right = best !== undefined && example.right[best.at] === true;
    return { odds, right, answerable: example.answerable };
  });
  const answerable = rows.filter((row) => row.answerable);
  const others = rows.filter((row) => !row.answerable);
  const smaller = (shift: number): number =>
    Math.min(
      answerable.filter(({ odds, right }) => right && odds + shift > 0).length / answerable.length,
      others.filter(({ odds }) => odds + shift <= 0).length / others.length,
    );
  let best = 0;
  let most = smaller(0);
  for (let shift = STEP; shift <= FURTHEST; shift += STEP) {
    for (const signed of [shift, -shift]) {
      const share = smaller(signed);
      if (share > most) {
        most = share;
        best = signed;
      }
    }
  }
  return { ...network, bias: network.bias + best };
}
