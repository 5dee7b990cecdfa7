import MiniSearch from "minisearch";
import type { Pack } from "../../src/model/pack.ts";
import { type Baseline, bigrams, corpus } from "./corpus.ts";

/** MiniSearch with bigrams, labels and aliases boosted. */
export function miniSearch(pack: Pack): Baseline {
  const index = new MiniSearch({
    fields: ["label", "aliases", "statement", "names"],
    tokenize: bigrams,
    processTerm: (term) => term,
    searchOptions: { boost: { label: 2, aliases: 2 }, combineWith: "OR" },
  });
  index.addAll(corpus(pack));
  return {
    name: "MiniSearch, bigrams",
    search: (query) => index.search(query).map(({ id }) => id as number),
  };
}
