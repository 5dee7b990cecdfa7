import type { PlaygroundMessage } from "../../protocol.ts";

/** What tells one message from another: an ephemeral one may share its `ts` with another person's. */
export function messageKey(message: Pick<PlaygroundMessage, "channel" | "ts" | "ephemeralTo">): string {
  return `${message.channel}/${message.ts}/${message.ephemeralTo ?? ""}`;
}
