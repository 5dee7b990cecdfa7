import { foldWithOffsets } from "../../../language/fold.ts";
import type { Span } from "../../../quantities/quantity.ts";
import type { Word } from "./word-diff.ts";

/** A stretch of a claim's folded text, in code points of the claim. */
export function spanOf({ text }: { readonly text: string }, { start, end }: Span): Span {
  const { offsets } = foldWithOffsets(text);
  return { start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 };
}

/** Whether two stretches have anything in common. */
export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether any of some words stands in a stretch of the same text. */
export const anyIn = (words: readonly Word[], span: Span): boolean =>
  words.some(({ word, start }) => meets({ start, end: start + word.length }, span));
