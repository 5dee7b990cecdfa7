import { LANGS, type Lang } from "../../language/langs.ts";
import type { License } from "../../model/dataset.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Fact } from "../../model/fact.ts";
import type { Exportable } from "../exportable.ts";
import { type Identifiers, identifiers } from "../iri.ts";

/** A statement in one language. */
export interface StatementBody {
  readonly type: "TextualBody";
  readonly value: string;
  readonly format: "text/plain";
  readonly language: Lang;
  readonly purpose: "describing";
}

/** Where a fact stands: a line of the plain text (RFC 5147), then code points within that line. */
export interface PassageTarget {
  readonly type: "SpecificResource";
  readonly source: string;
  readonly selector: {
    readonly type: "FragmentSelector";
    readonly conformsTo: "http://tools.ietf.org/rfc/rfc5147";
    /** `line=22,23` is the 23rd line: RFC 5147 counts the places between lines from 0. */
    readonly value: `line=${number},${number}`;
    readonly refinedBy: {
      readonly type: "TextPositionSelector";
      readonly start: number;
      readonly end: number;
    };
  };
  /** Hex SHA-256 of the passage in UTF-8 (schema.org's `sha256`). */
  readonly sha256: string;
}

/** One fact as a W3C Web Annotation on the source. */
export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "describing";
  /** Address of the licence, where the facts have one. */
  readonly rights?: string;
  readonly body: readonly StatementBody[];
  readonly target: readonly PassageTarget[];
}

/** All annotations on one page. */
export interface AnnotationPage {
  readonly "@context": readonly [
    "http://www.w3.org/ns/anno.jsonld",
    { readonly sha256: "https://schema.org/sha256" },
  ];
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}

function target({ source, line, start, end, digest }: Evidence, iri: Identifiers): PassageTarget {
  return {
    type: "SpecificResource",
    source: iri.source(source),
    selector: {
      type: "FragmentSelector",
      conformsTo: "http://tools.ietf.org/rfc/rfc5147",
      value: `line=${line - 1},${line}`,
      refinedBy: { type: "TextPositionSelector", start, end },
    },
    sha256: digest.slice("sha256:".length),
  };
}

function annotation(fact: Fact, iri: Identifiers, license: License | undefined): Annotation {
  return {
    id: `${iri.fact(fact.id)}:annotation`,
    type: "Annotation",
    motivation: "describing",
    ...(license === undefined ? {} : { rights: license.url }),
    body: LANGS.map((language) => ({
      type: "TextualBody",
      value: fact.statement[language],
      format: "text/plain",
      language,
      purpose: "describing",
    })),
    target: fact.evidence.map((evidence) => target(evidence, iri)),
  };
}

/**
 * The facts as W3C Web Annotations on the source: each statement, in three languages, on the passages that prove it.
 *
 * Positions count within a line, because the source's text is not here to count through; whoever holds it, as UTF-8 in NFC
 * with LF line ends, resolves the line by RFC 5147 and then the code points, and checks the digest.
 *
 * @param base - the fact base
 * @param options.iri - base of the names, ending in `:`, `/` or `#`; the pack's own, else `#`, within the document
 * @param options.license - under which the facts may be used; the pack's own when absent, and none where it has none
 * @example
 * import { hkAi } from "@hk-ai/sdk";
 * import { toAnnotations } from "@hk-ai/sdk/export";
 * const page = toAnnotations(hkAi, { iri: "https://example.org/facts/" });
 */
export function toAnnotations(
  base: Exportable,
  options: { readonly iri?: string; readonly license?: License } = {},
): AnnotationPage {
  const { dataset } = base.pack;
  const { license = dataset?.license } = options;
  const iri = identifiers(options.iri ?? dataset?.iri);
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { sha256: "https://schema.org/sha256" }],
    id: `${iri.dataset}:annotations`,
    type: "AnnotationPage",
    startIndex: 0,
    items: base.pack.facts.map((fact) => annotation(fact, iri, license)),
  };
}
