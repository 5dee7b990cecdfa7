import { Index } from "flexsearch";
import type { Pack } from "../../src/model/pack.ts";
import { type Baseline, bigrams, corpus } from "./corpus.ts";

/** FlexSearch with bigrams and suggestions, so that a query need not match whole. */
export function flexSearch(pack: Pack): Baseline {
  const index = new Index({ encode: bigrams, tokenize: "strict", resolution: 9 });
  for (const doc of corpus(pack))
    index.add(doc.id, `${doc.label} ${doc.aliases} ${doc.names} ${doc.statement}`);
  return {
    name: "FlexSearch, bigrams",
    search: (query) => index.search(query, { limit: 10, suggest: true }) as number[],
  };
}
