import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../src/model/pack.ts";

/** A pack as it would be if its people had thought longer of how its facts and names are asked for: ids and aliases of a TSV file. */
export function withMoreAliases(pack: Pack, folder: string, name: string): Pack {
  const file = join(folder, `${name}.tsv`);
  const more = Map.groupBy(rowsOf(file), ([id]) => id);
  const ids = new Set([...pack.facts, ...pack.entities].map(({ id }) => id));
  for (const id of more.keys())
    if (!ids.has(id)) throw new RangeError(`${name} has no ${id}: correct ${file}.`);
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
