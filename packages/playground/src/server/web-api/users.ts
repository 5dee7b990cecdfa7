import type { PlaygroundChannel } from "../../protocol.ts";
import { slackChannel } from "../workspace/slack-channel.ts";
import { slackUser } from "../workspace/slack-user.ts";
import { app } from "../workspace/workspace.ts";
import { refuse } from "./answer.ts";
import { channelTypes } from "./channel-types.ts";
import type { Method } from "./method.ts";
import { page } from "./page.ts";

const info: Method = (args, { workspace }) => {
  const user = workspace.user(args.required("user", "user_not_found")) ?? refuse("user_not_found");
  return {
    user: slackUser(user, { includeLocale: args.flag("include_locale"), now: workspace.clock.now() }),
  };
};

const list: Method = (args, { workspace }) => {
  const { items, next } = page(workspace.users, args, args.limit(1000, 1000));
  const options = { includeLocale: args.flag("include_locale"), now: workspace.clock.now() };
  return {
    members: items.map((user) => slackUser(user, options)),
    cache_ts: Math.floor(workspace.clock.now().getTime() / 1000),
    response_metadata: { next_cursor: next },
  };
};

const conversations: Method = (args, { workspace }) => {
  const types = channelTypes(args);
  const userId = args.text("user") ?? app.botUserId;
  if (workspace.user(userId) === undefined) refuse("user_not_found");
  const theirs = workspace.channels
    .all()
    .filter(
      ({ kind, members }) =>
        types.includes(kind === "im" ? "im" : "public_channel") && members.includes(userId),
    )
    .filter(({ archived }) => !(args.flag("exclude_archived") && archived));
  const { items, next } = page(theirs, args, args.limit(100, 999));
  return { channels: items.map(memberChannel), response_metadata: { next_cursor: next } };
};

/** Slack leaves out here whether the app is a member, and how many are. */
function memberChannel(channel: PlaygroundChannel): Record<string, unknown> {
  const { is_member: _member, num_members: _members, ...rest } = slackChannel(channel);
  return rest;
}

export const usersMethods: Record<string, Method> = {
  "users.conversations": conversations,
  "users.info": info,
  "users.list": list,
};
