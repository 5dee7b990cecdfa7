import type { PlaygroundChannel } from "../../protocol.ts";
import { app, team } from "./people.ts";

/** A conversation as `conversations.info` shows it to the bot. */
export function slackChannel(channel: PlaygroundChannel): Record<string, unknown> {
  const common = {
    id: channel.id,
    created: 1_767_225_600,
    is_archived: channel.archived,
    is_org_shared: false,
    context_team_id: team.id,
    updated: 1_767_225_600_000,
  };
  if (channel.kind === "im") {
    return { ...common, is_im: true, user: channel.userId, is_user_deleted: false, priority: 0 };
  }
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: false,
    is_general: channel.name === "general",
    is_member: channel.members.includes(app.botUserId),
    is_shared: false,
    is_ext_shared: false,
    topic: { value: "", creator: "", last_set: 0 },
    purpose: { value: "", creator: "", last_set: 0 },
    num_members: channel.members.length,
  };
}
