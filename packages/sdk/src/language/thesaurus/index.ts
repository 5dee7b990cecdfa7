import { lazy } from "../../lazy.ts";
import type { ConceptTable } from "../lexicon/types.ts";
import { care } from "./care.ts";
import { culture } from "./culture.ts";
import { KINDS } from "./kinds.ts";
import { land } from "./land.ts";
import { THESAURUS_OPPOSITES } from "./opposites.ts";
import { rule } from "./rule.ts";
import { trade } from "./trade.ts";
import { travel } from "./travel.ts";
import { verbs } from "./verbs.ts";
import { WEIGHTS } from "./weights.ts";
import { words } from "./words.ts";

/** Concepts by id; one that the lexicon has too adds words to it. */
const concepts: ConceptTable = {
  ...care,
  ...culture,
  ...land,
  ...rule,
  ...trade,
  ...travel,
  ...verbs,
  ...words,
};

/**
 * Words of every walk of life, for packs of which it has not been learnt how people speak about them: the lexicon knows best what
 * is said of the built-in facts. The published package holds them as text and reads it at the first call (build/data-as-json.ts).
 */
export const thesaurus = /* @__PURE__ */ lazy(() => ({
  concepts,
  opposites: THESAURUS_OPPOSITES,
  kinds: KINDS,
  weights: WEIGHTS,
}));

export type Thesaurus = ReturnType<typeof thesaurus>;
