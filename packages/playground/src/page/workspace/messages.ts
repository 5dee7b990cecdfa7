import type { PlaygroundMessage } from "../../protocol.ts";
import type { Workspace } from "./state.ts";

/** Whether this person may see the message at all. */
export function isVisibleTo(message: PlaygroundMessage, userId: string): boolean {
  return message.ephemeralTo === undefined || message.ephemeralTo === userId;
}

/** Whether the message answers in a thread, rather than standing in the channel. */
export function isReply(message: PlaygroundMessage): boolean {
  return message.threadTs !== undefined && message.threadTs !== message.ts;
}

/** What a person sees in a channel, oldest first, without the replies in threads. */
export function channelMessages(workspace: Workspace, channel: string, userId: string): PlaygroundMessage[] {
  return workspace.messages.filter(
    (message) => message.channel === channel && !isReply(message) && isVisibleTo(message, userId),
  );
}

/** A thread as a person sees it: the message it hangs on, then the replies. */
export function threadMessages(
  workspace: Workspace,
  channel: string,
  threadTs: string,
  userId: string,
): PlaygroundMessage[] {
  return workspace.messages.filter(
    (message) =>
      message.channel === channel &&
      (message.ts === threadTs || message.threadTs === threadTs) &&
      isVisibleTo(message, userId),
  );
}

/** How many messages by others a person has not seen yet in a channel. */
export function unreadCount(workspace: Workspace, channel: string, userId: string): number {
  const seen = Number(workspace.lastRead[`${userId}/${channel}`] ?? "0");
  return workspace.messages.filter(
    (message) =>
      message.channel === channel &&
      message.user !== userId &&
      Number(message.ts) > seen &&
      isVisibleTo(message, userId),
  ).length;
}
