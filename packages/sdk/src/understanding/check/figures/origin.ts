import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { latin } from "../../../language/word-lists.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { saysAny } from "../../reading/ideas.ts";
import type { Claimed } from "../claim/claimed.ts";

/** How far before a figure the word stands that it is counted from, in characters. */
const REACH = 12;

const originWord = lazy(() => {
  const { turns, figures } = lexicon();
  const { origin } = turns;
  const [english, han] = [latin(figures.leftFrom), chinese(figures.leftFrom)];
  return new RegExp(
    `(?:\\b(?:${latin(origin)}) (?:(?:${english}) )?|(?:${chinese(origin)})(?:${han})?)\\s*$`,
  );
});

/**
 * “Raised from 5 to 8”: the figure that is left, which no fact about the figure reached can settle, and the one reached.
 * Of a figure that nothing is counted from, only itself.
 */
export function originOf(
  index: FactIndex,
  claimed: Claimed,
  quantity: Quantity,
): readonly [origin: Quantity | undefined, reached: Quantity | undefined] {
  const whole = [undefined, quantity] as const;
  if (quantity.end <= quantity.start || !follows(claimed, quantity)) return whole;
  const changed = saysAny(index, "changed", claimed.reading.tokens);
  if (quantity.to !== undefined) {
    if (!changed) return whole;
    const { to, ...origin } = quantity;
    return [origin, { ...origin, amount: to }];
  }
  // “8, up from 5” says so with no word of change, and in a clause of its own.
  if (quantity.kind === "money" || quantity.kind === "percent") return [quantity, undefined];
  return changed && claimed.quantities.some((other) => other !== quantity && other.kind === quantity.kind)
    ? [quantity, undefined]
    : whole;
}

/** Whether a word of origin stands right before a figure. */
function follows({ text }: Claimed, { start }: Quantity): boolean {
  const before = [...text].slice(Math.max(0, start - REACH), start).join("");
  return originWord().test(fold(before));
}
