import jsTokens, { type Token } from "js-tokens";
import type { Options } from "tsup";

/** What bundlers go by to leave out what is not used. */
const MARK = /[@#]__(?:PURE|NO_SIDE_EFFECTS)__/;

/** Ends and beginnings that would read as one word, one number or one sign if nothing stood between them. */
const JOINT = /[\w$#\\./][\w$#\\.]|[-+/<][-+/<!]/;

/** Behind the first and before the second no statement needs a line to end it. */
const WITHIN = /[,([{]$/;
const CLOSING = /^[)\]}]/;

/**
 * Takes out spaces and comments, which engines look at too. Statements keep their lines, since traces of errors name them,
 * and so do the marks of calls without side effects, which esbuild's `minifyWhitespace` takes out.
 */
export const compact: NonNullable<Options["plugins"]>[number] = {
  name: "compact",
  renderChunk: (code) => ({ code: compacted(code) }),
};

/** The same program in fewer characters. */
export function compacted(code: string): string {
  let written = "";
  let [before, gap] = ["", ""];
  for (const token of jsTokens(code)) {
    if (token.type === "LineTerminatorSequence") gap = "\n";
    else if (token.type === "WhiteSpace") gap ||= " ";
    else if (isComment(token) && !MARK.test(token.value)) gap ||= " ";
    else {
      const isLine = gap === "\n" && !WITHIN.test(before) && !CLOSING.test(token.value);
      const isNeeded = isLine || JOINT.test(before + token.value[0]);
      if (gap !== "" && written !== "" && isNeeded) written += gap;
      written += isComment(token) ? `/*${MARK.exec(token.value)?.[0]}*/` : token.value;
      before = isComment(token) ? "" : (token.value.at(-1) ?? "");
      gap = "";
    }
  }
  return `${written}\n`;
}

const isComment = ({ type }: Token): boolean => type === "SingleLineComment" || type === "MultiLineComment";
