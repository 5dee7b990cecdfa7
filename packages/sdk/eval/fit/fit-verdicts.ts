import type { Network } from "../../src/understanding/answers.ts";
import { VERDICTS } from "../../src/understanding/check/claim-evidence.ts";
import type { Verdict } from "../../src/understanding/types.ts";
import { fitNetwork } from "./fit-network.ts";

/** A claim's evidence, its right verdict, or at least one that is not right, and how much it counts. */
export interface JudgedClaim {
  readonly evidence: Float64Array;
  readonly label: Verdict | { readonly not: Verdict };
  readonly counts: number;
}

/** Whether a claim tells a verdict from the others, and then whether it is the right one. */
const isRight = ({ label }: JudgedClaim, verdict: Verdict): boolean | undefined =>
  typeof label === "string" ? label === verdict : label.not === verdict ? false : undefined;

const HIDDEN = 5;

/** One network for each verdict, that tells it from the other two. */
export function fitVerdicts(claims: readonly JudgedClaim[]): Record<Verdict, Network> {
  const all = claims.reduce((sum, { counts }) => sum + counts, 0);
  const judges = VERDICTS.map((verdict) => [
    verdict,
    fitNetwork(
      claims.flatMap((claim) => {
        const right = isRight(claim, verdict);
        return right === undefined
          ? []
          : [{ inputs: claim.evidence.slice(), wanted: Number(right), counts: claim.counts / all }];
      }),
      HIDDEN,
    ),
  ]);
  return Object.fromEntries(judges) as Record<Verdict, Network>;
}
