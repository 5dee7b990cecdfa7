import type { Quantity } from "../../quantities/quantity.ts";
import type { Reading } from "../read.ts";

/** How far before a figure begins what bounds it, in code points, and what weighs so little that it may be part of that. */
const REACH = 14;
const SLIGHT = 0.25;

/**
 * Tells of a sign at a place of the folded text whether it only bounds a figure: “no more than five” denies nothing.
 *
 * @param offsets - where each UTF-16 unit of the folded text stands, in code points of the text that the figures were read in
 */
export function boundsFigure(
  { tokens }: Reading,
  offsets: ArrayLike<number>,
  quantities: readonly Quantity[],
): (start: number, end: number) => boolean {
  const hedged = quantities.filter(({ stated }) => stated);
  return (start, end) => {
    const from = offsets[start] as number;
    const to = (offsets[end - 1] as number) + 1;
    return hedged.some(
      (figure) =>
        to <= figure.start &&
        figure.start - from <= REACH &&
        !tokens.some((token) => {
          const at = offsets[token.start] as number;
          return at >= from && at < figure.start && token.weight > SLIGHT;
        }),
    );
  };
}
