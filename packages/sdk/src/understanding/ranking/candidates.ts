import type { FactIndex } from "../../lookup/fact-index.ts";
import type { Reading } from "../reading/read.ts";
import { type Candidate, rank, type Scratch } from "./rank.ts";
import type { Worded } from "./weigh-wording.ts";

/** The facts that share most with a reading, and besides them the two that its wording speaks for most. */
export function candidatesOf(
  index: FactIndex,
  scratch: Scratch,
  reading: Reading,
  worded: Worded | undefined,
  limit: number,
): Candidate[] {
  const candidates = rank(index, scratch, reading, limit);
  // Words that speak of no fact at all make no candidate of the fact that is asked for most often.
  if (worded === undefined || candidates.length === 0) return candidates;
  for (const fact of [worded.best, worded.second]) {
    if (!candidates.some((candidate) => candidate.fact === fact)) candidates.push({ fact, score: 0 });
  }
  return candidates;
}
