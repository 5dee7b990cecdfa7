export type { FactBase as Base } from "../factbase/fact-base.ts";
