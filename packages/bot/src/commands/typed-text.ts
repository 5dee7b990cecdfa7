/**
 * What a person typed, in the form that commands are compared in: full-width forms and smart quotes made plain,
 * case folded, white space collapsed.
 */
export function foldTyped(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u201A\u201B]/g, "'")
    .replace(/[\u201C-\u201F\u300C-\u300F]/g, '"')
    .replace(/[\p{Cf}]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
