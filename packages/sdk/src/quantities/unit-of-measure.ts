import { marked, phrases, split } from "./phrases.ts";
import { NOT_UNITS, UNITS } from "./words/units.ts";

/** What a unit measures, and how many of the base unit of that it is. */
export interface UnitOfMeasure {
  readonly of: string;
  readonly scale: number;
}

const UNIT_WORDS = phrases<UnitOfMeasure | undefined>(() => [
  ...Object.entries(UNITS).flatMap(([of, table]) =>
    Object.entries(table).flatMap(([words, scale]) =>
      split(words).map((word) => [word, { of, scale }] as [string, UnitOfMeasure]),
    ),
  ),
  ...marked(NOT_UNITS, undefined),
]);

/** The unit of measure at a place in a folded text, and where its words end. */
export function unitOfMeasureAt(text: string, at: number): (UnitOfMeasure & { end: number }) | undefined {
  const found = UNIT_WORDS.at(text, at);
  return found?.value && { ...found.value, end: found.end };
}

/** The unit of measure that a count's words, or the id of a unit, begin with: "km long", "square-metre". */
export const unitOfMeasure = (unit: string | undefined): UnitOfMeasure | undefined =>
  unit === undefined
    ? undefined
    : (unitOfMeasureAt(unit, 0) ?? unitOfMeasureAt(unit.replaceAll("-", " "), 0));
