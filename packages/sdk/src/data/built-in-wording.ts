import type { Learnt } from "../lookup/learnt.ts";
import { ENTAILMENT } from "./entailment.ts";
import { WORDING } from "./wording.ts";

/** How people speak about the built-in facts; the published package reads it at the first call (build/data-as-json.ts). */
export const builtInWording = (): Learnt => ({ questions: WORDING, claims: ENTAILMENT });
