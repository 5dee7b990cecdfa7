import type { Run } from "../store/digest-run.ts";
import type { Schedule } from "../store/digest-schedule.ts";
import type { Store } from "../store/store.ts";

/** A digest as the Home tab lists it. */
export interface HomeDigest {
  readonly schedule: Schedule;
  /** The last time it was due; undefined before the first. */
  readonly last: Run | undefined;
}

/** The digests on a person's Home tab. */
export interface HomeDigests {
  readonly shown: readonly HomeDigest[];
  /** How many there are besides. */
  readonly more: number;
}

/** A Home holds a hundred blocks; each digest takes one, and each channel another. */
const SHOWN = 20;

/** The digests of the channels that a person is in, and those that the person looks after, channel by channel. */
export async function homeDigests(
  store: Pick<Store, "digestSchedules" | "digestRuns">,
  { teamId, userId }: { readonly teamId: string; readonly userId: string },
  channels: ReadonlySet<string>,
): Promise<HomeDigests> {
  const all = await store.digestSchedules.list(teamId);
  const theirs = all.filter(({ ownerId, channelId }) => ownerId === userId || channels.has(channelId));
  const shown = [...Map.groupBy(theirs, ({ channelId }) => channelId).values()].flat().slice(0, SHOWN);
  return {
    shown: await Promise.all(
      shown.map(async (schedule) => {
        const [last] = await store.digestRuns.history(schedule.id, 1);
        return { schedule, last };
      }),
    ),
    more: theirs.length - shown.length,
  };
}
