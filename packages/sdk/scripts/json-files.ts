/**
 * Writes the JSON files that the package publishes, facts.json and facts.schema.json, from the facts and the zod schemas.
 *
 *     pnpm json
 *
 * Run it when a fact or the model changes; the tests say when it is due.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonFiles } from "./json-files/build.ts";

const FOLDER = new URL("../json/", import.meta.url);

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of jsonFiles()) {
  writeFileSync(new URL(name, FOLDER), text);
  console.log(`${name}: ${text.length} characters`);
}
