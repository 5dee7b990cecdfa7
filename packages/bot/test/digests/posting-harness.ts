import type { PostingPorts } from "../../src/digests/posting/ports.ts";
import { POSTING_TERMS } from "../../src/digests/posting/ports.ts";
import { createRecurrence } from "../../src/digests/recurrence/recurrence.ts";
import { createScheduler, type SchedulerOptions } from "../../src/digests/scheduler/scheduler.ts";
import { createTurns } from "../../src/digests/scheduler/turns.ts";
import type { NewSchedule } from "../../src/store/digest-schedules.ts";
import type { Store } from "../../src/store/store.ts";
import { CHANNEL, faultySlack, OWNER, TEAM } from "./slack-with-faults.ts";

/** Monday 13 July 2026, 08:59 in Hong Kong. */
const START = new Date("2026-07-13T00:59:00Z");
export const MINUTE = 60_000;

/** A clock that only a test moves. */
function testClock(start = START) {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    pass: (ms: number) => {
      at += ms;
    },
  };
}

/** A scheduler over a store and a local Slack, all on one clock. */
export async function posting(store: Store, change: Partial<PostingPorts> = {}) {
  const clock = testClock();
  const slack = await faultySlack(clock.now);
  const log: string[] = [];
  const ports: PostingPorts = {
    store,
    now: async () => clock.now(),
    token: async () => slack.token,
    apiUrl: slack.apiUrl,
    write: async (schedule, memory, now) => ({
      message: {
        text: `digest ${schedule.number}`,
        blocks: [{ type: "section", text: { type: "mrkdwn", text: `digest ${schedule.number}` } }],
      },
      facts: [{ id: "ai-subsidy-scheme.funding", revision: 1 }],
      memory: { ...memory, shown: [...memory.shown, "one"], at: now },
    }),
    notice: async (notice) => ({ text: `notice ${notice.kind} ${notice.reason}`, blocks: [] }),
    turn: createTurns(),
    log: (line, error) => log.push(error === undefined ? line : `${line} ${String(error)}`),
    terms: POSTING_TERMS,
    ...change,
  };
  const scheduler = (options: SchedulerOptions = {}) => createScheduler(ports, options);
  return {
    clock,
    slack,
    ports,
    log,
    scheduler,
    tick: () => scheduler().tick(),
    async schedule(change: Partial<NewSchedule> = {}) {
      const choice = { ...DAILY, at: clock.now(), nextAt: undefined, ...change };
      return store.digestSchedules.create({ ...choice, nextAt: createRecurrence(choice).next(clock.now()) });
    },
  };
}

const DAILY: Omit<NewSchedule, "at" | "nextAt"> = {
  teamId: TEAM,
  channelId: CHANNEL,
  ownerId: OWNER,
  lang: "en",
  topics: ["fund"],
  parts: ["changes", "milestones", "figures"],
  onlyNews: false,
  cadence: { kind: "daily", time: "09:00" },
  zone: "Asia/Hong_Kong",
  holidays: "post",
  outage: "latest",
};
