import type { FactBase, TimelineEntry } from "@hk-ai/sdk";
import { LRUCache } from "lru-cache";

/** Days that are kept: today, and those of the last digests. */
const DAYS = 60;
const known = new WeakMap<FactBase, LRUCache<string, readonly TimelineEntry[]>>();

/** The timeline of all facts on a day in Hong Kong; thousands of digests a day look at the same one. */
export function timelineOn(facts: FactBase, day: string): readonly TimelineEntry[] {
  const days = known.get(facts) ?? new LRUCache({ max: DAYS });
  known.set(facts, days);
  const entries = days.get(day) ?? facts.timeline({ asOf: day });
  days.set(day, entries);
  return entries;
}
