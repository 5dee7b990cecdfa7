import type { FactBase } from "../factbase/fact-base.ts";

/** What an export reads of a fact base; any fact base fits, whatever its pack. */
export type Exportable = Pick<FactBase, "pack" | "format" | "cite">;
