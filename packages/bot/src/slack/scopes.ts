import type { AppsManifestCreateArguments } from "@slack/web-api";

type Manifest = AppsManifestCreateArguments["manifest"];
type Events = NonNullable<NonNullable<Manifest["settings"]>["event_subscriptions"]>;
type Scopes = NonNullable<NonNullable<Manifest["oauth_config"]>["scopes"]>;
/** Names of events and scopes as Slack's own types have them: a slip of the pen does not compile. */
type EventName = NonNullable<Events["bot_events"]>[number];
/** The types lack the scope of agents. */
type Scope = NonNullable<Scopes["bot"]>[number] | "assistant:write";

/** The OAuth scope that each Web API method the bot calls needs; `undefined` where Slack asks for none. */
export const METHOD_SCOPES = {
  "assistant.threads.setStatus": "chat:write",
  "assistant.threads.setSuggestedPrompts": "assistant:write",
  "auth.test": undefined,
  "chat.getPermalink": undefined,
  "chat.postEphemeral": "chat:write",
  "chat.postMessage": "chat:write",
  "chat.update": "chat:write",
  "chat.unfurl": "links:write",
  "conversations.history": "channels:history",
  "conversations.info": "channels:read",
  "conversations.list": "channels:read",
  "conversations.members": "channels:read",
  "conversations.open": "im:write",
  "conversations.replies": "channels:history",
  "entity.presentDetails": undefined,
  "oauth.v2.access": undefined,
  "users.conversations": "channels:read",
  "users.info": "users:read",
  "views.open": undefined,
  "views.publish": undefined,
  "views.push": undefined,
  "views.update": undefined,
} as const satisfies Record<string, Scope | undefined>;

/** The OAuth scope that each event the bot listens to needs; `undefined` where Slack asks for none. */
export const EVENT_SCOPES = {
  app_home_opened: undefined,
  app_mention: "app_mentions:read",
  app_uninstalled: undefined,
  assistant_thread_started: "assistant:write",
  entity_details_requested: undefined,
  link_shared: "links:read",
  "message.im": "im:history",
  team_access_revoked: undefined,
  tokens_revoked: undefined,
} as const satisfies Partial<Record<EventName, Scope | undefined>>;

/** Scopes that features need, whatever methods are called. */
const FEATURE_SCOPES = [
  "commands",
  // What the methods of conversations need for private channels.
  "groups:history",
  "groups:read",
] as const satisfies readonly Scope[];

/** Exactly the bot scopes in use, in order, as the app manifest lists them. */
export const BOT_SCOPES: readonly string[] = [
  ...new Set([
    ...FEATURE_SCOPES,
    ...[...Object.values(METHOD_SCOPES), ...Object.values(EVENT_SCOPES)].filter(
      (scope) => scope !== undefined,
    ),
  ]),
].sort();
