import type { Lang } from "../src/language/langs.ts";
import type { Fact } from "../src/model/fact.ts";
import type { Qualifier, Value } from "../src/model/value.ts";
import type { Quantity } from "../src/quantities/quantity.ts";
import { readQuantities } from "../src/quantities/read.ts";

/** A value with an amount that a statement has to name. */
export type Amount = Extract<Value, { readonly amount: number }>;

/** The value of a fact, when it is an amount. */
export function amountOf({ value }: Fact): Amount | undefined {
  return "amount" in value ? value : undefined;
}

/** Figures of a fact's statement that measure what its value does, whatever their amount. */
export function figuresOf(fact: Fact, lang: Lang): readonly Quantity[] {
  const { value, statement } = fact;
  return readQuantities(withDigitOne(statement[lang], value)).filter(
    (figure) =>
      figure.kind === value.kind &&
      (figure.kind !== "duration" || value.kind !== "duration" || figure.unit === value.unit) &&
      (figure.kind !== "money" ||
        value.kind !== "money" ||
        figure.currency === undefined ||
        figure.currency === value.currency),
  );
}

/** The reader takes “one place” for a pronoun, as it mostly is; where the value is 1, it is the figure. */
function withDigitOne(text: string, value: Value): string {
  return "amount" in value && value.amount === 1 ? text.replace(/\bone\b/gi, "1") : text;
}

/** How a figure reads in a message: `nearly 30`. */
export function described({
  amount,
  qualifier,
}: {
  readonly amount: number;
  readonly qualifier: Qualifier;
}): string {
  return qualifier === "exact" ? String(amount) : `${qualifier} ${amount}`;
}
