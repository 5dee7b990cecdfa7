import type { PlaygroundMessage } from "../../protocol.ts";
import { app, team } from "./people.ts";

/** A message as Slack's API and payloads show it. */
export function slackMessage(
  message: PlaygroundMessage,
  options: { withMetadata?: boolean } = {},
): Record<string, unknown> {
  const fromBot = message.user === app.botUserId;
  const threadTs = message.threadTs ?? (message.replyCount === undefined ? undefined : message.ts);
  return {
    type: "message",
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: team.id,
    ...(fromBot ? { bot_id: app.botId, app_id: app.id, bot_profile: botProfile } : {}),
    ...(message.blocks === undefined ? {} : { blocks: message.blocks }),
    ...(message.attachments === undefined ? {} : { attachments: message.attachments }),
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    ...(message.replyCount === undefined ? {} : { reply_count: message.replyCount }),
    ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
    ...(message.reactions === undefined
      ? {}
      : { reactions: message.reactions.map((r) => ({ ...r, count: r.users.length })) }),
    ...(options.withMetadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
  };
}

const botProfile = { id: app.botId, app_id: app.id, name: app.name, deleted: false, team_id: team.id };
