import { actions } from "./actions.ts";
import { amounts } from "./amounts.ts";
import { finance } from "./finance.ts";
import { judgement } from "./judgement.ts";
import { money } from "./money.ts";
import { names } from "./names.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";
import { things } from "./things.ts";
import { time } from "./time.ts";
import type { ConceptTable } from "./types.ts";

/** Every concept of the lexicon, by id. */
export const CONCEPTS: ConceptTable = {
  ...money,
  ...amounts,
  ...time,
  ...people,
  ...organisations,
  ...actions,
  ...things,
  ...finance,
  ...judgement,
  ...names,
};

/** Ids of the concepts that say little by themselves. */
export const LIGHT_CONCEPTS: ReadonlySet<string> = new Set(
  Object.entries(CONCEPTS).flatMap(([id, concept]) => (concept.light ? [id] : [])),
);
