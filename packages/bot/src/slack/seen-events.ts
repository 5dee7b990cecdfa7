import { LRUCache } from "lru-cache";

/** Slack sends an event again when its answer got lost, for up to an hour. */
const KEPT_MS = 2 * 60 * 60_000;

/** Tells whether an event was here before: Slack sends some again, and Bolt itself does not tell repeats apart. */
export function repeatedEvents(): (body: object) => boolean {
  const seen = new LRUCache<string, true>({ max: 20_000, ttl: KEPT_MS });
  return (body) => {
    const id = "event_id" in body && typeof body.event_id === "string" ? body.event_id : undefined;
    if (id === undefined) return false;
    if (seen.has(id)) return true;
    seen.set(id, true);
    return false;
  };
}
