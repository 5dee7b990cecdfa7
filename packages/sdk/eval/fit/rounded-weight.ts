import { STEP } from "../../src/lookup/wording-table.ts";

/** Smaller weights are left out of a table. */
const LEAST = 0.25;
const MOST = 6;

/** A weight as a table keeps it; undefined when it is too small to be kept. */
export const roundedWeight = (weight: number): number | undefined =>
  Math.abs(weight) < LEAST ? undefined : Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP) * STEP));
