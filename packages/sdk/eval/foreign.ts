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

/** Rows that were written to be as easy or hard as those of the shared set: counterparts of them, one by one, or others of their like. */
const isTwin = ({ id }: { readonly id: string }): boolean => /^(?:asked|claimed)-(?:twin|like)/.test(id);

/** The rows of a set by how they came about: written freely, and in the manner of the shared set. */
export function byStyle({ name, questions, claims }: EvalSet): {
  readonly free: EvalSet;
  readonly twins: EvalSet;
} {
  return {
    free: {
      name,
      questions: questions.filter((row) => !isTwin(row)),
      claims: claims.filter((row) => !isTwin(row)),
    },
    twins: { name, questions: questions.filter(isTwin), claims: claims.filter(isTwin) },
  };
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
