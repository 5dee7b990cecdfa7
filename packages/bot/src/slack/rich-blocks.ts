import { LRUCache } from "lru-cache";
import { refusedPlaces } from "./web-api-errors.ts";

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

const isRich = (type: string): type is RichBlock => (ALL_RICH_BLOCKS as ReadonlySet<string>).has(type);

/** The kinds of {@link RichBlock} among blocks, in a carousel too. */
export function richBlocksIn(blocks: readonly { readonly type: string }[]): ReadonlySet<RichBlock> {
  return new Set(blocks.map(({ type }) => type).filter(isRich));
}

/** The kinds of block that Slack pointed at when it refused some; all rich kinds where it pointed at none. */
export function refusedAmong(
  blocks: readonly { readonly type: string }[],
  error: unknown,
): ReadonlySet<RichBlock> {
  const pointed = richBlocksIn(refusedPlaces(error).flatMap((place) => blocks[place] ?? []));
  return pointed.size > 0 ? pointed : richBlocksIn(blocks);
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

const isWithin = (some: ReadonlySet<RichBlock>, all: ReadonlySet<RichBlock>): boolean =>
  [...some].every((kind) => all.has(kind));

export function createBlockSupport(): BlockSupport {
  const accepted = new LRUCache<string, ReadonlySet<RichBlock>>({ max: 10_000 });
  const refused = new LRUCache<string, ReadonlySet<RichBlock>>({ max: 10_000 });
  return {
    refused: (teamId) => refused.get(teamId) ?? NONE,
    proven: (teamId, kinds) => isWithin(kinds, accepted.get(teamId) ?? NONE),
    accept(teamId, kinds) {
      const known = accepted.get(teamId) ?? NONE;
      if (!isWithin(kinds, known)) accepted.set(teamId, new Set([...known, ...kinds]));
    },
    refuse(teamId, kinds) {
      refused.set(teamId, new Set([...(refused.get(teamId) ?? NONE), ...kinds]));
    },
  };
}
