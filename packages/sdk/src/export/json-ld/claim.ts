import type { Claim, Quotation } from "schema-dts";
import type { Lang } from "../../language/langs.ts";
import type { License } from "../../model/dataset.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Fact } from "../../model/fact.ts";
import { formatDate } from "../../present/date.ts";
import { MODALITY_WORDS } from "../../present/words.ts";
import type { Exportable } from "../exportable.ts";
import type { Identifiers } from "../iri.ts";
import { quantity } from "./quantity.ts";

type Node = Exclude<Claim, string>;

/** The passage of the source, by position and digest: its words are the publisher's and are not repeated. */
function passage({ source, line, start, end, digest }: Evidence, id: string, iri: Identifiers): Quotation {
  return {
    "@type": "Quotation",
    "@id": id,
    isPartOf: { "@id": iri.source(source) },
    position: `line ${line}, code points ${start} to ${end}`,
    identifier: {
      "@type": "PropertyValue",
      propertyID: "SHA-256",
      value: digest.slice("sha256:".length),
    },
  };
}

/** What the fact says as a thing of its own, where it has a form in schema.org. */
function mainEntity(fact: Fact, lang: Lang, base: Exportable, iri: Identifiers): Pick<Node, "mainEntity"> {
  const { value } = fact;
  const words = base.format(value, lang);
  const id = `${iri.fact(fact.id)}:value`;
  const { units, entities } = base.pack;
  switch (value.kind) {
    case "text":
      return {};
    case "entity":
      return { mainEntity: value.entities.map((id) => ({ "@id": iri.entity(id) })) };
    case "date":
      return {
        mainEntity: {
          "@type": "PropertyValue",
          "@id": id,
          name: words,
          propertyID: "EDTF",
          value: value.edtf,
        },
      };
    case "status":
      return { mainEntity: { "@type": "DefinedTerm", "@id": id, name: words, termCode: value.status } };
    default: {
      const names = {
        unit:
          (value.kind === "count" && units.find(({ id }) => id === value.unit)?.name.en.other) || value.kind,
        ranking:
          (value.kind === "rank" && entities.find(({ id }) => id === value.list)?.name[lang]) || value.kind,
      };
      return { mainEntity: quantity(value, id, words, names) };
    }
  }
}

/**
 * A fact as a schema.org Claim: what someone says, in our words, with who says it as its author.
 *
 * Our sentence is not a Quotation, for nobody spoke it. The passages that prove it are: they are cited by position and
 * digest. Without a speaker the author is the publisher, which reports it in its own voice.
 */
export function claimNode(
  fact: Fact,
  lang: Lang,
  base: Exportable,
  iri: Identifiers,
  license: License | undefined,
): Node {
  const { speaker, via } = fact.attribution;
  const sources = [...new Set(fact.evidence.map(({ source }) => source))];
  const id = iri.fact(fact.id);
  const publisher = `${iri.source(sources[0] ?? "")}:publisher`;
  return {
    "@type": "Claim",
    "@id": id,
    identifier: fact.id,
    name: fact.label[lang],
    text: fact.statement[lang],
    genre: MODALITY_WORDS[fact.modality][lang],
    author: { "@id": speaker === undefined ? publisher : iri.entity(speaker) },
    about: { "@id": iri.entity(fact.subject) },
    ...(fact.mentions === undefined
      ? {}
      : { mentions: fact.mentions.map((id) => ({ "@id": iri.entity(id) })) }),
    ...mainEntity(fact, lang, base, iri),
    ...(fact.time === undefined
      ? {}
      : { temporalCoverage: fact.time.edtf, temporal: formatDate(fact.time.edtf, lang) }),
    appearance: sources.map((id) => ({ "@id": iri.source(id) })),
    citation: fact.evidence.map((evidence, index) => passage(evidence, `${id}:passage:${index + 1}`, iri)),
    ...(via === undefined ? {} : { isBasedOn: { "@id": iri.entity(via) } }),
    creditText: base.cite(fact, lang),
    keywords: fact.topics,
    version: fact.revision,
    ...(license === undefined ? {} : { license: license.url }),
    isPartOf: { "@id": iri.dataset },
  };
}
