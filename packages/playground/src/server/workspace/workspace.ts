import { EventEmitter } from "node:events";
import type {
  PlaygroundDetails,
  PlaygroundEvent,
  PlaygroundThreadStatus,
  PlaygroundUser,
} from "../../protocol.ts";
import type { Clock } from "../clock.ts";
import { createInspector, type Inspector } from "../inspector.ts";
import { type Channels, createChannels } from "./channels.ts";
import { createMessages, type Messages } from "./messages.ts";
import { app, people, channels as seedChannels, team } from "./people.ts";
import { createResponseUrls, type ResponseUrls } from "./response-urls.ts";
import { createTimestamps } from "./timestamps.ts";
import { createTriggers, type Triggers } from "./triggers.ts";
import { createViews, type Views } from "./views.ts";

/** Everything the local Slack knows, in memory. */
export interface Workspace {
  readonly clock: Clock;
  readonly users: readonly PlaygroundUser[];
  user(id: string): PlaygroundUser | undefined;
  readonly channels: Channels;
  readonly messages: Messages;
  readonly views: Views;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly inspector: Inspector;
  threads(): readonly PlaygroundThreadStatus[];
  setThread(change: Partial<PlaygroundThreadStatus> & { channel: string; threadTs: string }): void;
  /** What each person last opened beside the conversation. */
  details(): readonly PlaygroundDetails[];
  setDetails(details: PlaygroundDetails): void;
  nextTs(): string;
  /** Tells the page, and whoever else listens. */
  emit(event: PlaygroundEvent): void;
  /** Listens to every change; the answer stops it. */
  onEvent(listener: (event: PlaygroundEvent) => void): () => void;
}

export function createWorkspace(clock: Clock): Workspace {
  const bus = new EventEmitter().setMaxListeners(0);
  const emit = (event: PlaygroundEvent) => void bus.emit("event", event);
  const nextTs = createTimestamps(clock);
  const threads = new Map<string, PlaygroundThreadStatus>();
  const details = new Map<string, PlaygroundDetails>();
  return {
    clock,
    users: people,
    user: (id) => people.find((person) => person.id === id),
    channels: createChannels(seedChannels, (channel) => emit({ type: "channel_changed", channel })),
    messages: createMessages(nextTs, emit),
    views: createViews(emit),
    triggers: createTriggers(clock),
    responseUrls: createResponseUrls(clock, team.id),
    inspector: createInspector(clock, (entry) => emit({ type: "inspector", entry })),
    threads: () => [...threads.values()],
    setThread(change) {
      const key = `${change.channel}:${change.threadTs}`;
      const thread = { status: "", ...threads.get(key), ...change };
      threads.set(key, thread);
      emit({ type: "thread_status", thread });
    },
    details: () => [...details.values()],
    setDetails(opened) {
      details.set(opened.userId, opened);
      emit({ type: "details", details: opened });
    },
    nextTs,
    emit,
    onEvent(listener) {
      bus.on("event", listener);
      return () => bus.off("event", listener);
    },
  };
}

export { app, team };
