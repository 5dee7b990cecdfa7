import { LRUCache } from "lru-cache";

/** A person in a workspace. */
export interface Person {
  readonly teamId: string;
  readonly userId: string;
}

/** Something that Home tabs may show has changed; whoever fits one of the names is concerned. */
export interface HomeChange {
  readonly scheduleId?: string | undefined;
  readonly channelId?: string | undefined;
  readonly userId?: string | undefined;
  /** Everybody in a workspace. */
  readonly wholeTeam?: string | undefined;
  /** It is not known what: everybody. */
  readonly anything?: true;
}

/** What a Home tab was drawn from, as far as changes concern it. */
export interface ShownHome {
  /** Channels that the person is in. */
  readonly channels: ReadonlySet<string>;
  /** Ids of the digests on it. */
  readonly schedules: ReadonlySet<string>;
}

/**
 * The Home tabs that people have looked at lately. Slack does not say when one is closed, so they are forgotten after a
 * while: a Home is drawn anew when it is opened anyway.
 */
export interface OpenHomes {
  shown(person: Person, home: ShownHome): void;
  /** The channels that a person was in when the Home was drawn; undefined for one that is not open. */
  channelsOf(person: Person): ReadonlySet<string> | undefined;
  /** Stops to follow a Home; gives the channels that the person was in when it was drawn. */
  close(person: Person): ReadonlySet<string> | undefined;
  /** Whose Home should be drawn anew, those who looked last first. */
  concerned(changes: readonly HomeChange[]): readonly Person[];
}

const KEPT_MS = 2 * 60 * 60_000;
const PEOPLE = 2000;
/** Slack lets an app publish about a hundred views a minute in a workspace. */
const AT_ONCE = 50;

export function createOpenHomes(): OpenHomes {
  const homes = new LRUCache<string, Person & ShownHome>({ max: PEOPLE, ttl: KEPT_MS });
  const key = ({ teamId, userId }: Person): string => `${teamId} ${userId}`;
  return {
    shown: (person, home) => {
      homes.set(key(person), { ...person, ...home });
    },
    channelsOf: (person) => homes.get(key(person))?.channels,
    close(person) {
      const channels = homes.get(key(person))?.channels;
      homes.delete(key(person));
      return channels;
    },
    concerned(changes) {
      if (homes.size === 0) return [];
      const fits = (home: Person & ShownHome) =>
        changes.some(
          ({ scheduleId, channelId, userId, wholeTeam, anything }) =>
            anything === true ||
            home.userId === userId ||
            home.teamId === wholeTeam ||
            (scheduleId !== undefined && home.schedules.has(scheduleId)) ||
            (channelId !== undefined && home.channels.has(channelId)),
        );
      return [...homes.values()]
        .filter(fits)
        .slice(0, AT_ONCE)
        .map(({ teamId, userId }) => ({ teamId, userId }));
    },
  };
}
