import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { either } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";

/** A shorter clause is no claim. */
const SHORTEST = 6;
const conditions = lazy(() => either(lexicon().conditions));

/** The clauses of a sentence that stand by themselves: set apart by a semicolon, or in Chinese by a comma; none where it sets conditions. */
export function mainClausesOf(sentence: string): string[] {
  if (conditions().test(fold(sentence))) return [];
  const parts = sentence.split(/[;；]|(?<=[\u3400-\u9fff])[,，]/u);
  return parts.length < 2 ? [] : parts.filter((part) => part.length >= SHORTEST);
}
