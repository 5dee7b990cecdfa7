import { hongKongDay, type TimelineEntry } from "@hk-ai/sdk";
import { countsDown, isAwaited } from "../commands/awaited.ts";
import type { Facts } from "../commands/command.ts";

/** Things that share a window of time; the first that has a day stands for them all. */
export interface Milestone {
  readonly entry: TimelineEntry;
  readonly facts: readonly TimelineEntry["fact"][];
}

/** What is expected on a day in Hong Kong, and what was by a day before it; what is expected first stands first. */
export function milestones(
  facts: Facts,
  now: Date,
): { readonly day: string; readonly all: readonly Milestone[] } {
  const day = hongKongDay(now);
  const ahead = facts
    .timeline({ asOf: day })
    // A plan without a date has no window to watch.
    .filter(({ state, last, fact }) => state !== "past" && last !== undefined && isAwaited(fact));
  const groups = Map.groupBy(ahead, ({ state, edtf }) => `${state} ${edtf}`);
  const all = [...groups.values()].flatMap((group) => {
    const entry = group.find(({ fact }) => countsDown(fact)) ?? group[0];
    return entry === undefined ? [] : [{ entry, facts: group.map(({ fact }) => fact) }];
  });
  const end = ({ entry }: Milestone): string => entry.last ?? "9999";
  return { day, all: all.sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0)) };
}
