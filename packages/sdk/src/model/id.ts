import * as z from "zod";
import { absent } from "./absent.ts";

const KEBAB = "[a-z0-9]+(?:-[a-z0-9]+)*";
const ID = new RegExp(`^${KEBAB}$`);
const FACT_ID = new RegExp(`^${KEBAB}\\.${KEBAB}$`);

/** A kebab-case identifier, stable for ever. */
export const Id = z
  .string(absent("add an id, lower-case words joined by hyphens such as star-ferry"))
  .regex(
    ID,
    "use an id, lower-case words joined by hyphens such as star-ferry; what people read and type stands in the name or label of what has it",
  )
  .meta({ id: "Id" });

/** A fact's identifier: `<subject>.<property>`, both kebab-case. */
export const FactId = z
  .string(absent("add an id, <subject>.<property> such as star-ferry.daily-passengers"))
  .regex(FACT_ID, "use <subject>.<property> in lower case, such as star-ferry.daily-passengers")
  .meta({ id: "FactId" });

/** Whether a text has the form of an id, of a fact's or another. */
export const isWellFormed = (id: string): boolean => ID.test(id) || FACT_ID.test(id);
