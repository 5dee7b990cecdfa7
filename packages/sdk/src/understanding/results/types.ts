import type { Lang } from "../../language/langs.ts";
import type { Fact } from "../../model/fact.ts";
import type { Qualifier } from "../../model/value.ts";

/** One ranked fact; scores compare within one call only. */
export interface SearchHit<F extends Fact = Fact> {
  readonly fact: F;
  readonly score: number;
}

export interface SearchOptions {
  /** Language of the text; hits are the same in each, since a text is read in all of them at once. */
  readonly lang?: Lang;
  /** Most hits to return; 10 when absent. */
  readonly limit?: number;
}

export interface AskOptions {
  /** Language of the question and of `explanation`; detected when absent. */
  readonly lang?: Lang;
}

/**
 * Why a question got no answer: `off-topic` links to nothing here, `not-in-source` is about something known
 * whose asked property the source does not give, `ambiguous` fits several facts equally well, and `too-long`
 * exceeds 10,000 characters.
 */
export type AbstentionReason = "off-topic" | "not-in-source" | "ambiguous" | "too-long";

export interface Answered<F extends Fact = Fact> {
  readonly status: "answered";
  readonly lang: Lang;
  /** The best fact first, then those that fit the question nearly as well; where it asks two things, the fact for each. */
  readonly facts: readonly [F, ...F[]];
}

export interface Abstained<F extends Fact = Fact> {
  readonly status: "abstained";
  readonly lang: Lang;
  readonly reason: AbstentionReason;
  /** One sentence for the person who asked, in their language. */
  readonly explanation: string;
  /** The nearest facts the source does give. */
  readonly related: readonly F[];
}

export type AskResult<F extends Fact = Fact> = Answered<F> | Abstained<F>;

export type Verdict = "supported" | "refuted" | "not-enough-info";

/** How a claimed thing stands to the recorded one: inside it, apart from it, or overlapping. */
export type Relation = "agrees" | "contradicts" | "unclear";

/** A claimed and a recorded value side by side. */
export interface Comparison {
  /** What is compared. */
  readonly aspect:
    | "quantity"
    | "date"
    | "rank"
    | "status"
    | "direction"
    | "negation"
    | "subject"
    | "speaker"
    | "scope";
  readonly fact: string;
  /** As the claim says it, after “not” where the claim denies it. */
  readonly claimed: string;
  /** As the source has it, in the language of the claim and with its qualifier; of a figure given to another, whose it is. */
  readonly recorded: string;
  /** Unit id, ISO 4217 currency, `percent`, `rank`, `year` or `month`, where the aspect has one. */
  readonly unit?: string;
  /** Qualifier of the recorded value, where the aspect has one. */
  readonly qualifier?: Qualifier;
  readonly relation: Relation;
}

/** One of several statements that a claim makes. */
export interface Statement {
  /** As the claim says it. */
  readonly text: string;
  readonly verdict: Verdict;
  /** One sentence in the language of the claim. */
  readonly explanation: string;
}

export interface CheckResult<F extends Fact = Fact> {
  readonly verdict: Verdict;
  readonly lang: Lang;
  /** The facts the verdict rests on, best first; for `not-enough-info` the nearest ones. */
  readonly facts: readonly F[];
  readonly comparisons: readonly Comparison[];
  /** One sentence in the language of the claim. */
  readonly explanation: string;
  /**
   * Set where the claim makes several statements, eight at most: each with its own verdict, in the order of the claim, and where the claim
   * denies all of them (“A. B. That is wrong.”) as if it did not.
   */
  readonly statements?: readonly Statement[];
  /** Set where the claim denies all of its statements, so that its verdict is not what the worst of them gets. */
  readonly deniesStatements?: true;
}

/** `search`, `ask` and `check` over one pack of facts: pure, synchronous and deterministic. */
export interface Understanding<F extends Fact = Fact> {
  /** Facts by how well they would answer, best first; throws `InvalidLimitError` on a limit that is no whole number from 0. */
  search(text: string, options?: SearchOptions): readonly SearchHit<F>[];
  /** The best fact and those that fit nearly as well, both where a question asks two, or why there is none with the nearest facts. */
  ask(question: string, options?: AskOptions): AskResult<F>;
  /**
   * Whether the facts bear a claim out. A denial of the whole (“it is not true that …”) turns the verdict, hearsay around a claim
   * is no part of it, and a question that leaves open what it asks for gets `not-enough-info` and its answer as `explanation`.
   * Of several statements each gets a verdict; one that is refuted refutes the whole, one that is open leaves it open.
   */
  check(claim: string, options?: AskOptions): CheckResult<F>;
}

/**
 * Longest question or claim, in UTF-16 code units. A longer one is not read: `ask` abstains as `too-long`, `check` gives
 * `not-enough-info` and says why, `search` reads the beginning only. Nothing throws.
 */
export const MAX_TEXT_LENGTH = 10_000;
