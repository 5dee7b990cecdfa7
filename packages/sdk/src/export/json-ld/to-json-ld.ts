import type { Claim, Dataset, NewsArticle, Organization } from "schema-dts";
import type { Lang } from "../../language/langs.ts";
import type { License } from "../../model/dataset.ts";
import type { Source } from "../../model/source.ts";
import { TITLE } from "../dataset.ts";
import type { Exportable } from "../exportable.ts";
import { type Identifiers, identifiers } from "../iri.ts";
import { claimNode } from "./claim.ts";
import { type EntityNode, entityNode } from "./entity.ts";

const SCHEMA_ORG = "https://schema.org/";

/** Properties that hold words of the document's language; ids, codes and aliases carry none. */
const WORDED = [
  "creditText",
  "disambiguatingDescription",
  "genre",
  "headline",
  "jobTitle",
  "name",
  "roleName",
  "temporal",
  "text",
] as const;

/** A JSON-LD document in schema.org's terms, complete in itself: its context is inline and nothing is fetched. */
export interface JsonLd {
  readonly "@context": Readonly<Record<string, unknown>> & { readonly "@vocab": typeof SCHEMA_ORG };
  readonly "@graph": readonly JsonLdNode[];
}

/** A node of the graph with its schema.org properties. */
export interface JsonLdNode {
  readonly "@type": string;
  readonly "@id": string;
  readonly [property: string]: unknown;
}

// Checked against schema.org here, so that the published types need no package of schema.org types.
type SchemaNode = Dataset | NewsArticle | Organization | EntityNode | Claim;

/** The source and its publisher; an uncertain date keeps EDTF's question mark, and the note says why. */
function sourceNodes(source: Source, lang: Lang, iri: Identifiers): (NewsArticle | Organization)[] {
  const publisher = `${iri.source(source.id)}:publisher`;
  return [
    {
      "@type": "NewsArticle",
      "@id": iri.source(source.id),
      headline: source.title[lang],
      publisher: { "@id": publisher },
      datePublished: source.published,
      disambiguatingDescription: source.publishedNote[lang],
      inLanguage: source.lang,
    },
    { "@type": "Organization", "@id": publisher, name: source.publisher[lang] },
  ];
}

/**
 * The facts as JSON-LD in schema.org's terms, in one language: Dataset, NewsArticle, Claim with its passages as
 * Quotation, MonetaryAmount and QuantitativeValue, Person with roles, Organization.
 *
 * Consumers of schema.org expect plain strings, so a document speaks one language; names of nodes are the same in all of
 * them, so that documents merge into one graph with every text tagged by its language.
 *
 * @param base - the fact base
 * @param options.lang - language of the texts; English when absent
 * @param options.iri - base of the node names, ending in `:`, `/` or `#`; the pack's own, else `#`, within the document
 * @param options.license - under which the facts may be used; the pack's own when absent, and none where it has none
 * @example
 * import { hkAi } from "@hk-ai/sdk";
 * import { toJsonLd } from "@hk-ai/sdk/export";
 * const html = `<script type="application/ld+json">${JSON.stringify(toJsonLd(hkAi)).replaceAll("<", "\\u003c")}</script>`;
 */
export function toJsonLd(
  base: Exportable,
  options: { readonly lang?: Lang; readonly iri?: string; readonly license?: License } = {},
): JsonLd {
  const { dataset } = base.pack;
  const { lang = "en", license = dataset?.license } = options;
  const iri = identifiers(options.iri ?? dataset?.iri);
  const { sources, entities, facts } = base.pack;
  const title = TITLE[lang] + sources.map((source) => source.title[lang]).join("; ");
  const graph: readonly SchemaNode[] = [
    {
      "@type": "Dataset",
      "@id": iri.dataset,
      name: title,
      description: title,
      inLanguage: lang,
      ...(license === undefined ? {} : { license: license.url }),
      isBasedOn: sources.map(({ id }) => ({ "@id": iri.source(id) })),
      hasPart: facts.map(({ id }) => ({ "@id": iri.fact(id) })),
    },
    ...sources.flatMap((source) => sourceNodes(source, lang, iri)),
    ...entities.map((entity) => entityNode(entity, lang, iri)),
    ...facts.map((fact) => claimNode(fact, lang, base, iri, license)),
  ];
  return {
    "@context": {
      "@vocab": SCHEMA_ORG,
      ...Object.fromEntries(
        WORDED.map((term) => [term, { "@id": SCHEMA_ORG + term, "@language": lang }] as const),
      ),
      license: { "@id": `${SCHEMA_ORG}license`, "@type": "@id" },
    },
    "@graph": graph as readonly JsonLdNode[],
  };
}
