import type { PlaygroundEvent, PlaygroundMessage } from "../../protocol.ts";
import { withBlockIds } from "./blocks.ts";

/** What a caller says about a new message; the store gives it its timestamp. */
export type NewMessage = Omit<PlaygroundMessage, "ts" | "edited" | "replyCount">;

/** The parts of a message that can change; `undefined` takes a part away. */
export interface MessageChange {
  text?: string;
  blocks?: unknown[] | undefined;
  attachments?: unknown[] | undefined;
  metadata?: PlaygroundMessage["metadata"] | undefined;
  reactions?: PlaygroundMessage["reactions"] | undefined;
}

/** What the store tells the rest of the server about. */
export type MessageEvent = Extract<
  PlaygroundEvent,
  { type: "message" | "message_changed" | "message_deleted" }
>;

/** Every message of the workspace, in the order of their timestamps, ephemeral ones included. */
export interface Messages {
  all(): readonly PlaygroundMessage[];
  get(channel: string, ts: string): PlaygroundMessage | undefined;
  /** Messages that everybody in the channel can see, oldest first. */
  inChannel(channel: string): PlaygroundMessage[];
  add(message: NewMessage): PlaygroundMessage;
  /** Marks it as edited, unless `quietly` (a reaction or an unfurl is no edit). */
  change(
    message: PlaygroundMessage,
    change: MessageChange,
    options?: { quietly?: boolean },
  ): PlaygroundMessage;
  remove(message: PlaygroundMessage): void;
}

export function createMessages(nextTs: () => string, emit: (event: MessageEvent) => void): Messages {
  const byKey = new Map<string, PlaygroundMessage>();
  const key = (channel: string, ts: string) => `${channel}:${ts}`;
  const get = (channel: string, ts: string) => byKey.get(key(channel, ts));

  const countReplies = (channel: string, threadTs: string | undefined) => {
    const parent = threadTs === undefined ? undefined : get(channel, threadTs);
    if (parent === undefined || parent.ts !== threadTs) return;
    const replies = [...byKey.values()].filter(
      (m) =>
        m.channel === channel && m.threadTs === threadTs && m.ts !== threadTs && m.ephemeralTo === undefined,
    );
    const { replyCount: _, ...rest } = parent;
    const next = replies.length === 0 ? rest : { ...rest, replyCount: replies.length };
    byKey.set(key(channel, threadTs), next);
    emit({ type: "message_changed", message: next });
  };

  return {
    all: () => [...byKey.values()],
    get,
    inChannel: (channel) =>
      // A map keeps the order of insertion, and timestamps only grow.
      [...byKey.values()].filter(
        (message) => message.channel === channel && message.ephemeralTo === undefined,
      ),
    add(message) {
      const added: PlaygroundMessage = {
        ...message,
        ...(message.blocks === undefined ? {} : { blocks: withBlockIds(message.blocks) }),
        ts: nextTs(),
      };
      byKey.set(key(added.channel, added.ts), added);
      emit({ type: "message", message: added });
      if (added.ephemeralTo === undefined) countReplies(added.channel, added.threadTs);
      return added;
    },
    change(message, change, { quietly = false } = {}) {
      const blocks = change.blocks === undefined ? {} : { blocks: withBlockIds(change.blocks) };
      const next = withoutUndefined({
        ...message,
        ...change,
        ...blocks,
        ...(quietly ? {} : { edited: true }),
      });
      byKey.set(key(next.channel, next.ts), next);
      emit({ type: "message_changed", message: next });
      return next;
    },
    remove(message) {
      byKey.delete(key(message.channel, message.ts));
      emit({
        type: "message_deleted",
        channel: message.channel,
        ts: message.ts,
        ...(message.ephemeralTo === undefined ? {} : { ephemeralTo: message.ephemeralTo }),
      });
      if (message.ephemeralTo === undefined) countReplies(message.channel, message.threadTs);
    },
  };
}

function withoutUndefined(
  message: {
    [K in keyof PlaygroundMessage]: PlaygroundMessage[K] | undefined;
  },
): PlaygroundMessage {
  return Object.fromEntries(
    Object.entries(message).filter(([, value]) => value !== undefined),
  ) as unknown as PlaygroundMessage;
}
