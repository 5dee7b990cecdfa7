import type { PlaygroundMessage, PlaygroundUser } from "../../protocol.ts";
import { slackMessage } from "../workspace/slack-message.ts";
import type { DispatchContext } from "./context.ts";
import { interactionBase, payloadChannel } from "./payload.ts";

/** Sends a shortcut from a message's menu. */
export async function sendMessageShortcut(
  callbackId: string,
  user: PlaygroundUser,
  message: PlaygroundMessage,
  context: DispatchContext,
): Promise<void> {
  const { workspace, deliver, url } = context;
  const channel = workspace.channels.get(message.channel);
  if (channel === undefined) return;
  const responseUrl = workspace.responseUrls.issue({
    userId: user.id,
    channel: channel.id,
    originalTs: message.ts,
    fromMessage: true,
  });
  const delivery = await deliver({
    name: `message_action ${callbackId}`,
    body: {
      payload: {
        type: "message_action",
        ...interactionBase(user, context),
        action_ts: workspace.nextTs(),
        callback_id: callbackId,
        trigger_id: workspace.triggers.issue({ userId: user.id }),
        response_url: `${url()}${responseUrl}`,
        message_ts: message.ts,
        channel: payloadChannel(channel),
        message: slackMessage(message, { withMetadata: true }),
      },
    },
  });
  if (!delivery.ok) {
    workspace.emit({
      type: "notice",
      userId: user.id,
      text: "The shortcut did not work: the app did not answer.",
    });
  }
}
