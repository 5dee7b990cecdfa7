import type {
  PlaygroundActions,
  PlaygroundMessage,
  PlaygroundOutcome,
  PlaygroundUser,
} from "../../protocol.ts";
import { isClockMovedBackError } from "../clock.ts";
import { sendMessageAction, sendViewAction } from "../dispatch/block-actions.ts";
import { sendMessageShortcut } from "../dispatch/message-shortcut.ts";
import { closeView, sendViewSubmission } from "../dispatch/view-submission.ts";
import { slackView } from "../workspace/slack-view.ts";
import type { OpenView } from "../workspace/views.ts";
import { PageActionError } from "./action-error.ts";
import type { PageContext } from "./context.ts";
import { openDetails } from "./open-details.ts";
import { post } from "./post.ts";

/** What the page is told of an action that was done. */
type Done = Omit<Extract<PlaygroundOutcome, { ok: true }>, "ok">;

type ActionHandlers = {
  [Name in keyof PlaygroundActions]: (
    action: PlaygroundActions[Name],
    context: PageContext,
  ) => Promise<Done | undefined>;
};

/** What happens for each thing that a person does in the page; refusals are {@link PageActionError}s. */
export const actionHandlers: ActionHandlers = {
  async post(action, context) {
    const user = person(action.userId, context);
    const channel = context.dispatch.workspace.channels.get(action.channel);
    if (channel === undefined) throw new PageActionError("channel_not_found", "There is no such channel.");
    if (!channel.members.includes(user.id)) {
      throw new PageActionError("not_in_channel", `${user.realName} is not in this conversation.`);
    }
    const message = await post(action, user, channel, context);
    return message && { posted: message.ts };
  },

  async action(action, context) {
    const user = person(action.userId, context);
    if (action.viewId !== undefined) {
      await sendViewAction(action, user, view(action.viewId, user, context), context.dispatch);
    } else {
      const message = visibleMessage(action.channel, action.messageTs, user, context);
      await sendMessageAction(action, user, message, context.dispatch);
    }
  },

  async shortcut(action, context) {
    const user = person(action.userId, context);
    const message = visibleMessage(action.channel, action.messageTs, user, context);
    if (message.ephemeralTo !== undefined) {
      throw new PageActionError("message_not_found", "Shortcuts do not work on messages only you can see.");
    }
    if (!context.shortcuts.some((shortcut) => shortcut.callbackId === action.callbackId)) {
      throw new PageActionError("unknown_shortcut", `The app has no shortcut "${action.callbackId}".`);
    }
    await sendMessageShortcut(action.callbackId, user, message, context.dispatch);
  },

  async submit(action, context) {
    const user = person(action.userId, context);
    await sendViewSubmission(action.values, user, view(action.viewId, user, context), context.dispatch);
  },

  async close(action, context) {
    const user = person(action.userId, context);
    await closeView(view(action.viewId, user, context), user, action.all ?? false, context.dispatch);
  },

  async openDetails(action, context) {
    const user = person(action.userId, context);
    const message = visibleMessage(action.channel, action.messageTs, user, context);
    await openDetails(action.url, user, message, context);
  },

  async openHome(action, context) {
    const user = person(action.userId, context);
    if (!context.subscriptions.has("app_home_opened")) return;
    const { workspace } = context.dispatch;
    const home = workspace.views.home(user.id);
    void context.sendEvent({
      type: "app_home_opened",
      user: user.id,
      channel: workspace.channels.directMessage(user.id)?.id ?? "",
      tab: action.tab,
      ...(action.tab === "home" && home !== undefined ? { view: slackView(home) } : {}),
      event_ts: workspace.nextTs(),
    });
  },

  async clock({ now }, context) {
    await move(new Date(now), context);
  },

  async nextDigest(_action, context) {
    const at = await context.schedule?.next();
    if (at === undefined) {
      throw new PageActionError("no_digest", "No digest is planned. Type /hk-ai digest to set one up.");
    }
    await move(at, context);
  },
};

async function move(to: Date, { clock, schedule }: PageContext): Promise<void> {
  if (clock.moveTo === undefined) {
    throw new PageActionError("clock_not_movable", "This playground's clock cannot be moved.");
  }
  try {
    if (schedule === undefined || to < clock.now()) clock.moveTo(to);
    else await schedule.advance(to);
  } catch (error) {
    if (!isClockMovedBackError(error)) throw error;
    throw new PageActionError(error.code, error.message);
  }
}

function person(id: string, { dispatch }: PageContext): PlaygroundUser {
  const user = dispatch.workspace.user(id);
  if (user === undefined || user.isBot) {
    throw new PageActionError("user_not_found", "There is no such person in the playground.");
  }
  return user;
}

function view(id: string, user: PlaygroundUser, { dispatch }: PageContext): OpenView {
  const open = dispatch.workspace.views.get(id);
  if (open === undefined || open.userId !== user.id) {
    throw new PageActionError("view_not_found", "This view is no longer open.");
  }
  return open;
}

function visibleMessage(
  channel: string | undefined,
  ts: string | undefined,
  user: PlaygroundUser,
  { dispatch }: PageContext,
): PlaygroundMessage {
  const message = dispatch.workspace.messages.get(channel ?? "", ts ?? "");
  const members = dispatch.workspace.channels.get(channel ?? "")?.members;
  const hidden = message?.ephemeralTo !== undefined && message.ephemeralTo !== user.id;
  if (message === undefined || hidden || !members?.includes(user.id)) {
    throw new PageActionError("message_not_found", "This message is no longer there.");
  }
  return message;
}
