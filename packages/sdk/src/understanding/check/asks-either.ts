import { TermRole } from "../../language/lexicon/compile.ts";
import { HAN } from "../../language/patterns.ts";
import type { Reading } from "../read.ts";
import type { Mark } from "../token.ts";

/**
 * 能不能, 是不是 and “whether or not” leave open, and deny nothing: the same is said on either side of the negation. Nor do
 * “isn't it open?” and 不是開了嗎, which ask whether it is.
 */
export function asksEither(text: string, start: number, end: number): boolean {
  const asked = text.charAt(start - 1);
  const again = end - start > 1 && SIGN.test(text.charAt(start)) ? start + 1 : end;
  return (
    (HAN.test(asked) && asked === text.charAt(again)) || leavesOpen(text, start) || asksBack(text, start, end)
  );
}

/** What stands between the two halves of such a question. */
const SIGN = /[不唔没冇未]/;

/** How far before “or not” the “whether” stands, in characters. */
const REACH = 80;
const WHETHER = /\b(?:whether|if)\b[^,;]*$/;

const leavesOpen = (text: string, start: number): boolean =>
  text.endsWith(" or ", start) && WHETHER.test(text.slice(Math.max(0, start - REACH), start));

/** An English question that begins with its denial; without its mark it may have left out of whom it speaks: “hasn't opened”. */
const BEGINNING = /^\W{0,8}(?:so |and |but |hey )?$/;
const AUXILIARY = /^[a-z]+n['’]?t\b/;
/** How far the beginning of a question reaches, and how much stands behind its mark at most, in characters. */
const BEGINS = 16;
const ENDS = 16;
const ASKS = /\?\W*$/;
/** A Chinese one, by its last character. */
const NOT_BE = /^[不唔][是系]/;
const ASKS_BACK = /[吗咩][?\s]*$/;

const asksBack = (text: string, start: number, end: number): boolean =>
  NOT_BE.test(text.slice(start, start + 2))
    ? ASKS_BACK.test(text.slice(-ENDS))
    : start <= BEGINS &&
      AUXILIARY.test(text.slice(start, end)) &&
      BEGINNING.test(text.slice(0, start)) &&
      ASKS.test(text.slice(-ENDS));

/** A reading without the denials that ask for a yes, and deny nothing: “isn't it open?”, 不是開了嗎. */
export function withoutAskingBack(reading: Reading): Reading {
  const { text, roles } = reading;
  const denies = ({ role, start, end }: Mark): boolean =>
    (role & TermRole.negator) === 0 || !asksBack(text, start, end);
  return roles.every(denies) ? reading : { ...reading, roles: roles.filter(denies) };
}
