import type { Lang } from "@hk-ai/sdk";
import type { WebClient } from "@slack/web-api";
import { LRUCache } from "lru-cache";
import { langOfLocale } from "./locale.ts";

/** What the bot uses of a person's Slack profile. */
export interface Profile {
  /** Undefined when their Slack is in a language the bot does not speak. */
  readonly lang: Lang | undefined;
  /** IANA time zone. */
  readonly timeZone: string | undefined;
  readonly isAdmin: boolean;
}

/** Profiles from `users.info`, kept for ten minutes. */
export interface Profiles {
  /** Whether the profile is at hand without asking Slack. */
  has(client: WebClient, userId: string): boolean;
  /** An empty profile when Slack cannot be asked: a person's answer never waits on it. */
  of(client: WebClient, userId: string): Promise<Profile>;
}

// Each workspace has a token of its own: what one knows of a person, administrators above all, is not another's.
const key = (client: WebClient, userId: string): string => `${client.token ?? ""} ${userId}`;

const UNKNOWN: Profile = { lang: undefined, timeZone: undefined, isAdmin: false };

export function createProfiles(onError: (error: unknown) => void): Profiles {
  const known = new LRUCache<string, Profile>({ max: 10_000, ttl: 10 * 60_000 });
  return {
    has: (client, userId) => known.has(key(client, userId)),
    async of(client, userId) {
      const cached = known.get(key(client, userId));
      if (cached !== undefined) return cached;
      try {
        const { user } = await client.users.info({ user: userId, include_locale: true });
        const profile: Profile = {
          lang: langOfLocale(user?.locale),
          timeZone: user?.tz,
          isAdmin: user?.is_admin ?? false,
        };
        known.set(key(client, userId), profile);
        return profile;
      } catch (error) {
        onError(error);
        return UNKNOWN;
      }
    },
  };
}
