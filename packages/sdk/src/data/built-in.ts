import { pack } from "./index.ts";

/** The built-in facts; the published package holds them as text and reads it at the first call (build/data-as-json.ts). */
export const builtIn = (): typeof pack => pack;
