import * as z from "zod";
import { toJson } from "../../src/export/to-json.ts";
import { hkAi } from "../../src/index.ts";
import { Pack } from "../../src/model/pack.ts";

/** Name of the schema: a URN, for it comes with the package and is fetched from nowhere. */
const SCHEMA_ID = "urn:hk-ai:facts.schema.json";

/** The JSON files that the package publishes, by name. */
export function jsonFiles(): ReadonlyMap<string, string> {
  const { $schema, ...schema } = z.toJSONSchema(Pack, { target: "draft-2020-12" });
  const titled = {
    $schema,
    $id: SCHEMA_ID,
    title: "HK-AI facts",
    description: "A self-contained set of facts with the sources, topics, entities and units they refer to.",
    ...schema,
  };
  return new Map([
    ["facts.json", toJson(hkAi)],
    ["facts.schema.json", `${JSON.stringify(titled, null, 2)}\n`],
  ]);
}
