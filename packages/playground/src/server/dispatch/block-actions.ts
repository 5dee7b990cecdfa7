import type { PlaygroundActions, PlaygroundMessage, PlaygroundUser } from "../../protocol.ts";
import { isRecord } from "../workspace/blocks.ts";
import { slackMessage } from "../workspace/slack-message.ts";
import { slackView } from "../workspace/slack-view.ts";
import type { OpenView, ViewState } from "../workspace/views.ts";
import type { DispatchContext } from "./context.ts";
import { interactionBase, payloadChannel } from "./payload.ts";

/** Sends a press or a pick in a message. */
export async function sendMessageAction(
  press: PlaygroundActions["action"],
  user: PlaygroundUser,
  message: PlaygroundMessage,
  context: DispatchContext,
): Promise<void> {
  const { workspace } = context;
  const channel = workspace.channels.get(message.channel);
  if (channel === undefined) return;
  const ephemeral = message.ephemeralTo !== undefined;
  const responseUrl = workspace.responseUrls.issue({
    userId: user.id,
    channel: channel.id,
    originalTs: message.ts,
    fromMessage: true,
  });
  await send(press, user, context, {
    ...interactionBase(user, context),
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    },
    trigger_id: workspace.triggers.issue({ userId: user.id }),
    channel: payloadChannel(channel),
    // Slack does not send an ephemeral message back: a bot finds its way by the action's own value.
    ...(ephemeral ? {} : { message: slackMessage(message, { withMetadata: true }) }),
    state: { values: press.state ?? {} },
    response_url: `${context.url()}${responseUrl}`,
  });
}

/** Sends a press or a pick in a modal or a Home tab. */
export async function sendViewAction(
  press: PlaygroundActions["action"],
  user: PlaygroundUser,
  open: OpenView,
  context: DispatchContext,
): Promise<void> {
  const { workspace } = context;
  const view = press.state === undefined ? open : workspace.views.setState(open, press.state as ViewState);
  await send(press, user, context, {
    ...interactionBase(user, context),
    container: { type: "view", view_id: view.id },
    trigger_id: workspace.triggers.issue({
      userId: user.id,
      ...(view.type === "modal" ? { viewId: view.id } : {}),
    }),
    view: slackView(view),
  });
}

async function send(
  press: PlaygroundActions["action"],
  user: PlaygroundUser,
  { workspace, deliver }: DispatchContext,
  payload: Record<string, unknown>,
): Promise<void> {
  const actionTs = workspace.nextTs();
  const action = { ...press.action, action_ts: actionTs };
  const delivery = await deliver({
    name: `block_actions ${String(press.action["action_id"] ?? "")}`.trim(),
    body: { payload: { type: "block_actions", ...payload, actions: [action] } },
  });
  if (delivery.ok) return;
  const label = isRecord(press.action["text"]) ? String(press.action["text"]["text"]) : "That";
  workspace.emit({
    type: "notice",
    userId: user.id,
    text: `“${label}” did not work: the app ${delivery.reason === "http_timeout" ? "did not answer in time" : "could not be reached or failed"}.`,
  });
}
