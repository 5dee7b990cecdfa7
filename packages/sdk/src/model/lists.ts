import type { Pack } from "./pack.ts";
import type { ThingKind } from "./references.ts";

/** What a pack lists, each thing with an id. */
export type List = Exclude<keyof Pack, "dataset">;

/** The list of each kind of thing. */
export const LISTS = {
  source: "sources",
  topic: "topics",
  entity: "entities",
  unit: "units",
  fact: "facts",
} as const satisfies Record<ThingKind, List>;
