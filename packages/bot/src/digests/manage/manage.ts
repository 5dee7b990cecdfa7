import type { BotContext } from "../../app/bot-context.ts";
import type { DigestChoice, Schedule } from "../../store/digest-schedule.ts";
import { createRecurrence } from "../recurrence/recurrence.ts";

/** Who does something, and when. */
export interface By {
  readonly userId: string;
  readonly at: Date;
}

/** Creates a digest and records who did; one with the same id that is there already stays as it is. */
export async function createSchedule(
  bot: BotContext,
  { id, teamId }: { readonly id: string | undefined; readonly teamId: string },
  choice: DigestChoice,
  by: By,
): Promise<Schedule> {
  const nextAt = createRecurrence(choice).next(by.at);
  return bot.store.transaction(async ({ digestSchedules, auditLog }) => {
    const existing = id === undefined ? undefined : await digestSchedules.find(id);
    if (existing !== undefined) return existing;
    const schedule = await digestSchedules.create({
      ...choice,
      id,
      teamId,
      ownerId: by.userId,
      nextAt,
      at: by.at,
    });
    await auditLog.add({
      teamId,
      userId: by.userId,
      action: "digest-created",
      target: schedule.id,
      after: choice,
      at: by.at,
    });
    return schedule;
  });
}

/** Changes what a digest is; a paused one stays paused. */
export async function changeSchedule(
  bot: BotContext,
  schedule: Schedule,
  choice: DigestChoice,
  by: By,
): Promise<void> {
  const nextAt = schedule.paused === undefined ? createRecurrence(choice).next(by.at) : undefined;
  await recorded(bot, schedule, "digest-changed", by, ({ digestSchedules }) =>
    digestSchedules.change(schedule.id, choice, nextAt),
  );
}

/** The reason of a digest that a person has paused. */
const PAUSED_BY_PERSON = "paused_by_person";

export function pauseSchedule(bot: BotContext, schedule: Schedule, by: By): Promise<void> {
  return recorded(bot, schedule, "digest-paused", by, async ({ digestSchedules }) => {
    await digestSchedules.pause(schedule.id, PAUSED_BY_PERSON, by.at);
  });
}

export function resumeSchedule(bot: BotContext, schedule: Schedule, by: By): Promise<void> {
  return recorded(bot, schedule, "digest-resumed", by, ({ digestSchedules }) =>
    digestSchedules.resume(schedule.id, createRecurrence(schedule).next(by.at)),
  );
}

export function deleteSchedule(bot: BotContext, schedule: Schedule, by: By): Promise<void> {
  return recorded(bot, schedule, "digest-deleted", by, async ({ digestSchedules }) => {
    await digestSchedules.remove(schedule.id);
  });
}

/** Enters a run for this moment, besides those of the schedule; the scheduler posts it. */
export async function runNow(bot: BotContext, schedule: Schedule, at: Date): Promise<void> {
  await bot.store.digestRuns.add([{ schedule, dueAt: at }], at);
}

type Repositories = Parameters<Parameters<BotContext["store"]["transaction"]>[0]>[0];

function recorded(
  bot: BotContext,
  { id, teamId }: Schedule,
  action: string,
  { userId, at }: By,
  change: (repositories: Repositories) => Promise<void>,
): Promise<void> {
  return bot.store.transaction(async (repositories) => {
    await change(repositories);
    await repositories.auditLog.add({ teamId, userId, action, target: id, at });
  });
}
