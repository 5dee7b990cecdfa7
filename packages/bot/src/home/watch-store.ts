import type { Repositories } from "../store/repositories.ts";
import type { Store } from "../store/store.ts";
import type { HomeChange } from "./open-homes.ts";

/** Repositories that tell of what Home tabs show when it is changed, whoever changes it. */
function watched<R extends Repositories>(repositories: R, tell: (change: HomeChange) => void): R {
  const { digestSchedules, digestLeases, channelSettings, workspaceSettings, userSettings } = repositories;
  /** Does something, then tells of it. */
  const after = async <T>(work: Promise<T>, change: HomeChange): Promise<T> => {
    const done = await work;
    tell(change);
    return done;
  };
  return {
    ...repositories,
    digestSchedules: {
      ...digestSchedules,
      create: (choice) =>
        after(digestSchedules.create(choice), { channelId: choice.channelId, userId: choice.ownerId }),
      change: (scheduleId, choice, nextAt) =>
        after(digestSchedules.change(scheduleId, choice, nextAt), {
          scheduleId,
          channelId: choice.channelId,
        }),
      remove: (scheduleId) => after(digestSchedules.remove(scheduleId), { scheduleId }),
      pause: (scheduleId, reason, at) => after(digestSchedules.pause(scheduleId, reason, at), { scheduleId }),
      pauseTeam: (wholeTeam, reason, at) =>
        after(digestSchedules.pauseTeam(wholeTeam, reason, at), { wholeTeam }),
      resume: (scheduleId, nextAt) => after(digestSchedules.resume(scheduleId, nextAt), { scheduleId }),
      async advance(moved) {
        await digestSchedules.advance(moved);
        for (const { id: scheduleId } of moved) tell({ scheduleId });
      },
    },
    digestLeases: {
      ...digestLeases,
      settle: (lease, ...how) =>
        after(digestLeases.settle(lease, ...how), { scheduleId: lease.run.scheduleId }),
    },
    channelSettings: {
      ...channelSettings,
      change: (channel, change, by, at) =>
        after(channelSettings.change(channel, change, by, at), { channelId: channel.channelId, userId: by }),
    },
    workspaceSettings: {
      ...workspaceSettings,
      change: (teamId, change, by, at) =>
        after(workspaceSettings.change(teamId, change, by, at), { wholeTeam: teamId }),
    },
    userSettings: {
      ...userSettings,
      setLang: (user, lang, at) => after(userSettings.setLang(user, lang, at), { userId: user.userId }),
    },
  };
}

/**
 * A store that tells of what Home tabs show when it is changed. Changes of a transaction are told together once it has
 * succeeded, and not at all when it has not.
 */
export function watchStore(store: Store, changed: (changes: readonly HomeChange[]) => void): Store {
  return {
    ...watched(store, (change) => changed([change])),
    async transaction(work) {
      const changes: HomeChange[] = [];
      const done = await store.transaction((repositories) =>
        work(watched(repositories, (change) => changes.push(change))),
      );
      if (changes.length > 0) changed(changes);
      return done;
    },
  };
}
