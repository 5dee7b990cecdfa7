import { randomBytes } from "node:crypto";
import type { Clock } from "../clock.ts";
import { parseTs } from "./timestamps.ts";

const lifetimeMs = 3000;

/** What a trigger id stands for: who pressed, and in which open modal, if in one. */
export interface Trigger {
  userId: string;
  viewId?: string;
}

/** Trigger ids: a permission to open one view within three seconds of a person's own action. */
export interface Triggers {
  issue(trigger: Trigger): string;
  /** Uses it up, or says why not in Slack's words. */
  exchange(id: string): Trigger | "invalid_trigger_id" | "expired_trigger_id" | "exchanged_trigger_id";
}

export function createTriggers(clock: Clock): Triggers {
  const issued = new Map<string, Trigger & { at: number; used: boolean }>();
  let serial = 0;
  return {
    issue(trigger) {
      const at = clock.now().getTime();
      // Long-dead triggers need no exact reason any more: keep the map small.
      for (const [id, old] of issued) if (at - old.at > 100 * lifetimeMs) issued.delete(id);
      serial += 1;
      const id = `${at}.${serial}.${randomBytes(16).toString("hex")}`;
      issued.set(id, { ...trigger, at, used: false });
      return id;
    },
    exchange(id) {
      const found = issued.get(id);
      if (found === undefined) {
        const [at] = id.split(".");
        return parseTs(at ?? "") === undefined ? "invalid_trigger_id" : "expired_trigger_id";
      }
      if (found.used) return "exchanged_trigger_id";
      if (clock.now().getTime() - found.at > lifetimeMs) return "expired_trigger_id";
      found.used = true;
      return {
        userId: found.userId,
        ...(found.viewId === undefined ? {} : { viewId: found.viewId }),
      };
    },
  };
}
