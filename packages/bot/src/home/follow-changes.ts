import type { WebClient } from "@slack/web-api";
import type { BotContext } from "../app/bot-context.ts";
import type { HomeChange, Person } from "./open-homes.ts";
import { refreshHome } from "./refresh-home.ts";

/** What Home tabs are drawn anew with, when nobody has just asked Slack for something. */
export interface HomeFollowing {
  /** A client for a workspace; undefined where the app is not installed. */
  readonly client: (teamId: string) => Promise<WebClient | undefined>;
  /** Told of a Home that could not be drawn; it is drawn when it is opened next. */
  readonly onError: (error: unknown) => void;
}

/**
 * Draws open Home tabs anew when something on them has changed: one after the other, and once however many changes came
 * meanwhile.
 *
 * @returns told of changes; resolves when every Home that they concern is drawn
 */
export function followChanges(
  bot: BotContext,
  { client, onError }: HomeFollowing,
): (changes: readonly HomeChange[]) => Promise<void> {
  const waiting = new Map<string, Person>();
  let drawing: Promise<void> | undefined;

  async function drawAll(): Promise<void> {
    for (const [key, person] of waiting) {
      waiting.delete(key);
      try {
        const known = await client(person.teamId);
        if (known !== undefined) await refreshHome(bot, known, person);
      } catch (error) {
        onError(error);
      }
    }
    drawing = undefined;
  }

  return (changes) => {
    for (const person of bot.homes.concerned(changes)) {
      waiting.set(`${person.teamId} ${person.userId}`, person);
    }
    if (waiting.size > 0) drawing ??= drawAll();
    return drawing ?? Promise.resolve();
  };
}
