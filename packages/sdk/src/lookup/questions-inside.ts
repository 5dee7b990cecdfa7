import { visitAskWords } from "../language/lexicon/compile.ts";

/** Longest question word looked for inside a phrase, in words or characters. */
const LONGEST = 3;

/** What a phrase such as “who runs” or 開到幾多 asks for by the question word that it begins or ends with. */
export function questionsInside(): (phrase: string) => number {
  const masks = new Map<string, number>();
  visitAskWords((phrase, mask) => masks.set(phrase, (masks.get(phrase) ?? 0) | mask));
  return (phrase) => {
    const first = phrase.charCodeAt(0);
    const latin = first >= 0x61 && first <= 0x7a;
    for (let length = LONGEST; length > 0; length -= 1) {
      const head = latin ? wordsEnd(phrase, length) : length;
      if (head === -1 || head >= phrase.length) continue;
      const mask =
        masks.get(phrase.slice(0, head)) ??
        masks.get(phrase.slice(latin ? wordsStart(phrase, length) : phrase.length - length));
      if (mask !== undefined) return mask;
    }
    return 0;
  };
}

/** Where the first words of a phrase end, or -1 when it has no more words than these. */
function wordsEnd(phrase: string, words: number): number {
  let at = -1;
  for (let i = 0; i < words; i += 1) {
    at = phrase.indexOf(" ", at + 1);
    if (at === -1) return -1;
  }
  return at;
}

/** Where the last words of a phrase begin, which has more words than these. */
function wordsStart(phrase: string, words: number): number {
  let at = phrase.length;
  for (let i = 0; i < words; i += 1) at = phrase.lastIndexOf(" ", at - 1);
  return at + 1;
}
