import type { Lang } from "@hk-ai/sdk";
import { say } from "../../words/say.ts";
import { type Hindrance, mayNotChange, preflight } from "./access.ts";
import type { Session } from "./respond-to.ts";

/** What stands in the way of a digest, and in which channel. */
export interface Obstacle {
  readonly hindrance: Hindrance;
  readonly channelId: string;
}

/** An obstacle in words, with what to do about it. */
export const obstacleInWords = ({ hindrance, channelId }: Obstacle, lang: Lang): string =>
  say(hindrance, lang, { channel: channelId });

/**
 * What stands in the way of saving a digest for a channel: the person's rights in every channel concerned, then what the
 * app can do in it.
 */
export async function obstacleTo(
  { bot, client, asker }: Session,
  channelId: string,
  concerned: readonly string[] = [],
): Promise<Obstacle | undefined> {
  for (const channel of new Set([channelId, ...concerned])) {
    const hindrance = await mayNotChange(bot, client, asker, channel);
    if (hindrance !== undefined) return { hindrance, channelId: channel };
  }
  const hindrance = await preflight(client, channelId);
  return hindrance && { hindrance, channelId };
}
