import { LRUCache } from "lru-cache";

/** Kinds of block that not every workspace and client shows yet; everything in them is also said in plain blocks. */
export const RICH_BLOCKS = [
  "card",
  "carousel",
  "context_actions",
  "data_table",
  "data_visualization",
  "table",
] as const;
export type RichBlock = (typeof RICH_BLOCKS)[number];

/** All of them: what a view leaves out on a surface that shows none. */
export const ALL_RICH_BLOCKS: ReadonlySet<RichBlock> = new Set(RICH_BLOCKS);

/** The kinds of {@link RichBlock} among blocks, in a carousel too. */
export function richBlocksIn(blocks: readonly { readonly type: string }[]): ReadonlySet<RichBlock> {
  return new Set(RICH_BLOCKS.filter((rich) => blocks.some(({ type }) => type === rich)));
}

/** What each workspace has taken and refused since this process began; a new process tries again. */
export interface BlockSupport {
  /** Kinds that Slack refused in a workspace. */
  refused(teamId: string): ReadonlySet<RichBlock>;
  /** Whether Slack has shown every one of these kinds there before. */
  proven(teamId: string, kinds: ReadonlySet<RichBlock>): boolean;
  accept(teamId: string, kinds: ReadonlySet<RichBlock>): void;
  refuse(teamId: string, kinds: ReadonlySet<RichBlock>): void;
}

const NONE: ReadonlySet<RichBlock> = new Set();

export function createBlockSupport(): BlockSupport {
  const accepted = new LRUCache<string, ReadonlySet<RichBlock>>({ max: 10_000 });
  const refused = new LRUCache<string, ReadonlySet<RichBlock>>({ max: 10_000 });
  return {
    refused: (teamId) => refused.get(teamId) ?? NONE,
    proven(teamId, kinds) {
      const known = accepted.get(teamId) ?? NONE;
      return [...kinds].every((kind) => known.has(kind));
    },
    accept(teamId, kinds) {
      if (kinds.size > 0) accepted.set(teamId, new Set([...(accepted.get(teamId) ?? NONE), ...kinds]));
    },
    refuse(teamId, kinds) {
      refused.set(teamId, new Set([...(refused.get(teamId) ?? NONE), ...kinds]));
    },
  };
}
