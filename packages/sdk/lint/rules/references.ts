import type { Fact } from "../../src/model/fact.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Rule, SubjectKind } from "../rule.ts";

interface Reference {
  readonly from: { readonly kind: SubjectKind; readonly id: string };
  readonly field: string;
  readonly to: SubjectKind;
  readonly id: string;
}

/** Whatever a pack refers to is in the pack, and no topic or unit is left over. */
export const references: Rule = {
  name: "references",
  description: "Every id that is referred to exists, and every topic and unit is used.",
  *check(pack) {
    const known: Record<SubjectKind, ReadonlySet<string>> = {
      source: idsOf(pack.sources),
      topic: idsOf(pack.topics),
      entity: idsOf(pack.entities),
      unit: idsOf(pack.units),
      fact: idsOf(pack.facts),
    };
    const used = new Set<string>();
    for (const { from, field, to, id } of everyReference(pack)) {
      used.add(`${to} ${id}`);
      if (known[to].has(id)) continue;
      yield { ...from, message: `Add the ${to} “${id}”, or correct it in ${field}.` };
    }
    for (const kind of ["topic", "unit"] as const) {
      for (const id of known[kind]) {
        if (!used.has(`${kind} ${id}`)) yield { kind, id, message: `Remove this ${kind}: no fact uses it.` };
      }
    }
  },
};

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function* everyReference(pack: Pack): Generator<Reference> {
  for (const fact of pack.facts) yield* factReferences(fact);
  for (const { id, roles = [], partOf } of pack.entities) {
    const from = { kind: "entity", id } as const;
    for (const { organization } of roles) {
      if (organization !== undefined) yield { from, field: "roles", to: "entity", id: organization };
    }
    if (partOf !== undefined) yield { from, field: "partOf", to: "entity", id: partOf };
  }
}

function* factReferences(fact: Fact): Generator<Reference> {
  const { subject, topics, value, attribution, mentions = [], evidence, supersedes } = fact;
  const from = { kind: "fact", id: fact.id } as const;
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
