import type { Fact } from "@hk-ai/sdk";
import type { KnownBlock } from "@slack/types";
import type { Suggestion } from "../commands/answer.ts";
import type { Page } from "./paging.ts";

/** An answer made of facts, drawn without buttons: the same for the person who asked and for a channel. */
export interface Drawn {
  /** For notifications and screen readers; not yet escaped. */
  readonly text: string;
  readonly blocks: KnownBlock[];
  /** The facts that are shown, for the citation and the metadata. */
  readonly facts: readonly Fact[];
  /** Whether it judges what was typed, and so may be wrong though every fact is right. */
  readonly judges?: true;
  /** Where the list has more than one page. */
  readonly page?: Page<unknown>;
  /** What the person who asked may want next; a channel does not see it. */
  readonly suggestions?: readonly Suggestion[];
}
