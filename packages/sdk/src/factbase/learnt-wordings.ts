import { lazy } from "../lazy.ts";
import type { Learnt } from "../lookup/learnt.ts";
import type { Pack } from "../model/pack.ts";

/**
 * Where it has been learnt how people speak about a pack's facts: whoever makes a fact base of the built-in pack
 * anew, for wider types say, is understood as well as by `hkAi`.
 */
export const learntWordings = lazy(() => new WeakMap<Pack, () => Learnt>());
