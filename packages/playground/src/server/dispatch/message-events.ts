import type { PlaygroundMessage } from "../../protocol.ts";
import { app } from "../workspace/people.ts";
import { slackMessage } from "../workspace/slack-message.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { SendEvent } from "./events.ts";

/** The events that an app can subscribe to here, as its manifest names them. */
export type EventSubscription =
  | "app_home_opened"
  | "app_mention"
  | "entity_details_requested"
  | "link_shared"
  | "message.channels"
  | "message.im";

/**
 * Tells the bot of messages in conversations it is in, as far as it subscribed: all posts (its own included, as Slack
 * does), edits and deletions; and of mentions and links to its domains in what people write.
 *
 * The answer stops it.
 */
export function followMessages(options: {
  workspace: Workspace;
  sendEvent: SendEvent;
  subscriptions: ReadonlySet<EventSubscription>;
  unfurlDomains: readonly string[];
}): () => void {
  const { workspace, sendEvent, subscriptions, unfurlDomains } = options;
  const known = new Map<string, PlaygroundMessage>();

  const placeOf = (channelId: string) => {
    const channel = workspace.channels.get(channelId);
    if (!channel?.members.includes(app.botUserId)) return undefined;
    return {
      channel_type: channel.kind === "im" ? "im" : "channel",
      subscribed: subscriptions.has(channel.kind === "im" ? "message.im" : "message.channels"),
    };
  };

  const posted = (message: PlaygroundMessage) => {
    const place = placeOf(message.channel);
    if (place === undefined) return;
    const { channel, ts } = message;
    const common = { channel, event_ts: ts };
    if (place.subscribed) {
      void sendEvent({
        ...slackMessage(message, { withMetadata: true }),
        type: "message",
        ...common,
        channel_type: place.channel_type,
      });
    }
    if (message.user === app.botUserId) return;
    const mentioned = message.text.includes(`<@${app.botUserId}>`);
    if (mentioned && place.channel_type === "channel" && subscriptions.has("app_mention")) {
      void sendEvent({ ...slackMessage(message), type: "app_mention", ...common });
    }
    const links = linksTo(unfurlDomains, message.text);
    if (links.length > 0 && subscriptions.has("link_shared")) {
      void sendEvent({
        type: "link_shared",
        user: message.user,
        message_ts: ts,
        ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
        ...common,
        links,
        is_bot_user_member: true,
        source: "conversations_history",
      });
    }
  };

  const changed = (message: PlaygroundMessage, previous: PlaygroundMessage | undefined) => {
    const place = placeOf(message.channel);
    // A new reply changes the parent's count, which Slack does not report as a change.
    const counted = message.replyCount !== previous?.replyCount;
    if (!place?.subscribed || previous === undefined || counted) return;
    void sendEvent({
      type: "message",
      subtype: "message_changed",
      hidden: true,
      channel: message.channel,
      channel_type: place.channel_type,
      message: slackMessage(message, { withMetadata: true }),
      previous_message: slackMessage(previous, { withMetadata: true }),
      ts: workspace.nextTs(),
      event_ts: workspace.nextTs(),
    });
  };

  const deleted = (message: PlaygroundMessage | undefined) => {
    const place = message === undefined ? undefined : placeOf(message.channel);
    if (message === undefined || !place?.subscribed) return;
    void sendEvent({
      type: "message",
      subtype: "message_deleted",
      hidden: true,
      channel: message.channel,
      channel_type: place.channel_type,
      deleted_ts: message.ts,
      previous_message: slackMessage(message, { withMetadata: true }),
      ts: workspace.nextTs(),
      event_ts: workspace.nextTs(),
    });
  };

  return workspace.onEvent((event) => {
    if (event.type === "message" || event.type === "message_changed") {
      if (event.message.ephemeralTo !== undefined) return;
      const key = `${event.message.channel}:${event.message.ts}`;
      const previous = known.get(key);
      known.set(key, event.message);
      if (event.type === "message") posted(event.message);
      else changed(event.message, previous);
    } else if (event.type === "message_deleted" && event.ephemeralTo === undefined) {
      const key = `${event.channel}:${event.ts}`;
      const previous = known.get(key);
      known.delete(key);
      deleted(previous);
    }
  });
}

function linksTo(domains: readonly string[], text: string): { domain: string; url: string }[] {
  return [...text.matchAll(/<(https?:\/\/[^>|\s]+)(?:\|[^>]*)?>/g)].flatMap(([, url = ""]) => {
    if (!URL.canParse(url)) return [];
    const host = new URL(url).hostname;
    const domain = domains.find((candidate) => host === candidate || host.endsWith(`.${candidate}`));
    return domain === undefined ? [] : [{ domain, url: url.replaceAll("&amp;", "&") }];
  });
}
