import type { BlockAction, ButtonAction } from "@slack/bolt";
import type { Asker } from "../app/asker.ts";
import type { Request } from "../commands/answer.ts";
import { readRequest } from "../commands/request.ts";

/** The person who pressed a button, and where. */
export function askerOf(body: BlockAction): Asker {
  return {
    teamId: body.team?.id ?? body.user.team_id ?? "",
    channelId: body.channel?.id ?? body.container?.["channel_id"] ?? "",
    userId: body.user.id,
  };
}

/**
 * Where to answer a press beside the message that holds the button, as arguments of `respond`: in its thread, where it
 * stands in one. Whoever reads a thread does not see what comes in the channel.
 */
export function besideOf(body: { readonly container?: BlockAction["container"] }): { thread_ts?: string } {
  const { thread_ts: threadTs, message_ts: ts } = body.container ?? {};
  // The message that a thread hangs on is read in the channel.
  return typeof threadTs === "string" && threadTs !== ts ? { thread_ts: threadTs } : {};
}

/** The request that a pressed button carries. */
export function requestOf(action: ButtonAction): Request | undefined {
  return readRequest(action.value);
}

/** Whether the message or view that holds the button is seen by one person only. */
export function isPrivate(body: BlockAction): boolean {
  return (
    body.view !== undefined ||
    body.container?.["is_ephemeral"] === true ||
    (body.channel?.id ?? "").startsWith("D")
  );
}
