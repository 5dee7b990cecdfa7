/** Lines of a source text as evidence counts them: NFC, LF, each an array of Unicode code points. */
export function sourceLines(text: string): readonly (readonly string[])[] {
  return normalizeSource(text)
    .split("\n")
    .map((line) => Array.from(line));
}

/** The form of a source text that digests are taken of: NFC, lines ended by LF, no byte-order mark. */
export function normalizeSource(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}
