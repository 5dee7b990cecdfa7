import { LRUCache } from "lru-cache";
import type { Notice } from "../../store/digest-notices.ts";
import type { Slot } from "../../store/digest-runs.ts";
import type { Schedule } from "../../store/digest-schedule.ts";
import type { Moved } from "../../store/digest-schedules.ts";
import type { Store } from "../../store/store.ts";
import { isInvalidCadenceError } from "../recurrence/invalid-cadence-error.ts";
import { createRecurrence, type Recurrence } from "../recurrence/recurrence.ts";
import { dueSlots } from "./slots.ts";
import type { Turn } from "./turns.ts";

/** Schedules fired in one transaction: as many as take a few milliseconds, for which the process does nothing else. */
const BATCH = 50;

/**
 * Enters a run for every digest that is due and moves each on, both or neither; a slot that is entered already stays as
 * it is, so firing twice enters it once.
 *
 * @param turn - waited for before each batch
 * @returns how many schedules were due
 */
export async function fire(store: Store, now: Date, turn?: Turn): Promise<number> {
  let fired = 0;
  for (;;) {
    await turn?.();
    const count = await store.transaction(async ({ digestSchedules, digestRuns, digestNotices }) => {
      const due = await digestSchedules.takeDue(now, BATCH);
      const slots: Slot[] = [];
      const moved: Moved[] = [];
      for (const schedule of due) {
        const next = enter(schedule, schedule.nextAt, now, slots);
        if (next === "unreadable") {
          await digestSchedules.pause(schedule.id, "cadence_wrong", now);
          await digestNotices.add(unreadable(schedule), now);
        } else moved.push({ id: schedule.id, from: schedule.nextAt, next });
      }
      await digestSchedules.advance(moved);
      await digestRuns.add(slots, now);
      return due.length;
    });
    fired += count;
    if (count < BATCH) return fired;
  }
}

const unreadable = ({ id, teamId, ownerId, nextAt }: Schedule): Notice => ({
  id: `paused:${id}:${nextAt?.toISOString()}`,
  teamId,
  scheduleId: id,
  runId: undefined,
  userId: ownerId,
  kind: "paused",
  reason: "cadence_wrong",
});

/** Adds the slots of one schedule; gives the instant after them, or says that its cadence cannot be kept any more. */
function enter(schedule: Schedule, from: Date, now: Date, slots: Slot[]): Date | undefined | "unreadable" {
  try {
    const { post, missed, next } = dueSlots(recurrenceOf(schedule), from, now, schedule.outage);
    for (const dueAt of missed) slots.push({ schedule, dueAt, skipped: "missed" });
    if (post !== undefined) slots.push({ schedule, dueAt: post });
    return next;
  } catch (error) {
    if (!isInvalidCadenceError(error)) throw error;
    return "unreadable";
  }
}

/** Most digests come at one of a few times: what reading a cadence costs is paid once for each. */
const recurrences = new LRUCache<string, Recurrence>({ max: 500 });

function recurrenceOf({ cadence, zone, holidays }: Schedule): Recurrence {
  const key = JSON.stringify([cadence, zone, holidays]);
  const known = recurrences.get(key) ?? createRecurrence({ cadence, zone, holidays });
  recurrences.set(key, known);
  return known;
}
