import type { Qualifier } from "../model/value.ts";

/** A qualifier and where the words for it begin or end. */
export interface Hedge {
  readonly qualifier: Qualifier;
  readonly edge: number;
  readonly word: string;
}
