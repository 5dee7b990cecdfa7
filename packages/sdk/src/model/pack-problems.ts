import { isWellFormed } from "./id.ts";
import { LISTS, type List } from "./lists.ts";
import type { Pack } from "./pack.ts";
import { referencesOf, type ThingKind } from "./references.ts";

/** What keeps a pack of well-formed things from being whole: where it stands, and what to do. */
export interface PackProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Ids given twice, ids that nothing has, facts called after another subject than theirs, and evidence beyond its source's last
 * line. What has not the form of an id is told of by its schema, and not once more.
 */
export function* packProblems(pack: Pack): Generator<PackProblem> {
  const known = {} as Record<ThingKind, Set<string>>;
  for (const [kind, list] of Object.entries(LISTS) as [ThingKind, List][]) {
    known[kind] = new Set();
    for (const [index, { id }] of pack[list].entries()) {
      if (known[kind].has(id))
        yield {
          path: [list, index, "id"],
          message: `give it an id of its own: another ${kind} has this one`,
        };
      known[kind].add(id);
    }
  }
  for (const { from, field, to, id } of referencesOf(pack)) {
    if (!known[to].has(id) && isWellFormed(id))
      yield {
        path: [LISTS[from.kind], from.index, ...field.split(".")],
        message: `add “${id}” to ${LISTS[to]}, or name one that is there`,
      };
  }
  for (const [index, { id, subject }] of pack.facts.entries()) {
    const [prefix = "", property = ""] = id.split(".");
    if (prefix !== subject && known.entity.has(subject) && isWellFormed(id))
      yield {
        path: ["facts", index, "id"],
        message: `begin it with the subject, ${subject}.${property}, or make “${prefix}” the subject`,
      };
  }
  const lines = new Map(pack.sources.map((source) => [source.id, source.lines]));
  for (const [index, { evidence }] of pack.facts.entries()) {
    for (const [piece, { source, line }] of evidence.entries()) {
      const last = lines.get(source) ?? line;
      if (line > last)
        yield {
          path: ["facts", index, "evidence", piece, "line"],
          message: `use a line from 1 to ${last}: “${source}” has no more`,
        };
    }
  }
}
