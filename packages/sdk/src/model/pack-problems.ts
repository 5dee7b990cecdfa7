import type { Pack } from "./pack.ts";
import { referencesOf, type ThingKind } from "./references.ts";

/** What keeps a pack of well-formed things from being whole: where it stands, and what to do. */
export interface PackProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a pack lists, each thing with an id. */
type List = Exclude<keyof Pack, "dataset">;

const LISTS = {
  source: "sources",
  topic: "topics",
  entity: "entities",
  unit: "units",
  fact: "facts",
} as const satisfies Record<ThingKind, List>;

/** Ids given twice, ids that nothing has, and evidence beyond its source's last line. */
export function* packProblems(pack: Pack): Generator<PackProblem> {
  const known = {} as Record<ThingKind, Set<string>>;
  for (const [kind, list] of Object.entries(LISTS) as [ThingKind, List][]) {
    known[kind] = new Set();
    for (const [index, { id }] of pack[list].entries()) {
      if (known[kind].has(id))
        yield {
          path: [list, index, "id"],
          message: `give this ${kind} an id of its own: another one is “${id}”`,
        };
      known[kind].add(id);
    }
  }
  for (const { from, field, to, id } of referencesOf(pack)) {
    if (!known[to].has(id))
      yield {
        path: [LISTS[from.kind], from.index, ...field.split(".")],
        message: `add “${id}” to ${LISTS[to]}, or name one that is there`,
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
