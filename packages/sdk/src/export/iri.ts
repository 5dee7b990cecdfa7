/** What every export names the same: `base` and the kind and id of a thing. */
export interface Identifiers {
  readonly dataset: string;
  readonly fact: (id: string) => string;
  readonly entity: (id: string) => string;
  readonly source: (id: string) => string;
}

/** Names within the document itself, wherever it is published: they claim no address that is somebody else's. */
const WITHIN_DOCUMENT = "#";

/** Names under a base IRI, which ends in `:`, `/` or `#`. */
export function identifiers(base: string = WITHIN_DOCUMENT): Identifiers {
  const name = (kind: string) => (id: string) => `${base}${kind}:${id}`;
  return { dataset: `${base}facts`, fact: name("fact"), entity: name("entity"), source: name("source") };
}
