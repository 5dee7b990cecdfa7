import { TermRole } from "../../../language/lexicon/compile.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { either } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { Reading } from "../../reading/read.ts";
import { asksEither } from "./asks-either.ts";

const negative = lazy(() => either(lexicon().negative, "g"));

/** Whether a piece of a text is a word that says by itself that something is not so, and is itself denied: “not exempt”. */
export function isNegativeDenied({ text, tokens, roles }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || [...text.slice(token.start, token.end).matchAll(negative())].length === 0)
    return false;
  return roles.some(
    ({ role, clause, to }) => role & TermRole.negator && clause === token.clause && to === token.from,
  );
}

/**
 * Whether a text says that something is not so, by a negation or by a word that says so itself: “banned”, “vacant”. Two negations
 * in a clause say that it is: “cannot enter without paying”.
 *
 * @param bounds - whether a sign at this place of the folded text only bounds a figure
 */
export function isNegative(
  { text, roles }: Reading,
  bounds: (start: number, end: number) => boolean = () => false,
): boolean {
  const negations = new Map<number, number>();
  for (const { role, start, end, clause } of roles)
    if (role & TermRole.negator && !asksEither(text, start, end) && !bounds(start, end))
      negations.set(clause, (negations.get(clause) ?? 0) + 1);
  return negations.size === 0
    ? [...text.matchAll(negative())].some(({ index, 0: word }) => !bounds(index, index + word.length))
    : [...negations.values()].some((some) => some % 2 === 1);
}
