import type { Token } from "../reading/token.ts";

/** A text as it was written and folded, its tokens, and what it asks for: a claim with a figure for what that answers. */
export interface Written {
  readonly source: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly ask: number;
}

/** A text held against a fact, with those of its tokens that the fact speaks of nowhere. */
export interface Unmet extends Written {
  readonly fact: number;
  readonly lacking: readonly Token[];
}
