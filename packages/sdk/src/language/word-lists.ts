import { fold } from "./fold.ts";

/** Words of one kind; English separated by commas, Chinese by spaces, with `_` for a space within one: 係fake_news. */
export interface Words {
  readonly en?: string;
  readonly zh?: string;
  readonly yue?: string;
}

/** A pattern that matches nothing: what no words make, where an empty alternative would match everywhere. */
const NEVER = "(?!)";

/** Patterns as alternatives of one. */
export const anyPattern = (patterns: readonly string[]): string => patterns.join("|") || NEVER;

/** The English ones, folded. */
const english = ({ en = "" }: Words): readonly string[] =>
  fold(en)
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** Each English one as a pattern over folded text. */
export const latinPatterns = (words: Words): readonly string[] =>
  english(words).map((word) => word.replace(/[^a-z' ]/g, "."));

/** The English ones as alternatives of a pattern over folded text. */
export const latin = (words: Words): string => anyPattern(latinPatterns(words));

/** The Chinese ones, folded. */
export const han = ({ zh = "", yue = "" }: Words): ReadonlySet<string> =>
  new Set(
    fold(`${zh} ${yue}`)
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word) => word.replaceAll("_", " ")),
  );

/** All of them, folded. */
export const setOf = (words: Words): ReadonlySet<string> => new Set([...english(words), ...han(words)]);

/** A pattern for any of these words, in any language. */
export const either = (words: Words, flags?: string): RegExp => new RegExp(alternatives(words), flags);

function alternatives(words: Words): string {
  const en = latinPatterns(words);
  return anyPattern([...(en.length === 0 ? [] : [whole(en.join("|"), "[a-z-]")]), ...han(words)]);
}

/** English alternatives that are no part of a longer word; 'll and 've stand behind another, as in “they'll”. */
function whole(words: string, letters: string): string {
  const begin = `(?<!${letters})`;
  return `${/(?:^|\|)'/.test(words) ? `(?:${begin}|(?='))` : begin}(?:${words})(?!${letters})`;
}

/** A pattern for any of these words at the end of a text, with no more than spaces behind it. */
export const ending = (words: Words): RegExp => new RegExp(`(?:${alternatives(words)}) *$`);

/** Words of two kinds as one. */
export const both = (a: Words, b: Words): Words => ({
  en: [a.en, b.en].filter(Boolean).join(", "),
  zh: [a.zh, b.zh].filter(Boolean).join(" "),
  yue: [a.yue, b.yue].filter(Boolean).join(" "),
});

/** A pattern for any of some English words, given as alternatives. */
export const anyOf = (words: string): RegExp => new RegExp(whole(words || NEVER, "[a-z]"));
