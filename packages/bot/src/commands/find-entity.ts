import type { Entity } from "@hk-ai/sdk";
import type { Facts } from "./command.ts";
import { nearestNamed } from "./nearest.ts";
import { foldTyped } from "./typed-text.ts";

/** Looks people, bodies, programmes and places up by any of their names. */
export interface EntityFinder {
  find(typed: string): Entity | undefined;
  nearest(typed: string, limit: number): readonly Entity[];
}

export function entityFinder(facts: Facts): EntityFinder {
  const byName = new Map<string, Entity>();
  for (const entity of facts.entities()) {
    const names = [
      entity.id,
      ...Object.values(entity.name),
      ...Object.values(entity.likely ?? {}),
      ...entity.aliases,
    ];
    for (const name of names) if (!byName.has(foldTyped(name))) byName.set(foldTyped(name), entity);
  }
  return {
    find: (typed) => byName.get(foldTyped(typed)),
    nearest: (typed, limit) => nearestNamed(typed, byName, limit),
  };
}
