import type { Folded } from "../language/fold.ts";
import { hedgeAfter, hedgeBefore } from "./context.ts";
import type { Quantity, Span } from "./quantity.ts";

/** Where the words stand that hedge a figure, before or behind it: 超過, "just under", 以上. */
export function hedgeWords({ text, offsets }: Folded, { start, end, amount, stated }: Quantity): Span[] {
  if (!stated) return [];
  const from = foldedAt(offsets, start);
  const to = foldedAt(offsets, end - 1) + 1;
  const before = hedgeBefore(text, from, { start: from, end: to, value: amount, step: 1, scaled: false });
  if (before !== undefined) return [{ start: offsets[before.edge] as number, end: start }];
  const after = hedgeAfter(text, to);
  return after === undefined ? [] : [{ start: end, end: (offsets[after.edge - 1] as number) + 1 }];
}

/** Where a code point of a text stands in its folded form: offsets go up, so half of them is put aside at each look. */
function foldedAt(offsets: Folded["offsets"], point: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) < point) low = middle + 1;
    else high = middle;
  }
  return low;
}
