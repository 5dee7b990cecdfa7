import { lazy } from "../../lazy.ts";
import { JUDGES, type Judges, PLAIN_JUDGES } from "./verdict-weights.ts";
import { PLAIN, type Weights, WORDED } from "./weights.ts";

/** All that is fitted. */
interface Fitted {
  readonly plain: Weights;
  readonly worded: Weights;
  readonly plainVerdicts: Judges;
  readonly verdicts: Judges;
}

/** The fitted weights; the published package holds them as text and reads it at the first call (build/data-as-json.ts). */
export const fitted = lazy(
  (): Fitted => ({
    plain: PLAIN,
    worded: WORDED,
    plainVerdicts: PLAIN_JUDGES,
    verdicts: JUDGES,
  }),
);
