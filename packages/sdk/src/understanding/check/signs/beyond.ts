import { lexicon } from "../../../language/lexicon/index.ts";
import { either } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";

/** Words by which a text says that what it names is not all, as “beyond” and 唔止. */
const beyond = lazy(() => either(lexicon().universals.more));

/** Where the words end by which a folded text says that what it names is not all, if it does. */
export function beyondIn(folded: string): number | undefined {
  const found = beyond().exec(folded);
  return found === null ? undefined : found.index + found[0].length;
}
