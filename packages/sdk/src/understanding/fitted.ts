import { lazy } from "../lazy.ts";
import { ANSWERS, RANKS } from "./weights.ts";

/** The fitted weights; the published package holds them as text and reads it at the first call (build/data-as-json.ts). */
export const fitted = lazy(() => ({ ranks: RANKS, answers: ANSWERS }));
