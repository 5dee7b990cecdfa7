import { lazy } from "../lazy.ts";
import { oneOf } from "./phrases.ts";
import * as words from "./words/away.ts";

const AGO = lazy(() => {
  const [ago, hence] = [words.AGO, words.HENCE].map((list) => oneOf(list));
  return new RegExp(
    ` ?(?:(${ago}|之?${words.AGO_HAN}(?![${words.NOT_AGO}]))|(?:${hence}|(?<=s' )${words.HENCE_OWNED}|之?${words.HENCE_HAN}(?![${words.NOT_HENCE}])))(?![a-z])`,
    "y",
  );
});

/** Which way “ago”, 後 and the like behind a length of time count, and where they end. */
export function agoAt(text: string, at: number): { direction: 1 | -1; end: number } | undefined {
  AGO().lastIndex = at;
  const found = AGO().exec(text);
  return found === null
    ? undefined
    : { direction: found[1] === undefined ? 1 : -1, end: at + found[0].length };
}
