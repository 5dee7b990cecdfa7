import { TermRole } from "../../language/lexicon/compile.ts";
import type { FeatureKind } from "../../lookup/features.ts";

/** One piece of a text that says something: it may be met by any of its features. */
export interface Token {
  /** Alternatives, any of which a fact may have. */
  features: readonly number[];
  /** The one of them that words beside each other stand for without being its name, or -1. */
  inferred: number;
  /** How much it counts when it is covered. */
  weight: number;
  /** How much it counts against a fact that does not cover it: less for a word nobody knows, or beside the question. */
  cost: number;
  /** How much it counts towards the score. */
  gain: number;
  kind: FeatureKind | typeof UNSEEN;
  /** {@link TermRole} bits of the term. */
  role: number;
  /** Units it covers, and where they stand in the folded text. */
  from: number;
  to: number;
  start: number;
  end: number;
  /** Number of the clause it stands in. */
  clause: number;
  /** Whether it stands beside a question word. */
  beside: boolean;
  /** Whether it names one body, person, programme, event or document, and whether any entity at all. */
  proper: boolean;
  entity: boolean;
}

/** From this weight a name is one that somebody means, though it is a plain word besides. */
export const NAMED = 0.62;

/** Kind of a token that nothing in the pack or the lexicon knows. */
export const UNSEEN = 9;

/** A word that does something in the sentence: denies, compares, claims everything. */
export interface Mark {
  /** {@link TermRole} bits. */
  readonly role: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

/** Whether a word denies. */
export const isNegator = ({ role }: Pick<Mark, "role">): boolean => (role & TermRole.negator) !== 0;
