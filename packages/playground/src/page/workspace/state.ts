import type { PlaygroundEvent, PlaygroundMessage, PlaygroundState } from "../../protocol.ts";
import { messageKey } from "./message-key.ts";

/** What the page holds: the server's state, and what only the page knows about it. */
export interface Workspace extends PlaygroundState {
  /** Difference between the playground's clock and this machine's, in milliseconds. */
  clockOffset: number;
  /** `ts` of the last message each person has seen, by `personId/channelId`. */
  lastRead: Record<string, string>;
  /** Slack's small notices ("… did not respond"), newest last. */
  notices: { id: number; userId: string; text: string }[];
}

/** What changes a workspace: the server's events, and what a person does in the page itself. */
export type WorkspaceChange =
  | PlaygroundEvent
  | { type: "loaded"; state: PlaygroundState; at: number }
  | { type: "read"; userId: string; channel: string }
  | { type: "notice_dismissed"; id: number };

/** Calls kept in the inspector; older ones are dropped so that a long session stays fast. */
export const inspectorLimit = 500;

/** The workspace after a change; the same object when the change means nothing. */
export function changeWorkspace(
  workspace: Workspace | undefined,
  change: WorkspaceChange,
): Workspace | undefined {
  if (change.type === "loaded") return load(workspace, change.state, change.at);
  if (workspace === undefined) return undefined;
  switch (change.type) {
    case "message":
    case "message_changed":
      return { ...workspace, messages: putMessage(workspace.messages, change.message) };
    case "message_deleted": {
      const gone = messageKey(change);
      return { ...workspace, messages: workspace.messages.filter((message) => messageKey(message) !== gone) };
    }
    case "view": {
      const others = workspace.views.filter((view) => view.id !== change.view.id);
      // An updated view keeps its place in the stack of modals.
      const place = workspace.views.findIndex((view) => view.id === change.view.id);
      return { ...workspace, views: others.toSpliced(place < 0 ? others.length : place, 0, change.view) };
    }
    case "view_closed":
      return { ...workspace, views: workspace.views.filter((view) => view.id !== change.viewId) };
    case "inspector": {
      const known = workspace.inspector.filter((entry) => entry.id !== change.entry.id);
      return { ...workspace, inspector: [...known, change.entry].slice(-inspectorLimit) };
    }
    case "channel_changed": {
      const known = workspace.channels.some((channel) => channel.id === change.channel.id);
      const channels = known
        ? workspace.channels.map((channel) => (channel.id === change.channel.id ? change.channel : channel))
        : [...workspace.channels, change.channel];
      return { ...workspace, channels };
    }
    case "thread_status": {
      const { channel, threadTs } = change.thread;
      const others = (workspace.threads ?? []).filter(
        (thread) => thread.channel !== channel || thread.threadTs !== threadTs,
      );
      return { ...workspace, threads: [...others, change.thread] };
    }
    case "details": {
      const others = (workspace.details ?? []).filter(({ userId }) => userId !== change.details.userId);
      return { ...workspace, details: [...others, change.details] };
    }
    case "clock":
      return { ...workspace, now: change.now, clockOffset: Date.parse(change.now) - Date.now() };
    case "notice": {
      const id = (workspace.notices.at(-1)?.id ?? 0) + 1;
      return {
        ...workspace,
        notices: [...workspace.notices, { id, userId: change.userId, text: change.text }],
      };
    }
    case "notice_dismissed":
      return { ...workspace, notices: workspace.notices.filter((notice) => notice.id !== change.id) };
    case "read":
      return markRead(workspace, change.userId, change.channel);
  }
}

function load(before: Workspace | undefined, state: PlaygroundState, at: number): Workspace {
  const lastRead: Record<string, string> = {};
  for (const user of state.users) {
    for (const channel of state.channels) {
      const key = `${user.id}/${channel.id}`;
      lastRead[key] = before?.lastRead[key] ?? newest(state.messages, channel.id) ?? "0";
    }
  }
  return {
    ...state,
    clockOffset: Date.parse(state.now) - at,
    lastRead,
    notices: before?.notices ?? [],
  };
}

function newest(messages: PlaygroundMessage[], channel: string): string | undefined {
  let latest: string | undefined;
  for (const message of messages) {
    if (message.channel === channel && (latest === undefined || Number(message.ts) > Number(latest)))
      latest = message.ts;
  }
  return latest;
}

function markRead(workspace: Workspace, userId: string, channel: string): Workspace {
  const key = `${userId}/${channel}`;
  const latest = newest(workspace.messages, channel) ?? "0";
  if (workspace.lastRead[key] === latest) return workspace;
  return { ...workspace, lastRead: { ...workspace.lastRead, [key]: latest } };
}

function putMessage(messages: PlaygroundMessage[], message: PlaygroundMessage): PlaygroundMessage[] {
  const key = messageKey(message);
  const place = messages.findIndex((known) => messageKey(known) === key);
  if (place >= 0) return messages.with(place, message);
  return [...messages, message].sort((a, b) => Number(a.ts) - Number(b.ts));
}
