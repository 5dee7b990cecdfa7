import type { Qualifier } from "../model/value.ts";

/** Where a mention stands in the original text: a half-open range of Unicode code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every figure carries, whatever it measures. */
export interface Figure extends Span {
  /** The figure as stated, in whole units: 30億 is 3000000000, 90 % is 90, 負百分之五 is -5. Of a range, the lower end. */
  readonly amount: number;
  /** The upper end of a range: 2 in "one to two years", 40 in 三十幾. */
  readonly to?: number;
  /** How the figure is hedged; a bare figure is `"exact"` with `stated: false`. */
  readonly qualifier: Qualifier;
  /** Whether a word said the qualifier: `true` for "exactly 30" and "nearly 30", `false` for a bare "30". */
  readonly stated: boolean;
  /** Place value of the last digit that was given: 10 for 30, 1 for 124, 100000000 for 1.5 billion. */
  readonly step: number;
}

/** Unit of time of a duration. */
export type DurationUnit = "year" | "month" | "week" | "day" | "hour" | "minute";

/** A figure found in a text, told apart by `kind`. */
export type Quantity =
  | (Figure & {
      readonly kind: "money";
      /** ISO 4217 code; absent when only 元, $ or "dollars" stood there. */
      readonly currency?: string;
    })
  | (Figure & {
      readonly kind: "count";
      /** The words that follow the figure, folded and raw: "个项目", "jobs in"; empty when nothing does. */
      readonly unit: string;
    })
  | (Figure & {
      readonly kind: "percent";
      /** Set for percentage points, which are a difference between two shares. */
      readonly points?: true;
    })
  | (Figure & {
      readonly kind: "rank";
      /** The words that follow the figure, folded and raw: "名", "place in the". */
      readonly unit: string;
    })
  | (Figure & { readonly kind: "duration"; readonly unit: DurationUnit })
  | (Figure & { readonly kind: "multiple" });

/** Kind of a quantity, such as `"money"`. */
export type QuantityKind = Quantity["kind"];

/** A date or period found in a text. */
export interface DateMention extends Span {
  /** EDTF (ISO 8601-2) date or interval on Hong Kong's calendar, such as `2026-07/2026-12`. */
  readonly edtf: string;
}

/** How to read a text. */
export interface ReadOptions {
  /** EDTF date that relative words ("last year") count from; without it they are left alone. */
  readonly reference?: string;
}

/** Everything measured in a text, in order. */
export interface Measures {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}
