import { TermRole } from "../../../language/lexicon/compile.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { saysAny } from "../../reading/ideas.ts";
import type { Reading } from "../../reading/read.ts";
import type { Claimed } from "../claim/claimed.ts";
import { beyondIn } from "../signs/beyond.ts";

/** How near “only” stands to the “not” that denies it, in pieces of text. */
const NEXT = 2;

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
