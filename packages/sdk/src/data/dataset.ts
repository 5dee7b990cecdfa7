import type { Dataset } from "../model/dataset.ts";

/** What the built-in facts are called and how they may be used; the source's own words are not among them. */
export const dataset = {
  name: "hk-ai-facts",
  // The facts are published nowhere: a URN does not look as if it could be fetched.
  iri: "urn:hk-ai:",
  license: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
} as const satisfies Dataset;
