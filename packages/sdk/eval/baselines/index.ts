import type { Pack } from "../../src/model/pack.ts";
import type { Baseline } from "./corpus.ts";
import { flexSearch } from "./flexsearch.ts";
import { fuse } from "./fuse.ts";
import { miniSearch } from "./minisearch.ts";
import { orama } from "./orama.ts";

export type { Baseline } from "./corpus.ts";

/** Builders of the search libraries the product is measured beside. */
export const BASELINES: Readonly<Record<string, (pack: Pack) => Baseline | Promise<Baseline>>> = {
  MiniSearch: miniSearch,
  Orama: orama,
  FlexSearch: flexSearch,
  "Fuse.js": fuse,
};
