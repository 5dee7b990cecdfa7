import { create, insertMultiple, search } from "@orama/orama";
import type { Pack } from "../../src/model/pack.ts";
import { type Baseline, bigrams, corpus } from "./corpus.ts";

/** Orama cut into the same bigrams as the other libraries here; its separate Mandarin tokenizer is not measured. */
export async function orama(pack: Pack): Promise<Baseline> {
  const db = create({
    schema: { label: "string", aliases: "string", statement: "string", names: "string", at: "number" },
    components: {
      tokenizer: {
        language: "english",
        normalizationCache: new Map(),
        tokenize: (raw: string) => [...new Set(bigrams(raw))],
      },
    },
  });
  await insertMultiple(
    db,
    corpus(pack).map(({ id, ...doc }) => ({ ...doc, at: id })),
  );
  return {
    name: "Orama, bigrams",
    search(query) {
      const result = search(db, {
        term: query,
        properties: ["label", "aliases", "statement", "names"],
        boost: { label: 2, aliases: 2 },
        threshold: 1,
      });
      if (result instanceof Promise) throw new TypeError("Orama was expected to search synchronously");
      return result.hits.map(({ document }) => document.at);
    },
  };
}
