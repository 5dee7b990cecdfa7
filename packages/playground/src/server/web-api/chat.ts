import { isRecord } from "../workspace/blocks.ts";
import { slackMessage } from "../workspace/slack-message.ts";
import { app } from "../workspace/workspace.ts";
import { refuse } from "./answer.ts";
import { readContent, requireSomething } from "./content.ts";
import type { Method } from "./method.ts";
import { channelOf, messageOf, writableChannel } from "./reach.ts";
import { unfurledEntities } from "./work-objects.ts";

const postMessage: Method = (args, { workspace, validateBlocks }) => {
  const channel = writableChannel(workspace, args.required("channel", "channel_not_found"));
  const content = readContent(args, validateBlocks);
  requireSomething(content);
  const threadTs = args.text("thread_ts");
  const message = workspace.messages.add({
    channel: channel.id,
    user: app.botUserId,
    text: content.text ?? "",
    ...(content.blocks === undefined ? {} : { blocks: content.blocks }),
    ...(content.attachments === undefined ? {} : { attachments: content.attachments }),
    ...(content.metadata === undefined || content.metadata === "remove"
      ? {}
      : { metadata: content.metadata }),
    ...(threadTs === undefined ? {} : { threadTs }),
  });
  if (threadTs !== undefined) clearStatus(workspace, channel.id, threadTs);
  return { channel: channel.id, ts: message.ts, message: slackMessage(message, { withMetadata: true }) };
};

/** Slack takes the "is thinking" line away as soon as the app has answered in the thread. */
function clearStatus(workspace: Parameters<Method>[1]["workspace"], channel: string, threadTs: string): void {
  const thread = workspace.threads().find((t) => t.channel === channel && t.threadTs === threadTs);
  if (thread !== undefined && thread.status !== "") workspace.setThread({ channel, threadTs, status: "" });
}

/** Whether a thread has replies. Slack accepts private messages in one that has not, and shows them nowhere. */
const hasBegun = (
  workspace: Parameters<Method>[1]["workspace"],
  channel: string,
  threadTs: string,
): boolean => workspace.messages.inChannel(channel).some((m) => m.threadTs === threadTs && m.ts !== threadTs);

const postEphemeral: Method = (args, { workspace, validateBlocks }) => {
  const channel = writableChannel(workspace, args.required("channel", "channel_not_found"));
  const userId = args.required("user", "user_not_found");
  if (!channel.members.includes(userId)) refuse("user_not_in_channel");
  const content = readContent(args, validateBlocks);
  requireSomething(content);
  const threadTs = args.text("thread_ts");
  if (threadTs !== undefined && channel.kind === "channel" && !hasBegun(workspace, channel.id, threadTs)) {
    const text = "The app answered you alone in a thread that has no replies yet: Slack does not show that.";
    workspace.emit({ type: "notice", userId, text });
    return { message_ts: workspace.nextTs() };
  }
  const message = workspace.messages.add({
    channel: channel.id,
    user: app.botUserId,
    text: content.text ?? "",
    ephemeralTo: userId,
    ...(content.blocks === undefined ? {} : { blocks: content.blocks }),
    ...(content.attachments === undefined ? {} : { attachments: content.attachments }),
    ...(threadTs === undefined ? {} : { threadTs }),
  });
  return { message_ts: message.ts };
};

const update: Method = (args, { workspace, validateBlocks }) => {
  const channel = channelOf(workspace, args.required("channel", "channel_not_found"));
  if (channel.archived) refuse("is_archived");
  const message = messageOf(workspace, channel, args.required("ts", "message_not_found"));
  if (message.user !== app.botUserId) refuse("cant_update_message");
  const content = readContent(args, validateBlocks);
  // A part that is not mentioned stays; an empty list, or an empty object of metadata, takes it away.
  const next = workspace.messages.change(message, {
    ...(content.text === undefined ? {} : { text: content.text }),
    ...(content.blocks === undefined ? {} : { blocks: orNothing(content.blocks) }),
    ...(content.attachments === undefined ? {} : { attachments: orNothing(content.attachments) }),
    ...(content.metadata === undefined
      ? {}
      : { metadata: content.metadata === "remove" ? undefined : content.metadata }),
  });
  return {
    channel: channel.id,
    ts: next.ts,
    text: next.text,
    message: slackMessage(next, { withMetadata: true }),
  };
};

const orNothing = (list: unknown[]) => (list.length === 0 ? undefined : list);

const remove: Method = (args, { workspace }) => {
  const channel = channelOf(workspace, args.required("channel", "channel_not_found"));
  const message = messageOf(workspace, channel, args.required("ts", "message_not_found"));
  if (message.user !== app.botUserId) refuse("cant_delete_message");
  workspace.messages.remove(message);
  return { channel: channel.id, ts: message.ts };
};

const getPermalink: Method = (args, { workspace, url }) => {
  const channel = channelOf(workspace, args.required("channel", "channel_not_found"));
  const message = messageOf(workspace, channel, args.required("message_ts", "message_not_found"));
  const thread =
    message.threadTs === undefined ? "" : `?thread_ts=${message.threadTs}&cid=${message.channel}`;
  return {
    channel: channel.id,
    permalink: `${url()}/archives/${channel.id}/p${message.ts.replace(".", "")}${thread}`,
  };
};

const unfurl: Method = (args, { workspace }) => {
  const channel = channelOf(workspace, args.required("channel", "cannot_find_channel"));
  const message =
    workspace.messages.get(channel.id, args.required("ts", "cannot_find_message")) ??
    refuse("cannot_find_message");
  const hang = (previews: Record<string, Record<string, unknown>>) => {
    const added = Object.entries(previews).map(([link, preview]) => {
      if (!linksOf(message.text).includes(link)) return refuse("cannot_unfurl_url");
      return { ...preview, from_url: link, app_unfurl_url: link, is_app_unfurl: true, app_id: app.id };
    });
    const attachments = [...(message.attachments ?? []), ...added];
    workspace.messages.change(message, { attachments }, { quietly: true });
    return {};
  };

  const metadata = args.record("metadata", "invalid_metadata");
  if (metadata === undefined) {
    const unfurls = args.record("unfurls", "cannot_parse_attachment") ?? refuse("missing_unfurls");
    if (!Object.values(unfurls).every(isRecord)) refuse("cannot_parse_attachment");
    return hang(unfurls as Record<string, Record<string, unknown>>);
  }
  const read = unfurledEntities.safeParse(metadata);
  if (read.success) {
    return hang(Object.fromEntries(read.data.entities.map((entity) => [entity.app_unfurl_url, { entity }])));
  }
  // As people report it: Slack drops an object that it cannot read, and says so beside its "ok".
  const messages = read.error.issues.map(
    ({ path, message }) => `${message} (pointer: /metadata/${path.join("/")})`,
  );
  return { warning: "invalid_metadata_format", response_metadata: { messages } };
};

/** Addresses in a message's text, as they were typed. */
const linksOf = (text: string): string[] =>
  [...text.matchAll(/<(https?:[^>|\s]+)(?:\|[^>]*)?>/g)].map(([, url = ""]) => url.replaceAll("&amp;", "&"));

export const chatMethods: Record<string, Method> = {
  "chat.postMessage": postMessage,
  "chat.postEphemeral": postEphemeral,
  "chat.update": update,
  "chat.delete": remove,
  "chat.getPermalink": getPermalink,
  "chat.unfurl": unfurl,
};
