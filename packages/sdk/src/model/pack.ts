import * as z from "zod";
import { absent } from "./absent.ts";
import { Dataset } from "./dataset.ts";
import { Entity } from "./entity.ts";
import { Fact } from "./fact.ts";
import { nameThings } from "./name-things.ts";
import { packProblems } from "./pack-problems.ts";
import { Source } from "./source.ts";
import { Topic } from "./topic.ts";
import { Unit } from "./unit.ts";

/**
 * A self-contained set of facts with everything they refer to: no id is given twice, none leads nowhere, and a fact's begins
 * with its subject. Messages name what they are about by its id.
 */
export const Pack = z
  .strictObject({
    dataset: Dataset.optional(),
    sources: z.array(Source, absent("add sources: [ … ], one at least")).min(1).readonly(),
    topics: z.array(Topic, absent("add topics: [], with the topics of the facts")).readonly(),
    entities: z.array(Entity, absent("add entities: [], with whom and what the facts name")).readonly(),
    units: z.array(Unit, absent("add units: [], with what the facts count")).readonly(),
    facts: z.array(Fact, absent("add facts: [ … ]")).readonly(),
  })
  .readonly()
  .superRefine((pack, { addIssue }) => {
    for (const { path, message } of packProblems(pack))
      addIssue({ code: "custom", path: [...path], message });
  })
  .check(nameThings())
  .meta({ id: "Pack" });
export type Pack = z.infer<typeof Pack>;
