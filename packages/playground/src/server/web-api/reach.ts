import type { PlaygroundChannel, PlaygroundMessage } from "../../protocol.ts";
import { app, type Workspace } from "../workspace/workspace.ts";
import { refuse } from "./answer.ts";

/** The conversation that an argument names; a direct message that is not the bot's own does not exist for it. */
export function channelOf(workspace: Workspace, reference: string): PlaygroundChannel {
  return workspace.channels.resolve(reference) ?? refuse("channel_not_found");
}

/** The same, where the bot must be inside to read. */
export function readableChannel(workspace: Workspace, reference: string): PlaygroundChannel {
  const channel = channelOf(workspace, reference);
  return channel.members.includes(app.botUserId) ? channel : refuse("not_in_channel");
}

/** The same, where the bot must be able to write. */
export function writableChannel(workspace: Workspace, reference: string): PlaygroundChannel {
  const channel = channelOf(workspace, reference);
  if (channel.archived) refuse("is_archived");
  return channel.members.includes(app.botUserId) ? channel : refuse("not_in_channel");
}

/** A message that the Web API can reach: ephemeral ones it cannot. */
export function messageOf(workspace: Workspace, channel: PlaygroundChannel, ts: string): PlaygroundMessage {
  const message = workspace.messages.get(channel.id, ts);
  return message === undefined || message.ephemeralTo !== undefined ? refuse("message_not_found") : message;
}
