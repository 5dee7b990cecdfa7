import { fold } from "./fold.ts";

/** Words of one kind; English separated by commas, Chinese by spaces. */
export interface Words {
  readonly en?: string;
  readonly zh?: string;
  readonly yue?: string;
}

/** The English ones as alternatives of a pattern over folded text. */
export const latin = ({ en = "" }: Words): string =>
  fold(en)
    .split(/,\s*/)
    .map((word) => word.replace(/[^a-z' ]/g, "."))
    .join("|");

/** The Chinese ones, folded. */
export const han = ({ zh = "", yue = "" }: Words): ReadonlySet<string> =>
  new Set(
    fold(`${zh} ${yue}`)
      .split(/\s+/)
      .filter((word) => word !== ""),
  );

/** All of them, folded. */
export const setOf = (words: Words): ReadonlySet<string> =>
  new Set([...fold(words.en ?? "").split(/,\s*/), ...han(words)]);

/** A pattern for any of these words, in any language. */
export const either = (words: Words, flags?: string): RegExp => new RegExp(alternatives(words), flags);

function alternatives(words: Words): string {
  const [en, zh] = [latin(words), [...han(words)]];
  return [...(en === "" ? [] : [`(?<![a-z-])(?:${en})(?![a-z-])`]), ...zh].join("|");
}

/** A pattern for any of these words at the end of a text, with no more than spaces behind it. */
export const ending = (words: Words): RegExp => new RegExp(`(?:${alternatives(words)}) *$`);

/** Words of two kinds as one. */
export const both = (a: Words, b: Words): Words => ({
  en: [a.en, b.en].filter(Boolean).join(", "),
  zh: [a.zh, b.zh].filter(Boolean).join(" "),
  yue: [a.yue, b.yue].filter(Boolean).join(" "),
});

/** A pattern for any of some English words. */
export const anyOf = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);
