import * as z from "zod";
import { Dataset } from "./dataset.ts";
import { Entity } from "./entity.ts";
import { Fact } from "./fact.ts";
import { packProblems } from "./pack-problems.ts";
import { Source } from "./source.ts";
import { Topic } from "./topic.ts";
import { Unit } from "./unit.ts";

/** A self-contained set of facts with everything they refer to: no id is given twice, and none leads nowhere. */
export const Pack = z
  .strictObject({
    dataset: Dataset.optional(),
    sources: z.array(Source).min(1).readonly(),
    topics: z.array(Topic).readonly(),
    entities: z.array(Entity).readonly(),
    units: z.array(Unit).readonly(),
    facts: z.array(Fact).readonly(),
  })
  .readonly()
  .superRefine((pack, { addIssue }) => {
    for (const { path, message } of packProblems(pack))
      addIssue({ code: "custom", path: [...path], message });
  })
  .meta({ id: "Pack" });
export type Pack = z.infer<typeof Pack>;
