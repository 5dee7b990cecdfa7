import type { MonetaryAmount, QuantitativeValue } from "schema-dts";
import type { Qualifier, Value } from "../../model/value.ts";

type Measured = Extract<Value, { amount: number }>;

/**
 * An amount that cannot be read without its qualifier: only an exact one has a bare `value`; a bound that the words
 * give becomes `minValue` or `maxValue`; "about" has no bound, so its value is the words themselves.
 */
function hedged(
  amount: number,
  qualifier: Qualifier,
  words: string,
): { value: number | string } | { minValue: number } | { maxValue: number } {
  switch (qualifier) {
    case "exact":
      return { value: amount };
    case "about":
      return { value: words };
    case "over":
    case "at-least":
      return { minValue: amount };
    case "nearly":
    case "under":
    case "at-most":
      return { maxValue: amount };
  }
}

/** What must be said beside the amount. */
function caveats(value: Measured): string {
  const notes = [
    value.qualifier,
    value.kind === "percent" ? value.basis : undefined,
    value.kind === "money" && value.currencyInferred ? "currency inferred" : undefined,
  ];
  return notes.filter((note) => note !== undefined).join(", ");
}

/** UN/CEFACT Recommendation 20 codes of the units that have one. */
const UNIT_CODES = { percent: "P1", year: "ANN", month: "MON" } as const;

/** The schema.org form of a measured value; `words` is the value as it is shown. */
export function quantity(
  value: Measured,
  id: string,
  words: string,
  names: { readonly unit: string; readonly ranking: string },
): MonetaryAmount | QuantitativeValue {
  const amount = hedged(value.amount, value.qualifier, words);
  const shared = { "@id": id, name: words, description: caveats(value), ...amount };
  switch (value.kind) {
    case "money":
      return { "@type": "MonetaryAmount", ...shared, currency: value.currency };
    case "count":
      return { "@type": "QuantitativeValue", ...shared, unitText: names.unit };
    case "percent":
      return { "@type": "QuantitativeValue", ...shared, unitCode: UNIT_CODES.percent };
    case "duration":
      return { "@type": "QuantitativeValue", ...shared, unitCode: UNIT_CODES[value.unit] };
    case "rank":
      return {
        "@type": "QuantitativeValue",
        ...shared,
        unitText: names.ranking,
        ...(value.of === undefined ? {} : { maxValue: value.of }),
      };
  }
}
