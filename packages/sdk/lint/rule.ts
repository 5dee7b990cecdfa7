import type { Pack } from "../src/model/pack.ts";

/** What in a pack a problem is about. */
export type SubjectKind = "fact" | "entity" | "topic" | "unit" | "source";

/** One thing that is wrong with the data, and what to do about it. */
export interface Problem {
  readonly kind: SubjectKind;
  /** Id of the fact, entity, topic, unit or source. */
  readonly id: string;
  /** A sentence that says what to type instead. */
  readonly message: string;
}

/** What rules may know besides the pack itself. */
export interface LintContext {
  /** The source's text, for the rules that compare with it; never part of the repository. */
  readonly article?: string;
  /** Simplified texts that rightly differ from the converted Traditional ones, by Traditional text. */
  readonly simplifiedExceptions?: Readonly<Record<string, string>>;
  /** The pack as last published, to see whether changed facts have a new revision. */
  readonly released?: Pack;
}

/** One habit of the data, checked on a whole pack. */
export interface Rule {
  readonly name: string;
  /** One sentence: what holds in good data. */
  readonly description: string;
  /** What is left unchecked without the article; absent for rules that do not need it. */
  readonly withoutArticle?: string;
  check(pack: Pack, context: LintContext): Iterable<Problem> | Promise<Iterable<Problem>>;
}
