import type { Entity } from "./entity.ts";
import type { Fact } from "./fact.ts";
import type { Pack } from "./pack.ts";

/** Kinds of things in a pack that have ids. */
export type ThingKind = "fact" | "entity" | "topic" | "unit" | "source";

/** A place in a pack that names another thing by its id. */
export interface Reference {
  /** Who names it, by kind, id and place in the list of its kind. */
  readonly from: { readonly kind: "fact" | "entity"; readonly id: string; readonly index: number };
  /** Where in it, such as `attribution.speaker`. */
  readonly field: string;
  readonly to: ThingKind;
  readonly id: string;
}

/** Everything in a pack that refers to something, facts first. */
export function* referencesOf({ facts, entities }: Pack): Generator<Reference> {
  for (const [index, fact] of facts.entries()) yield* ofFact(fact, index);
  for (const [index, entity] of entities.entries()) yield* ofEntity(entity, index);
}

function* ofEntity({ id, roles = [], partOf }: Entity, index: number): Generator<Reference> {
  const from = { kind: "entity", id, index } as const;
  for (const { organization } of roles) {
    if (organization !== undefined) yield { from, field: "roles", to: "entity", id: organization };
  }
  if (partOf !== undefined) yield { from, field: "partOf", to: "entity", id: partOf };
}

function* ofFact(fact: Fact, index: number): Generator<Reference> {
  const { subject, topics, value, attribution, mentions = [], evidence, supersedes } = fact;
  const from = { kind: "fact", id: fact.id, index } as const;
  const entity = (field: string, id: string): Reference => ({ from, field, to: "entity", id });
  yield entity("subject", subject);
  for (const id of topics) yield { from, field: "topics", to: "topic", id };
  if (attribution.speaker !== undefined) yield entity("attribution.speaker", attribution.speaker);
  if (attribution.via !== undefined) yield entity("attribution.via", attribution.via);
  for (const id of mentions) yield entity("mentions", id);
  if (value.kind === "count") yield { from, field: "value.unit", to: "unit", id: value.unit };
  if (value.kind === "rank") yield entity("value.list", value.list);
  if (value.kind === "entity") for (const id of value.entities) yield entity("value.entities", id);
  for (const { source } of evidence) yield { from, field: "evidence", to: "source", id: source };
  if (supersedes !== undefined) yield { from, field: "supersedes", to: "fact", id: supersedes };
}
