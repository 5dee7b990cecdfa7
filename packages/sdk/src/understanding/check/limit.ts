import { TermRole } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { either } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";
import type { FactIndex } from "../../lookup/fact-index.ts";
import { saysAny } from "../ideas.ts";
import type { Reading } from "../read.ts";
import type { Claimed } from "./claimed.ts";

/** How near “only” stands to the “not” that denies it, in pieces of text. */
const NEXT = 2;

/** Words by which a text says that what it names is not all, as “beyond” and 唔止. */
const beyond = lazy(() => either(lexicon().universals.more));

/** Where the words end by which a folded text says that what it names is not all, if it does. */
export function beyondIn(folded: string): number | undefined {
  const found = beyond().exec(folded);
  return found === null ? undefined : found.index + found[0].length;
}

/**
 * The “all” or “only” that a claim makes of how things are: not one it denies (“no longer only A”), nor one
 * that was (“used to be A only”, “from A alone to B”).
 */
export function limitOf(
  index: FactIndex,
  { reading, denied }: Claimed,
): Reading["roles"][number] | undefined {
  const { roles, tokens, text } = reading;
  const sign = roles.find(({ role }) => role & (TermRole.all | TermRole.only));
  if (sign === undefined || denied.includes(1)) return undefined;
  if (roles.some(({ role, from }) => role & TermRole.origin && from < sign.from)) return undefined;
  if (saysAny(index, "before", tokens)) return undefined;
  if (sign.role & TermRole.all) return sign;
  const lifted = roles.some(
    ({ role, to, clause }) =>
      role & TermRole.negator && clause === sign.clause && sign.from >= to && sign.from - to <= NEXT,
  );
  return lifted || beyondIn(text) !== undefined ? undefined : sign;
}
