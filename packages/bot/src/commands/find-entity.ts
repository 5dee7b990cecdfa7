import type { Entity } from "@hk-ai/sdk";
import type { Facts } from "./command.ts";
import { nearestNamed } from "./nearest.ts";
import { foldTyped } from "./typed-text.ts";

/** A name further away than this has nothing to do with what was typed. */
const NEAR = 0.5;

/** Looks people, bodies, programmes and places up by any of their names. */
export interface EntityFinder {
  find(typed: string): Entity | undefined;
  /** Those whose names come near, best first; nobody where none does. */
  nearest(typed: string, limit: number): readonly Entity[];
  /** Those to name where no name comes near. */
  readonly usual: readonly Entity[];
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
    nearest: (typed, limit) => nearestNamed(typed, byName, limit, NEAR),
    usual: facts.entities().filter(({ type }) => type === "person"),
  };
}
