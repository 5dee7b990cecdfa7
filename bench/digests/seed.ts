import type { NewSchedule } from "../../packages/bot/src/store/digest-schedules.ts";
import type { Store } from "../../packages/bot/src/store/store.ts";

const BATCH = 500;
/** So many that turns between them cost what they cost. */
const WORKSPACES = 100;

/** Makes digests, each in a channel of its own; what differs is the caller's to say. */
export async function seed(
  store: Store,
  count: number,
  differs: (i: number) => Pick<NewSchedule, "cadence" | "nextAt">,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    await store.transaction(async ({ digestSchedules }) => {
      for (let i = from; i < Math.min(count, from + BATCH); i++) {
        await digestSchedules.create({
          teamId: `T${i % WORKSPACES}`,
          channelId: `C${i}`,
          ownerId: "U1",
          lang: "en",
          topics: ["fund"],
          parts: ["changes", "milestones", "figures"],
          onlyNews: false,
          zone: "Asia/Hong_Kong",
          holidays: "skip",
          outage: "latest",
          at: new Date(),
          ...differs(i),
        });
      }
    });
  }
}
