import { TermRole } from "../../language/lexicon/compile.ts";
import { lexicon } from "../../language/lexicon/index.ts";
import { lazy } from "../../lazy.ts";
import type { Reading } from "../read.ts";
import { asksEither } from "./literals.ts";
import { either } from "./word-lists.ts";

const negative = lazy(() => either(lexicon().negative));

/**
 * Whether a text says that something is not so, by a negation or by a word that says so itself: “banned”, “vacant”. Two negations
 * say that it is: “cannot enter without paying”.
 */
export function isNegative({ text, roles }: Reading): boolean {
  const negations = roles.filter(
    ({ role, start, end }) => role & TermRole.negator && !asksEither(text, start, end),
  ).length;
  return negations === 0 ? negative().test(text) : negations % 2 === 1;
}
