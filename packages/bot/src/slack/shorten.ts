/** Cuts text to a limit of Slack's, in UTF-16 code units, with "…" where something is cut; never inside a character. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length > max - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
