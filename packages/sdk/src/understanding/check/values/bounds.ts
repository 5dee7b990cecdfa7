import type { Qualifier } from "../../../model/value.ts";

const BOUNDS: ReadonlySet<Qualifier> = new Set(["over", "at-least", "under", "at-most"]);

/** Whether a hedge says no more of a figure than on which side of another one it lies. */
export const isBound = (qualifier: Qualifier): boolean => BOUNDS.has(qualifier);
