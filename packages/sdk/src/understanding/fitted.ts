import { lazy } from "../lazy.ts";
import type { Network } from "./answers.ts";
import type { Verdict } from "./types.ts";
import { JUDGES } from "./verdict-weights.ts";
import { PLAIN, type Weights, WORDED } from "./weights.ts";

/** All that is fitted. */
interface Fitted {
  readonly plain: Weights;
  readonly worded: Weights;
  readonly verdicts: Readonly<Record<Verdict, Network>>;
}

/** The fitted weights; the published package holds them as text and reads it at the first call (build/data-as-json.ts). */
export const fitted = lazy((): Fitted => ({ plain: PLAIN, worded: WORDED, verdicts: JUDGES }));
