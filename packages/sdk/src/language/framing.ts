import { han, latin, type Words } from "./word-lists.ts";

/** Signs and spaces around a frame; no more than so many, for the time that a text of nothing else would take. */
export const LEAD = "^[\\s\"'-]{0,8}";
export const GAP = "[\\s,:;\"'-]{0,8}";
export const END = "[\\s,.:;!?。、…\"'-]{0,8}$";

/** Any of some words, as alternatives of a pattern over folded text. */
export const alternatives = (words: Words): string =>
  [...longestFirst(words), ...latin(words).split("|")].filter(Boolean).join("|");

/** 想問下 before 想問, which it begins with. */
const longestFirst = (words: Words): string[] => [...han(words)].sort((a, b) => b.length - a.length);

/** Behind English words “that” or a sign may follow; a Chinese frame runs on into the claim. */
export const before = (words: Words): RegExp =>
  new RegExp(
    `${LEAD}(?:(?:${latin(words)})(?:,? that\\b|[,:;-]|(?= ))|(?:${longestFirst(words).join("|")}))${GAP}`,
  );
/** What a sign sets apart from the claim. */
export const label = (words: Words, sign: string): RegExp =>
  new RegExp(`${LEAD}(?:${alternatives(words)}) ?${sign}${GAP}`);
/** What is set apart by one of some signs behind the claim, or is a sentence of its own. */
export const behind = (words: Words, signs = ",.;:!?。-"): RegExp =>
  new RegExp(`[${signs}]["' -]{0,8}(?:${alternatives(words)})${END}`);
