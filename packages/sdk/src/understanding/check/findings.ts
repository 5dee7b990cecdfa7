import type { Quantity } from "../../quantities/quantity.ts";
import type { Comparison, Verdict } from "../types.ts";
import type { Match } from "./weigh.ts";

/** One thing on which claim and fact were held together. */
export interface Finding {
  readonly aspect: Comparison["aspect"];
  readonly fact: number;
  readonly quantity?: Quantity;
  /** The words of the claim that it is about, as positions of tokens. */
  readonly tokens?: readonly number[];
  readonly edtf?: string;
  readonly relation: Comparison["relation"];
}

/** What became of a claim. */
export interface Decision {
  readonly verdict: Verdict;
  readonly facts: readonly number[];
  readonly findings: readonly Finding[];
  /** Tokens of the claim that no fact speaks of. */
  readonly missing: readonly number[];
  /** How many figures of the claim no fact has. */
  readonly loose: number;
  /** The facts that the claim was held against, best first. */
  readonly matches: readonly Match[];
}
