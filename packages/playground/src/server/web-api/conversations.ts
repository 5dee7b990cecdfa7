import { slackChannel } from "../workspace/slack-channel.ts";
import { app } from "../workspace/workspace.ts";
import { refuse } from "./answer.ts";
import { channelTypes } from "./channel-types.ts";
import type { Method } from "./method.ts";
import { page } from "./page.ts";
import { channelOf } from "./reach.ts";

const list: Method = (args, { workspace }) => {
  const types = channelTypes(args);
  const wanted = workspace.channels
    .all()
    .filter((channel) => types.includes(channel.kind === "im" ? "im" : "public_channel"))
    .filter((channel) => !(args.flag("exclude_archived") && channel.archived));
  const { items, next } = page(wanted, args, args.limit(100, 1000));
  return { channels: items.map(slackChannel), response_metadata: { next_cursor: next } };
};

const info: Method = (args, { workspace }) => ({
  channel: slackChannel(channelOf(workspace, args.required("channel", "channel_not_found"))),
});

const members: Method = (args, { workspace }) => {
  const channel = channelOf(workspace, args.required("channel", "channel_not_found"));
  const { items, next } = page(channel.members, args, args.limit(100, 1000));
  return { members: items, response_metadata: { next_cursor: next } };
};

const open: Method = (args, { workspace }) => {
  const named = args.text("channel");
  if (named !== undefined) {
    const channel = channelOf(workspace, named);
    return { no_op: true, already_open: true, channel: { id: channel.id } };
  }
  const users = args.required("users", "users_list_not_supplied").split(",");
  if (users.length > 1) refuse("method_not_supported_for_channel_type");
  const user = workspace.user((users[0] ?? "").trim()) ?? refuse("user_not_found");
  if (user.isBot) refuse("cannot_dm_bot");
  const channel = workspace.channels.directMessage(user.id) ?? refuse("user_not_found");
  return {
    no_op: true,
    already_open: true,
    channel: args.flag("return_im") ? slackChannel(channel) : { id: channel.id },
  };
};

const join: Method = (args, { workspace }) => {
  const channel = channelOf(workspace, args.required("channel", "channel_not_found"));
  if (channel.kind === "im") refuse("method_not_supported_for_channel_type");
  if (channel.archived) refuse("is_archived");
  const already = channel.members.includes(app.botUserId);
  workspace.channels.join(channel.id, app.botUserId);
  return {
    channel: slackChannel(workspace.channels.get(channel.id) ?? channel),
    ...(already
      ? { warning: "already_in_channel", response_metadata: { warnings: ["already_in_channel"] } }
      : {}),
  };
};

export const conversationsMethods: Record<string, Method> = {
  "conversations.list": list,
  "conversations.info": info,
  "conversations.members": members,
  "conversations.open": open,
  "conversations.join": join,
};
