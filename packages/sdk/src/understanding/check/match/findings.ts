import type { Quantity, Span } from "../../../quantities/quantity.ts";
import type { AskResult, Comparison, Verdict } from "../../results/types.ts";
import type { Match } from "./weigh.ts";

/** One thing on which claim and fact were held together. */
export interface Finding {
  readonly aspect: Comparison["aspect"];
  readonly fact: number;
  readonly quantity?: Quantity;
  /** The words of the claim that it is about, as positions of tokens. */
  readonly tokens?: readonly number[];
  /** How many characters before the first of them belong to it: the 副 of 副行長. */
  readonly ahead?: number;
  readonly edtf?: string;
  /** Set where the claim denies the quantity: “not first”. */
  readonly denied?: true;
  /** Set where the claim gives the rest of a share, of the opposite: “a fifth were not on time” of four fifths that were. */
  readonly turned?: true;
  /** Set where it comes of how the two are built, as of which of two things is set above the other: likely words do not outweigh it. */
  readonly firm?: true;
  /** Set where it is worked out, from two facts or from how names are made: likely words do not outweigh it. */
  readonly derived?: true;
  /** What the source has instead, where that is not the value of the fact: the title that somebody holds, or somebody's or something's name. */
  readonly shows?: { readonly titleOf: string } | { readonly nameOf: string };
  readonly relation: Comparison["relation"];
}

/** How a thing that is denied stands to the recorded one, by how it would stand if it were claimed. */
export const DENIED = {
  agrees: "contradicts",
  contradicts: "agrees",
  unclear: "unclear",
} as const satisfies Record<Finding["relation"], Finding["relation"]>;

/** How many facts are shown with a claim that they leave open. */
export const SHOWN = 3;

/** What became of a claim. */
export interface Decision {
  readonly verdict: Verdict;
  readonly facts: readonly number[];
  readonly findings: readonly Finding[];
  /** Tokens of the claim that no fact speaks of. */
  readonly missing: readonly number[];
  /** How many figures and dates of the claim no fact has, and where those of them stand that are more than a small count. */
  readonly loose: number;
  readonly strange: readonly Span[];
  /** The facts that the claim was held against, best first. */
  readonly matches: readonly Match[];
  /** Set where two facts were held against each other. */
  readonly compares?: true;
  /** Set where it was a question and no claim: whether the facts answer it. */
  readonly asks?: AskResult["status"];
}

/** A decision; what is not given of it is nothing. */
export const decided = (
  verdict: Verdict,
  matches: readonly Match[],
  rest: Partial<Omit<Decision, "verdict" | "matches">> = {},
): Decision => ({ verdict, facts: [], findings: [], missing: [], loose: 0, strange: [], matches, ...rest });
