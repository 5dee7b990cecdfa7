import { fold } from "./fold.ts";
import { han, type Words } from "./word-lists.ts";

/** A Han character. */
export const HAN = /[\u3400-\u9fff]/;

/** The Chinese ones of some words as alternatives of a pattern over folded text. */
export const chinese = (words: Words): string => [...han(words)].join("|");

/** The same as they are written in the lexicon, for text that is not folded. */
export const written = ({ zh = "", yue = "" }: Words): string => `${zh} ${yue}`.trim().split(/\s+/).join("|");

/** Single Chinese characters of some words as the inside of a class of a pattern over folded text. */
export const characters = (...lists: readonly Words[]): string =>
  lists.map(({ zh = "", yue = "" }) => fold(`${zh}${yue}`).replace(/\s/g, "")).join("");

/** The same in either script, for text that is not folded. */
export const writtenCharacters = (...lists: readonly Words[]): string =>
  lists.map(({ zh = "", yue = "" }) => `${zh}${yue}`.replace(/\s/g, "")).join("") + characters(...lists);
