import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Claimed } from "../claim/claimed.ts";
import { statementOf } from "./statement.ts";

/**
 * The share of a fact's own sentence that a claim says too, names apart. A claim may be met piece by piece by a fact
 * that says something else altogether; then it says next to nothing of what the fact says.
 */
export function echoOf(index: FactIndex, { reading }: Claimed, fact: number): number {
  const said = new Set(reading.tokens.flatMap(({ features }) => features));
  const shares = statementOf(index, fact).pieces.map((pieces) => {
    let all = 0;
    let met = 0;
    for (const { features, weight } of pieces) {
      all += weight;
      if (features.some((feature) => said.has(feature))) met += weight;
    }
    return all === 0 ? 1 : met / all;
  });
  return Math.max(...shares);
}
