import { lazy } from "../lazy.ts";
import { PLAIN, type Weights, WORDED } from "./weights.ts";

/** The fitted weights; the published package holds them as text and reads it at the first call (build/data-as-json.ts). */
export const fitted = lazy((): { plain: Weights; worded: Weights } => ({ plain: PLAIN, worded: WORDED }));
