import { WORDING } from "./wording.ts";

/** How questions about the built-in facts are worded; the published package reads it at the first call (build/data-as-json.ts). */
export const builtInWording = (): string => WORDING;
