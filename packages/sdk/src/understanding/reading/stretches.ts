import { HAN } from "../../language/patterns.ts";
import type { Span } from "../../quantities/quantity.ts";

/** A stretch of a text, in code points, and how much its words weigh. */
export interface Stretch extends Span {
  readonly cost: number;
  /** What the weightiest of them weighs. */
  readonly peak: number;
}

export const stretchOf = ({ start, end }: Span, cost: number): Stretch => ({ start, end, cost, peak: cost });

/** How much words must weigh to be told, as a rare one does; two stretches of them at most. */
export const LEAST = 0.8;
const MOST = 2;
/** English words of which none weighs as much are no more than asides: “can get out”. */
const PEAK = 0.5;
/** What stands between the words of one phrase: a space, or a short word of no weight, as in “pay a subsidised rent”. */
const GAP = /^\s*[a-z]{0,3}\s*$/;
/** Words that are more of a text than this leave nothing of it that something could be near to. */
const SHARE = 2 / 3;

/**
 * Those of some stretches that weigh most, those next to each other made one, as the text has them and in its order; none where
 * nearly all of the text is such.
 */
export function weightiest(text: string, stretches: readonly Stretch[]): string[] {
  const points = [...text];
  const told = joined(stretches, points)
    .filter(
      ({ start, end, cost, peak }) =>
        cost >= LEAST &&
        end - start > 1 &&
        (peak >= PEAK || points.slice(start, end).some((one) => HAN.test(one))),
    )
    .sort((a, b) => b.cost - a.cost);
  if (told.some(({ start, end }) => end - start > points.length * SHARE)) return [];
  return told
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => points.slice(start, end).join("").trim());
}

function joined(stretches: readonly Stretch[], points: readonly string[]): Stretch[] {
  const all: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && GAP.test(points.slice(last.end, one.start).join("")))
      all[all.length - 1] = {
        start: last.start,
        end: Math.max(last.end, one.end),
        cost: last.cost + one.cost,
        peak: Math.max(last.peak, one.peak),
      };
    else all.push(one);
  }
  return all;
}
