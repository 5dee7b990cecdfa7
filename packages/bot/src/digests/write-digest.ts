import type { FactBase } from "@hk-ai/sdk";
import { LRUCache } from "lru-cache";
import type { RichBlock } from "../slack/rich-blocks.ts";
import type { DigestText, Posting } from "../store/digest-run.ts";
import type { Memory, Schedule } from "../store/digest-schedule.ts";
import type { FactSnapshot } from "../store/fact-snapshots.ts";
import type { Store } from "../store/store.ts";
import { type DigestContents, digestContents, factsIn } from "./contents/contents.ts";
import { snapshotOf } from "./contents/snapshot.ts";

const NONE: ReadonlySet<RichBlock> = new Set();

/** Draws contents in a schedule's language; the one thing about a digest that is not decided here. */
export type DrawDigest = (
  schedule: Pick<Schedule, "id" | "teamId" | "number" | "lang" | "cadence" | "zone" | "holidays">,
  contents: DigestContents,
  now: Date,
  /** Kinds of block that the workspace does not show. */
  without: ReadonlySet<RichBlock>,
) => DigestText;

/** Writes digests from the facts as they are now. */
export interface DigestWriter {
  /** A digest and what to remember of it; undefined when it is to be left out because nothing is new. */
  write(schedule: Schedule, memory: Memory, now: Date): Promise<Posting | undefined>;
}

/**
 * Makes a writer of digests.
 *
 * @param refused - kinds of block that a workspace is known not to show
 */
export function digestWriter(
  facts: FactBase,
  store: Store,
  draw: DrawDigest,
  refused: (teamId: string) => ReadonlySet<RichBlock> = () => NONE,
): DigestWriter {
  const snapshot = snapshotOf(facts);
  let kept: Promise<void> | undefined;
  /** A snapshot never changes, and most digests remember the same one. */
  const known = new LRUCache<string, FactSnapshot>({ max: 20 });
  async function snapshotNamed(id: string): Promise<FactSnapshot | undefined> {
    const found = known.get(id) ?? (await store.factSnapshots.find(id));
    if (found !== undefined) known.set(id, found);
    return found;
  }
  return {
    async write(schedule, memory, now) {
      kept ??= store.factSnapshots.put(snapshot).catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
      await kept;
      const before = memory.snapshot === undefined ? undefined : await snapshotNamed(memory.snapshot);
      const contents = digestContents({ choice: schedule, facts, snapshot, memory, before, now });
      if (schedule.onlyNews && !contents.news) return undefined;
      return {
        message: draw(schedule, contents, now, refused(schedule.teamId)),
        facts: factsIn(contents),
        memory: contents.memory,
      };
    },
  };
}
