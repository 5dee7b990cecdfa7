/**
 * Figures and dates in English, Traditional and Simplified Chinese and Cantonese text.
 *
 * @module
 */
export type { Folded } from "../language/fold.ts";
export { type Bounded, type Bounds, bounds, type Relation, relate } from "./interval.ts";
export type {
  DateMention,
  DurationUnit,
  Figure,
  Measures,
  Quantity,
  QuantityKind,
  ReadOptions,
  Span,
} from "./quantity.ts";
export { readDates, readMeasures, readQuantities } from "./read.ts";
