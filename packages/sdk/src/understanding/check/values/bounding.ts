import { type Folded, foldWithOffsets } from "../../../language/fold.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { readMeasures } from "../../../quantities/read.ts";

/** How far before a figure what bounds it begins, in code points. */
const REACH = 20;
/** How much is read behind it: “a tenth” is a share only where “of” follows. */
const BEHIND = 4;

/** Whether a figure is bounded by what stands behind it between two places: 兩成都唔夠. 一次都冇 denies that it ever was. */
function isBoundBehind(
  points: readonly string[],
  { start, amount, qualifier }: Quantity,
  from: number,
  to: number,
): boolean {
  const bounded = (begin: number, end: number): string | undefined => {
    const [first] = readMeasures(foldWithOffsets(points.slice(begin, end).join(""))).quantities;
    return first?.stated ? first.qualifier : undefined;
  };
  return (
    amount > 1 && bounded(start, to) === qualifier && bounded(Math.max(0, start - BEHIND), from) !== qualifier
  );
}

/**
 * Tells of a sign at a place of a folded text whether it is part of what bounds a figure: “no more than five” denies nothing,
 * “not over 200” does. It is where the figure is bounded otherwise without it.
 *
 * @param text - the text that the figures were read in
 */
export function boundsFigure(
  text: string,
  { offsets }: Pick<Folded, "offsets">,
  quantities: readonly Quantity[],
): (start: number, end: number) => boolean {
  const hedged = quantities.filter(({ stated }) => stated);
  const points = hedged.length === 0 ? [] : [...text];
  return (start, end) => {
    const from = offsets[start] as number;
    const to = (offsets[end - 1] as number) + 1;
    // 零 in 三千零五十 is a digit; “zero waste” is none at all.
    if (quantities.some(({ start: at, end: by, amount }) => from >= at && to <= by && amount !== 0))
      return true;
    return hedged.some((figure) => {
      if (from >= figure.end) return from - figure.end <= BEHIND && isBoundBehind(points, figure, from, to);
      if (from >= figure.start || figure.start - from > REACH) return false;
      const bounded = (at: number): string | undefined => {
        const [first] = readMeasures(
          foldWithOffsets(points.slice(at, figure.end + BEHIND).join("")),
        ).quantities;
        return first?.stated ? first.qualifier : undefined;
      };
      return bounded(from) === figure.qualifier && bounded(to) !== figure.qualifier;
    });
  };
}
