import { fold } from "../../language/fold.ts";

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

/** A pattern for any of these words, in any language. */
export const either = (words: Words, flags?: string): RegExp =>
  new RegExp(`(?<![a-z-])(?:${latin(words)})(?![a-z-])|${[...han(words)].join("|")}`, flags);

/** A pattern for any of some English words. */
export const anyOf = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);
