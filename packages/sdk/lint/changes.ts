import { isDeepStrictEqual } from "node:util";
import type { Fact } from "../src/model/fact.ts";
import type { Pack } from "../src/model/pack.ts";

/** What became of the facts between two packs. */
export interface Changes {
  readonly added: readonly Fact[];
  readonly removed: readonly Fact[];
  readonly corrected: readonly { readonly before: Fact; readonly after: Fact }[];
  /** The least release that semantic versioning of the data asks for; absent when nothing changed. */
  readonly release?: "patch" | "minor" | "major";
}

/** Whether what a fact says has changed: its value, time, standing, source or words, not its evidence. */
export function isCorrected(before: Fact, after: Fact): boolean {
  return !isDeepStrictEqual(said(before), said(after));
}

function said({ value, time, modality, attribution, label, statement }: Fact): unknown {
  return { value, time, modality, attribution, label, statement };
}

/** Compares the facts and ids of two packs. */
export function changes(before: Pack, after: Pack): Changes {
  const old = new Map(before.facts.map((fact) => [fact.id, fact]));
  const now = new Map(after.facts.map((fact) => [fact.id, fact]));
  const added = after.facts.filter(({ id }) => !old.has(id));
  const removed = before.facts.filter(({ id }) => !now.has(id));
  const corrected = after.facts.flatMap((fact) => {
    const earlier = old.get(fact.id);
    return earlier !== undefined && isCorrected(earlier, fact) ? [{ before: earlier, after: fact }] : [];
  });
  const ids = { old: everyId(before), now: everyId(after) };
  const release =
    [...ids.old].some((id) => !ids.now.has(id)) ||
    corrected.some(({ before, after }) => before.value.kind !== after.value.kind)
      ? "major"
      : ids.now.size > ids.old.size
        ? "minor"
        : isDeepStrictEqual(before, after)
          ? undefined
          : "patch";
  return { added, removed, corrected, ...(release === undefined ? {} : { release }) };
}

function everyId({ sources, topics, entities, units, facts }: Pack): Set<string> {
  const kinds = Object.entries({ sources, topics, entities, units, facts });
  return new Set(kinds.flatMap(([kind, things]) => things.map(({ id }) => `${kind} ${id}`)));
}
