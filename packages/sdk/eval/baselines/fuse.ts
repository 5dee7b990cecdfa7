import Fuse from "fuse.js";
import type { Pack } from "../../src/model/pack.ts";
import { type Baseline, bigrams, corpus } from "./corpus.ts";

/** Fuse.js, fuzzy, over bigrams set apart by spaces, any of which may match. */
export function fuse(pack: Pack): Baseline {
  const spaced = (text: string): string => bigrams(text).join(" ");
  const docs = corpus(pack).map((doc) => ({
    id: doc.id,
    label: spaced(doc.label),
    aliases: spaced(doc.aliases),
    statement: spaced(doc.statement),
    names: spaced(doc.names),
  }));
  const index = new Fuse(docs, {
    keys: [{ name: "label", weight: 2 }, { name: "aliases", weight: 2 }, "statement", "names"],
    includeScore: true,
    ignoreLocation: true,
    useExtendedSearch: true,
    threshold: 0.2,
  });
  return {
    name: "Fuse.js, fuzzy",
    search: (query) =>
      index
        .search(
          bigrams(query)
            .map((token) => `'${token}`)
            .join(" | "),
          { limit: 10 },
        )
        .map(({ item }) => item.id),
  };
}
