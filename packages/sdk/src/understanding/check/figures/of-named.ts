import { fold } from "../../../language/fold.ts";
import { lexicon } from "../../../language/lexicon/index.ts";
import { chinese } from "../../../language/patterns.ts";
import { lazy } from "../../../lazy.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Quantity, Span } from "../../../quantities/quantity.ts";
import { namesOf } from "../../reading/names.ts";
import type { Claimed } from "../claim/claimed.ts";
import { compareQuantity, isMeasured } from "../values/quantities.ts";

/** What stands between a figure and the name of what has it: “the HK$3 billion scheme”, 三十億的計劃, 三十億嗰個計劃. */
const between = lazy(() => {
  const { of } = lexicon().grammar;
  const { those, one } = lexicon().ofNamed;
  return new RegExp(`^(?: ?|(?:${chinese(of)})?(?:${chinese(those)})?(?:${chinese(one)})?)$`);
});
const FURTHEST = 4;
/** How far behind its beginning the word by which a name is known may stand, in characters: “AI subsidy scheme”. */
const NAME = 16;

/**
 * The facts of whom a figure stands before the name of, as what it is known by: “nearly 30 projects under the HK$3 billion scheme” are
 * held against what the scheme has of money. Nothing where a figure stands before no name.
 */
export function factsOfNamed(
  index: FactIndex,
  { text, reading, spans }: Claimed,
  quantity: Quantity,
): readonly number[] | undefined {
  if (quantity.kind !== "money" && (quantity.kind !== "count" || quantity.step < LARGE)) return undefined;
  const points = [...text];
  const first = spans.findIndex(({ start }) => start >= quantity.end);
  const begin = spans[first]?.start;
  if (begin === undefined || begin - quantity.end > FURTHEST || !reading.tokens[first]?.entity)
    return undefined;
  if (!between().test(fold(points.slice(quantity.end, begin).join("")))) return undefined;
  const ids = reading.tokens.flatMap(({ entity, features }, t) =>
    entity && t >= first && (spans[t] as Span).start - begin <= NAME ? namesOf(index, features) : [],
  );
  const own = index.facts.flatMap((fact, n) =>
    ids.includes(fact.subject) && isOfKind(index, fact, quantity) ? [n] : [],
  );
  return own.length === 0 ? undefined : own;
}

/** A bare figure in ten thousands or more is money where it is known by it. */
const LARGE = 10_000;

const isOfKind = (index: FactIndex, fact: Fact, quantity: Quantity): boolean =>
  isMeasured(fact.value) &&
  fact.value.kind === "money" &&
  compareQuantity(index, fact, quantity) !== "incomparable";
