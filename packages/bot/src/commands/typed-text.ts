const QUOTES = /[\u2018-\u201F\u3008-\u300F«»`"']/g;

/**
 * What a person typed, in the form that commands are compared in: full-width forms and smart quotes made plain,
 * quotes around the whole taken off, invisible characters dropped, case folded, white space collapsed.
 */
export function foldTyped(text: string): string {
  const folded = text
    .toWellFormed()
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    // Lower case can bring back forms that NFKC took apart.
    .normalize("NFKC")
    .replace(QUOTES, (quote) => (/[\u2018-\u201B'`]/.test(quote) ? "'" : '"'))
    .replace(/\s+/g, " ")
    .trim();
  const unquoted = folded.replace(/^["' ]+|["' ]+$/g, "");
  return unquoted === "" ? folded : unquoted;
}

/** What was typed without a command's own beginning, which people put before it a second time: “/fund”, “/hk-ai fund”. */
export const withoutSlash = (text: string): string =>
  text.replace(/^[\s\p{Cf}]*(?:[/／]\s*(?:hk-?ai(?![\p{L}\p{N}]))?|hk-ai(?=\s))\s*/iu, "");
