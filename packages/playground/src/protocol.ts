/**
 * What the page and the local Slack server say to each other: JSON over HTTP, with server-sent events one way.
 *
 * Everything under `/api/` is Slack's own Web API for the bot; everything under `/playground/` is this protocol.
 */

export interface PlaygroundUser {
  id: string;
  name: string;
  realName: string;
  /** IETF tag as Slack's `users.info` gives it, such as "en-GB", "zh-TW" or "zh-CN". */
  locale: string;
  tz: string;
  isBot: boolean;
  isAdmin: boolean;
  colour: string;
}

export interface PlaygroundChannel {
  id: string;
  name: string;
  kind: "channel" | "im";
  /** For a direct message: the person on the human side. */
  userId?: string;
  members: string[];
  archived: boolean;
}

export interface PlaygroundMessage {
  channel: string;
  ts: string;
  threadTs?: string;
  /** Author: a user id; the bot is a user too. */
  user: string;
  text: string;
  blocks?: unknown[];
  attachments?: unknown[];
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
  /** Only this user sees it. */
  ephemeralTo?: string;
  edited?: boolean;
  replyCount?: number;
  reactions?: { name: string; users: string[] }[];
}

/** What the bot said about a direct-message thread through `assistant.threads.*`; an empty status means idle. */
export interface PlaygroundThreadStatus {
  channel: string;
  threadTs: string;
  status: string;
  title?: string;
  prompts?: { title: string; message: string }[];
}

/** What a person sees of a Work Object beside the conversation, after a click on its preview. */
export interface PlaygroundDetails {
  userId: string;
  /** Stands for the click; the app answers with it. */
  triggerId: string;
  /** The object by the app's own id. */
  externalId: string;
  /** Whether the app has still to answer; what the preview shows stands there until then. */
  waiting: boolean;
  /** The object as the app gave it. */
  entity?: Record<string, unknown>;
  /** Why the app presents nothing, such as "not_found". */
  error?: string;
}

export interface PlaygroundView {
  id: string;
  type: "modal" | "home";
  /** The person it is open for. */
  userId: string;
  /** Block Kit view payload as the bot sent it. */
  view: Record<string, unknown>;
  /** Shown beside the inputs, keyed by block id, after `response_action: "errors"`. */
  errors?: Record<string, string>;
}

/** One line of the inspector: a call in either direction with its time. */
export interface InspectorEntry {
  id: number;
  at: string;
  direction: "slack → bot" | "bot → slack";
  /** "/hk-ai fund", "block_actions share", "chat.postMessage", "response_url". */
  name: string;
  status: number;
  ms: number;
  request: unknown;
  response: unknown;
}

/** A sub-command as it is offered, and every word that may be typed in its place. */
export interface CommandCompletion {
  text: string;
  description: string;
  words: string[];
}

export interface SlashCommandHelp {
  command: string;
  description: string;
  usageHint: string;
  /** Sub-commands for completion in the composer, by the locale of who types. */
  completions: Record<string, CommandCompletion[]>;
}

/** GET /playground/state */
export interface PlaygroundState {
  teamName: string;
  botUserId: string;
  users: PlaygroundUser[];
  channels: PlaygroundChannel[];
  messages: PlaygroundMessage[];
  /** In the order they were opened: of a person's modals the last one is on top. */
  views: PlaygroundView[];
  threads?: PlaygroundThreadStatus[];
  /** The last one for each person. */
  details?: PlaygroundDetails[];
  inspector: InspectorEntry[];
  commands: SlashCommandHelp[];
  /** Message shortcuts from the app manifest. */
  shortcuts: { callbackId: string; name: string }[];
  /** The clock the bot runs on; moving it forward makes scheduled things due. */
  now: string;
}

/** GET /playground/events (text/event-stream): each `data:` line is one of these. */
export type PlaygroundEvent =
  | { type: "message"; message: PlaygroundMessage }
  | { type: "message_changed"; message: PlaygroundMessage }
  | { type: "message_deleted"; channel: string; ts: string; ephemeralTo?: string }
  | { type: "view"; view: PlaygroundView }
  | { type: "view_closed"; viewId: string }
  | { type: "inspector"; entry: InspectorEntry }
  | { type: "clock"; now: string }
  | { type: "channel_changed"; channel: PlaygroundChannel }
  | { type: "thread_status"; thread: PlaygroundThreadStatus }
  | { type: "details"; details: PlaygroundDetails }
  | { type: "notice"; userId: string; text: string };

/** The answer to a POST; `posted` is the `ts` of the message that a post became. */
export type PlaygroundOutcome = { ok: true; posted?: string } | { ok: false; error: string; code?: string };

/** POST /playground/<name>: what a person does in the page; answers a {@link PlaygroundOutcome}. */
export interface PlaygroundActions {
  /** A message; when it starts with "/" it is sent to the bot as a slash command instead. */
  post: { userId: string; channel: string; text: string; threadTs?: string };
  /** A press on a button, a pick from a menu, anything Slack calls `block_actions`. */
  action: {
    userId: string;
    /** The message it is in, or the view. */
    channel?: string;
    messageTs?: string;
    viewId?: string;
    /** The element's payload in Slack's shape: type, action_id, block_id, value, selected_option, … */
    action: Record<string, unknown>;
    /** `state.values` of the inputs around it. */
    state?: Record<string, unknown>;
  };
  shortcut: { userId: string; channel: string; messageTs: string; callbackId: string };
  submit: { userId: string; viewId: string; values: Record<string, Record<string, unknown>> };
  /** `all` closes the views below it too, as the cross in the corner does; without it, only the top one. */
  close: { userId: string; viewId: string; all?: boolean };
  /** A click on the preview of a Work Object, named by the link above it. */
  openDetails: { userId: string; channel: string; messageTs: string; url: string };
  /** The person opened the app's Home or Messages tab. */
  openHome: { userId: string; tab: "home" | "messages" };
  /** Move the playground's clock forward to this instant (ISO 8601). */
  clock: { now: string };
  /** Move it to the instant at which the bot posts something by itself next. */
  nextDigest: Record<string, never>;
}
