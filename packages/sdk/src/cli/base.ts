import type { FactBase } from "../factbase/fact-base.ts";

/** The fact base that the commands speak about. */
export type Base = FactBase;
