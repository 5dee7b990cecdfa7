import { GENERAL_CLAIMS } from "./general-claims.ts";
import { GENERAL_QUESTIONS } from "./general-questions.ts";

/**
 * What words mean to facts of any pack, as text that `readWording` reads: see ranking/spoken.ts and check/reconsider/spoken.ts. The published
 * package reads it at the first call (build/data-as-json.ts).
 */
export const general = () => ({ questions: GENERAL_QUESTIONS, claims: GENERAL_CLAIMS });
