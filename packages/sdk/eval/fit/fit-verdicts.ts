import { VERDICTS } from "../../src/understanding/check/reconsider/claim-evidence.ts";
import type { Network } from "../../src/understanding/fitted/network.ts";
import type { Verdict } from "../../src/understanding/results/types.ts";
import { fitNetwork } from "./fit-network.ts";

/** A claim's evidence, its right verdict, and how much it counts. */
export interface JudgedClaim {
  readonly evidence: Float64Array;
  readonly label: Verdict;
  readonly counts: number;
}

const HIDDEN = 5;

/** One network for each verdict, that tells it from the other two. */
export function fitVerdicts(claims: readonly JudgedClaim[]): Record<Verdict, Network> {
  const all = claims.reduce((sum, { counts }) => sum + counts, 0);
  const judges = VERDICTS.map((verdict) => [
    verdict,
    fitNetwork(
      claims.map(({ evidence, label, counts }) => ({
        inputs: evidence.slice(),
        wanted: Number(label === verdict),
        counts: counts / all,
      })),
      HIDDEN,
    ),
  ]);
  return Object.fromEntries(judges) as Record<Verdict, Network>;
}
