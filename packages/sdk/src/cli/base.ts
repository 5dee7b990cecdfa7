import type { FactBase } from "../factbase/fact-base.ts";

/** The fact base that the commands speak about; picked, because that drops the literal types of the built-in pack. */
export type Base = Pick<FactBase, keyof FactBase>;
