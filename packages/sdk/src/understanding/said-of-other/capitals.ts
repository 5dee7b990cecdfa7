import { lexicon } from "../../language/lexicon/index.ts";
import { HAN } from "../../language/patterns.ts";
import { setOf } from "../../language/word-lists.ts";
import { lazy } from "../../lazy.ts";

/** Words that titles leave in small letters, too. */
const small = lazy(() => setOf(lexicon().strangers.small));
const WORDS = /[A-Za-z]+/g;
const CAPITAL = /^[A-Z]/;
/** What may stand before the first word of a sentence, and what ends the one before. */
const BESIDE = /[\s"'“”‘’「『(（]/;
const ENDS = /[.!?:。！？：…\n]/;
/** What stands behind that word where it is a name: the next word of it, or Chinese. */
const GOES_ON = /^ ?(?:[A-Z][a-z]|[\u3400-\u9fff])/;

/** Whether an English text begins every word with a capital, as titles do. */
function isTitle(source: string): boolean {
  if (HAN.test(source)) return false;
  const words = source.match(WORDS)?.filter((word) => !small().has(word)) ?? [];
  return words.length > 2 && words.every((word) => CAPITAL.test(word));
}

/** Whether a word, given in small letters, has a capital in a text where none has to be. */
export function isCapitalised(source: string, word: string): boolean {
  const capitals = word.toUpperCase();
  if (placeOf(source, capitals) !== -1) return !isTitle(source);
  const at = placeOf(source, capitals.charAt(0) + word.slice(1));
  if (at === -1 || isTitle(source)) return false;
  return !opens(source, at) || GOES_ON.test(source.slice(at + word.length, at + word.length + REACH));
}

const REACH = 3;
const LATIN = /[A-Za-z]/;

/** Where a word stands in a text by itself: “ever” does not in “Everest”. */
function placeOf(source: string, word: string): number {
  let at = source.indexOf(word);
  while (at !== -1 && (LATIN.test(source.charAt(at - 1)) || LATIN.test(source.charAt(at + word.length))))
    at = source.indexOf(word, at + 1);
  return at;
}

/** Whether a sentence begins at a place of a text. */
function opens(source: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BESIDE.test(source.charAt(before)) && source.charAt(before) !== "\n") before -= 1;
  return before < 0 || ENDS.test(source.charAt(before));
}
