import { anyPattern, han, latinPatterns, type Words } from "./word-lists.ts";

/** Signs and spaces around a frame; no more than so many, for the time that a text of nothing else would take. */
export const LEAD = "^[\\s\"'-]{0,8}";
export const GAP = "[\\s,:;\"'-]{0,8}";
export const END = "[\\s,.:;!?。、…\"'-]{0,8}$";

/** 想問下 before 想問, which it begins with. */
const longestFirst = (words: Words): string[] => [...han(words)].sort((a, b) => b.length - a.length);

/** Any of some words, as alternatives of a pattern over folded text. */
export const alternatives = (words: Words): string =>
  anyPattern([...longestFirst(words), ...latinPatterns(words)]);

/**
 * The English ones, a single word not where a hyphen binds it to letters: far-right, hi-tech. Several words are bound so
 * by none, but by a dash, which is folded to the same.
 */
const unbound = (words: Words, bind: (word: string) => string): string[] =>
  latinPatterns(words).map((word) => (word.includes(" ") ? word : bind(word)));
const unboundBehind = (words: Words): string[] => unbound(words, (word) => `${word}(?!-[a-z])`);
const unboundBefore = (words: Words): string[] => unbound(words, (word) => `(?<![a-z]-)${word}`);

/** Behind English words “that” or a sign may follow; a Chinese frame runs on into the claim. */
export const before = (words: Words): RegExp => {
  const english = anyPattern(unboundBehind(words));
  const chinese = anyPattern(longestFirst(words));
  return new RegExp(`${LEAD}(?:(?:${english})(?:,? that\\b|[,:;-]|(?= ))|(?:${chinese}))${GAP}`);
};
/** What a sign sets apart from the claim. */
export const label = (words: Words, sign: string): RegExp =>
  new RegExp(`${LEAD}(?:${anyPattern([...longestFirst(words), ...unboundBehind(words)])}) ?${sign}${GAP}`);
/** What is set apart by one of some signs behind the claim, or is a sentence of its own. */
export const behind = (words: Words, signs = ",.;:!?。-"): RegExp =>
  new RegExp(
    `[${signs}]["' -]{0,8}(?:${anyPattern([...longestFirst(words), ...unboundBefore(words)])})${END}`,
  );
