/** What every export names the same: `base` and the kind and id of a thing. */
export interface Identifiers {
  readonly dataset: string;
  readonly fact: (id: string) => string;
  readonly entity: (id: string) => string;
  readonly source: (id: string) => string;
}

/**
 * Base of the names when the facts are published nowhere: a URN, so that nothing looks as if it could be fetched.
 */
const DEFAULT_BASE = "urn:hk-ai:";

/** Names under a base IRI, which ends in `:`, `/` or `#`. */
export function identifiers(base: string = DEFAULT_BASE): Identifiers {
  const name = (kind: string) => (id: string) => `${base}${kind}:${id}`;
  return { dataset: `${base}facts`, fact: name("fact"), entity: name("entity"), source: name("source") };
}
