import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../src/model/pack.ts";

/** Whether somebody has written more aliases for a pack: a TSV file of ids and aliases in a folder. */
export const hasMoreAliases = (folder: string, name: string): boolean => existsSync(fileOf(folder, name));

/** A pack as it would be if its people had thought longer of how its facts and names are asked for. */
export function withMoreAliases(pack: Pack, folder: string, name: string): Pack {
  const more = Map.groupBy(rowsOf(fileOf(folder, name)), ([id]) => id);
  const ids = new Set([...pack.facts, ...pack.entities].map(({ id }) => id));
  for (const id of more.keys())
    if (!ids.has(id)) throw new RangeError(`${name} has no ${id}: correct ${fileOf(folder, name)}.`);
  const added = (id: string): string[] => more.get(id)?.map(([, alias]) => alias) ?? [];
  return {
    ...pack,
    facts: pack.facts.map((fact) => ({ ...fact, aliases: [...(fact.aliases ?? []), ...added(fact.id)] })),
    entities: pack.entities.map((entity) => ({
      ...entity,
      aliases: [...entity.aliases, ...added(entity.id)],
    })),
  };
}

const fileOf = (folder: string, name: string): string => join(folder, `${name}.tsv`);

const rowsOf = (file: string): [id: string, alias: string][] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [id, alias, ...rest] = line.split("\t");
      if (id === undefined || alias === undefined || alias.trim() === "" || rest.length > 0)
        throw new RangeError(`${file}: “${line}” is not an id and an alias.`);
      return [id, alias.trim()];
    });
