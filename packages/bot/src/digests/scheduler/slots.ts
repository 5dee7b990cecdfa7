import type { OutagePolicy } from "../../store/digest-schedule.ts";
import type { Recurrence } from "../recurrence/recurrence.ts";

/** What is to be done about the slots that have come since a digest was looked at last. */
export interface DueSlots {
  /** The one to post, if any. */
  readonly post: Date | undefined;
  /** Those that are left out because the bot was away, the latest ones only. */
  readonly missed: readonly Date[];
  readonly next: Date | undefined;
}

/** A slot this much in the past was missed; below it is simply late. */
export const LATE_MS = 15 * 60_000;
/** How many missed slots are written down one by one. */
const RECORDED = 20;

/** Sorts the slots from `from` up to now: the latest is posted unless it is missed and the channel wants none then. */
export function dueSlots(recurrence: Recurrence, from: Date, now: Date, outage: OutagePolicy): DueSlots {
  let latest = from;
  let next = recurrence.next(from);
  const earlier: Date[] = [];
  while (next !== undefined && next <= now) {
    earlier.push(latest);
    if (earlier.length > RECORDED) earlier.shift();
    latest = next;
    next = recurrence.next(next);
  }
  const tooLate = outage === "skip" && now.getTime() - latest.getTime() > LATE_MS;
  return tooLate
    ? { post: undefined, missed: [...earlier, latest], next }
    : { post: latest, missed: earlier, next };
}
