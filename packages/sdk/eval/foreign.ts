import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Pack } from "../src/schema.ts";
import { type EvalSet, joinSets, loadAsked, loadClaimed } from "./rows.ts";

/** A pack that has nothing to do with the built-in one, and what people asked and claimed of it. */
export interface ForeignPack {
  readonly name: string;
  readonly pack: Pack;
  readonly set: EvalSet;
}

/** Every pack in the folders of a folder: pack.json, and TSV files in `asked` and `claimed`. */
export function loadForeign(folder: string): ForeignPack[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const inside = (path: string): string => join(folder, name, path);
      return {
        name,
        pack: Pack.parse(JSON.parse(readFileSync(inside("pack.json"), "utf8"))),
        set: joinSets(name, [...loadAsked(inside("asked")), ...loadClaimed(inside("claimed"))]),
      };
    });
}
