/**
 * Figures and dates in English, Traditional and Simplified Chinese and Cantonese text.
 *
 * @module
 */
export { type Bounded, type Bounds, bounds, type Relation, relate } from "./interval.ts";
export type {
  DateMention,
  DurationUnit,
  Figure,
  Quantity,
  QuantityKind,
  ReadOptions,
  Span,
} from "./quantity.ts";
export { readDates, readQuantities } from "./read.ts";
