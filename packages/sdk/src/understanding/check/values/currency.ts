import { fold } from "../../../language/fold.ts";
import type { FactIndex } from "../../../lookup/fact-index.ts";
import { perIndex } from "../../../lookup/per-index.ts";
import type { Quantity } from "../../../quantities/quantity.ts";
import { COLLOQUIAL } from "../../../quantities/words/currencies.ts";

/** The currencies in which facts give sums. */
const currenciesOf = /* @__PURE__ */ perIndex(
  ({ facts }): ReadonlySet<string> =>
    new Set(facts.flatMap(({ value }) => (value.kind === "money" ? [value.currency] : []))),
);

/** A sum as it is meant: 六千蚊 is no Hong Kong dollars where all money is another place's. */
export function asMeant(index: FactIndex, points: readonly string[], quantity: Quantity): Quantity {
  if (quantity.kind !== "money" || quantity.currency === undefined) return quantity;
  const { currency, ...sum } = quantity;
  if (currenciesOf(index).has(currency)) return quantity;
  const words = fold(points.slice(quantity.start, quantity.end).join(""));
  return words.endsWith(COLLOQUIAL) ? sum : quantity;
}
