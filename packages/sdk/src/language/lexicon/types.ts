/**
 * One idea with the words people use for it: English words and phrases separated by commas, Chinese ones by spaces, in
 * either script, and Cantonese ones that written Chinese does not use. Inflections need not be listed.
 */
export interface Concept {
  readonly en?: string;
  readonly zh?: string;
  readonly yue?: string;
  /** Says little about what is asked, such as “expected” or “latest”: counts little when found and less when missing. */
  readonly light?: true;
  /** What a question that says it is about, such as rent or a chairman: a fact without it is hardly an answer. */
  readonly key?: true;
  /** Stands for words of all kinds that say nothing of what is asked: they are known only not to be taken for names. */
  readonly filler?: true;
  /** Asks for another figure than the plain one, such as “previously” or “each”: a fact without it is no answer. */
  readonly scope?: true;
}

export type ConceptTable = Readonly<Record<string, Concept>>;
