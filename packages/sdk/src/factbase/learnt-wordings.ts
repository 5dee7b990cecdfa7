import { lazy } from "../lazy.ts";
import type { Pack } from "../model/pack.ts";

/**
 * Where the wordings of questions about a pack's facts have been learnt: whoever makes a fact base of the built-in pack
 * anew, for wider types say, is understood as well as by `hkAi`.
 */
export const learntWordings = lazy(() => new WeakMap<Pack, () => string>());
