import stringWidth from "string-width";

const SEGMENTS = new Intl.Segmenter("zh", { granularity: "word" });
// Never at the start of a line, after the rules of Chinese typesetting.
const CLOSING = /^[\p{Pe}\p{Pf}、。，．：；？！,.:;?!%”’]+$/u;
const OPENING = /^[\p{Ps}\p{Pi}“‘]+$/u;
const LATIN = /[\p{Script=Latin}\p{N}$%&'’+./-]$/u;
const LATIN_START = /^[\p{Script=Latin}\p{N}$%&'’+./-]/u;

/** Pieces of a text between which a line may be broken. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of SEGMENTS.segment(text)) {
    const last = pieces.at(-1);
    const joined =
      last !== undefined &&
      !/^\s/.test(segment) &&
      !/\s$/.test(last) &&
      (CLOSING.test(segment) || OPENING.test(last) || (LATIN.test(last) && LATIN_START.test(segment)));
    if (joined) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/**
 * Breaks a text into lines of at most `width` terminal columns, where a wide character takes two.
 *
 * A piece wider than the line stands on a line of its own.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of unbreakable(text)) {
    if (line !== "" && stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** Fills a text with spaces up to `width` terminal columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
