import type { App } from "@slack/bolt";
import { LRUCache } from "lru-cache";

/** Slack sends an event again when its answer got lost, for up to an hour. */
const KEPT_MS = 2 * 60 * 60_000;

/** Lets each event through once, whatever Slack sends again: Bolt itself does not tell repeats apart. */
export function ignoreRepeatedEvents(app: App): void {
  const seen = new LRUCache<string, true>({ max: 20_000, ttl: KEPT_MS });
  app.use(async ({ body, next }) => {
    const id = "event_id" in body && typeof body.event_id === "string" ? body.event_id : undefined;
    if (id !== undefined) {
      if (seen.has(id)) return;
      seen.set(id, true);
    }
    await next();
  });
}
