import { isDigit, isHan, isLetter } from "./phrases.ts";

const LONGEST = 24;
const WORDS = 3;

/** The raw words that follow a figure, up to punctuation, a digit or three Latin words. */
export function unitWords(text: string, start: number): string {
  let at = start;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x2d) at++;
  const from = at;
  let words = 0;
  for (; at < text.length && at - from < LONGEST; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) break;
    if (unit === 0x20) {
      if (++words === WORDS) break;
    } else if (!isLetter(unit) && !isHan(unit) && unit !== 0x2d && unit !== 0x27 && unit !== 0x26) break;
  }
  return text.slice(from, at).trimEnd();
}
