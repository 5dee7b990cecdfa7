import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese, HAN } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Reading } from "../../reading/read.ts";
import type { Mark } from "../../reading/token.ts";

/**
 * 能不能, 是不是 and “whether or not” leave open, and deny nothing: the same is said on either side of the negation. Nor do
 * “isn't it open?” and 不是開了嗎, which ask whether it is.
 */
export function asksEither(text: string, start: number, end: number): boolean {
  const asked = text.charAt(start - 1);
  const again = end - start > 1 && signs().half.test(text.charAt(start)) ? start + 1 : end;
  return (
    (HAN.test(asked) && asked === text.charAt(again)) || leavesOpen(text, start) || asksBack(text, start, end)
  );
}

const signs = lazy(() => {
  const { halves, whether, or, openers, isNot, particles } = lexicon().questions;
  return {
    /** What stands between the two halves of such a question. */
    half: new RegExp(chinese(halves)),
    whether: new RegExp(`\\b(?:${latin(whether)})\\b[^,;]* (?:${latin(or)}) $`),
    /** An English question that begins with its denial; without its mark it may have left out of whom it speaks: “hasn't opened”. */
    beginning: new RegExp(`^\\W{0,8}(?:(?:${latin(openers)}) )?$`),
    auxiliary: new RegExp(`^[a-z]+(?:${latin(lexicon().grammar.contracted)})\\b`),
    /** A Chinese one, by its last character. */
    isNot: new RegExp(`^(?:${chinese(isNot)})`),
    end: new RegExp(`(?:${chinese(particles)})[?\\s]*$`),
  };
});

/** How far before “or not” the “whether” stands, in characters. */
const REACH = 80;

const leavesOpen = (text: string, start: number): boolean =>
  signs().whether.test(text.slice(Math.max(0, start - REACH), start));

/** How far the beginning of a question reaches, and how much stands behind its mark at most, in characters. */
const BEGINS = 16;
const ENDS = 16;
const ASKS = /\?\W*$/;

function asksBack(text: string, start: number, end: number): boolean {
  const { isNot, end: asks, auxiliary, beginning } = signs();
  if (isNot.test(text.slice(start))) return asks.test(text.slice(-ENDS));
  return (
    start <= BEGINS &&
    auxiliary.test(text.slice(start, end)) &&
    beginning.test(text.slice(0, start)) &&
    ASKS.test(text.slice(-ENDS))
  );
}

/** A reading without the denials that ask for a yes, and deny nothing: “isn't it open?”, 不是開了嗎. */
export function withoutAskingBack(reading: Reading): Reading {
  const { text, roles } = reading;
  const denies = ({ role, start, end }: Mark): boolean =>
    (role & TermRole.negator) === 0 || !asksBack(text, start, end);
  return roles.every(denies) ? reading : { ...reading, roles: roles.filter(denies) };
}
