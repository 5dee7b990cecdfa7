import { randomBytes } from "node:crypto";
import type { Clock } from "../clock.ts";

const maximumUses = 5;
const lifetimeMs = 30 * 60 * 1000;
/** How long a dead url is remembered, to tell "used" from "expired". */
const memoryMs = 24 * 60 * 60 * 1000;

/** Where a response url answers to. */
export interface ResponseTarget {
  userId: string;
  channel: string;
  /** The message that `replace_original` and `delete_original` mean, once there is one. */
  originalTs?: string;
  /** The interaction came from that message, rather than from a slash command. */
  fromMessage?: true;
}

/** Response urls: a permission to answer one interaction five times within thirty minutes. */
export interface ResponseUrls {
  /** The path of a new url, such as "/response/T0HKAI/4c1…". */
  issue(target: ResponseTarget): string;
  /** Counts one use; the target is live, so that an answer can become the next one's original. */
  use(path: string): ResponseTarget | "used_url" | "expired_url";
}

export function createResponseUrls(clock: Clock, teamId: string): ResponseUrls {
  const issued = new Map<string, { target: ResponseTarget; at: number; uses: number }>();
  return {
    issue(target) {
      const at = clock.now().getTime();
      for (const [path, old] of issued) {
        if (at - old.at <= memoryMs) break;
        issued.delete(path);
      }
      const path = `/response/${teamId}/${randomBytes(18).toString("base64url")}`;
      issued.set(path, { target, at, uses: 0 });
      return path;
    },
    use(path) {
      const found = issued.get(path);
      if (found === undefined || clock.now().getTime() - found.at > lifetimeMs) return "expired_url";
      if (found.uses >= maximumUses) return "used_url";
      found.uses += 1;
      return found.target;
    },
  };
}
