import { COURTESY_WORDS } from "../words/courtesy-words.ts";
import { anyOf } from "./phrase-pattern.ts";
import { foldTyped } from "./typed-text.ts";

/** What stands between courtesy and what is asked, faces and waving hands included. */
const BETWEEN = "[\\s,，、!！.。~～:：;；\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F\\u200D-]";

const { greetings, addressed, thanksBefore, requests, endings } = COURTESY_WORDS;

const GREETING = new RegExp(
  `^${BETWEEN}*(?:${anyOf([...greetings, ...thanksBefore])}(?:[\\s,，]*${anyOf(addressed)})?(?:${BETWEEN}+|$|(?=\\p{Script=Han})))+`,
  "iu",
);
// With nothing behind it, what people begin with is what they ask for.
const REQUEST = new RegExp(`^${anyOf(requests)}(?:${BETWEEN}+|(?=\\p{Script=Han}))(?=[^\\s])`, "iu");
const LATIN = /[a-z]$/iu;
const ENDING = new RegExp(
  `(?:${BETWEEN}|(?<=[?？]))+${anyOf(endings.filter((word) => LATIN.test(word)))}${BETWEEN}*$|${BETWEEN}*${anyOf(
    endings.filter((word) => !LATIN.test(word)),
  )}[\\s!！。~～]*$`,
  "iu",
);

const THANKS: ReadonlySet<string> = new Set(COURTESY_WORDS.thanks);

/** What stands at the end of a sentence. */
const SENTENCE_END = /[!.~。！～\s]+$/u;

/** Whether somebody says no more than that they are pleased: then there is nothing to look up. */
export const isThanks = (text: string): boolean => THANKS.has(foldTyped(text).replace(SENTENCE_END, ""));

/** Whether somebody greets and says nothing else. */
export const isGreeting = (text: string): boolean =>
  text.trim() !== "" && text.replace(/[?？]+\s*$/u, "").replace(GREETING, "") === "";

/** What was typed without the words of courtesy around it: “fund, please”, “hello, can you tell me …? Thanks!”. */
export function withoutCourtesy(text: string): string {
  let rest = text.trim();
  for (;;) {
    const less = [GREETING, REQUEST, ENDING].reduce((left, pattern) => {
      const stripped = left.replace(pattern, "").trim();
      return stripped === "" ? left : stripped;
    }, rest);
    if (less === rest) return rest;
    rest = less;
  }
}
