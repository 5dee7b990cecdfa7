import { referencesOf } from "../../src/model/references.ts";
import type { Rule, SubjectKind } from "../rule.ts";

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
    for (const { from, field, to, id } of referencesOf(pack)) {
      used.add(`${to} ${id}`);
      if (known[to].has(id)) continue;
      yield { kind: from.kind, id: from.id, message: `Add the ${to} “${id}”, or correct it in ${field}.` };
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
