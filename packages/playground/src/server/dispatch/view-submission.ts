import type { PlaygroundUser } from "../../protocol.ts";
import { viewProblems } from "../web-api/views.ts";
import { isRecord } from "../workspace/blocks.ts";
import { slackView } from "../workspace/slack-view.ts";
import type { OpenView, ViewState } from "../workspace/views.ts";
import type { DispatchContext } from "./context.ts";
import { interactionBase } from "./payload.ts";

const trouble = "We had some trouble connecting. Try again?";

/** Sends a modal's answers, and does what the bot says: close, show errors, update, push or clear. */
export async function sendViewSubmission(
  values: ViewState,
  user: PlaygroundUser,
  open: OpenView,
  context: DispatchContext,
): Promise<void> {
  const { workspace, deliver } = context;
  const view = workspace.views.setState(open, values);
  const delivery = await deliver({
    name: `view_submission ${String(view.view["callback_id"] ?? "")}`.trim(),
    body: {
      payload: {
        type: "view_submission",
        ...interactionBase(user, context),
        trigger_id: workspace.triggers.issue({ userId: user.id, viewId: view.id }),
        view: slackView(view),
        response_urls: responseUrls(view, user, context),
      },
    },
  });
  const outcome = delivery.ok ? followAnswer(delivery.json, view, context) : trouble;
  if (outcome !== undefined) workspace.emit({ type: "notice", userId: user.id, text: outcome });
}

/** Carries out the answer; a sentence for the person when that is not possible. */
function followAnswer(answer: unknown, view: OpenView, context: DispatchContext): string | undefined {
  const { views } = context.workspace;
  const action = isRecord(answer) ? answer["response_action"] : undefined;
  switch (action) {
    case undefined:
      views.close(view);
      return undefined;
    case "clear":
      views.closeAll(view.userId);
      return undefined;
    case "errors":
      return showErrors(answer, view, context);
    case "update":
    case "push": {
      const next = isRecord(answer) ? answer["view"] : undefined;
      if (!isRecord(next) || viewProblems(next, "modal", context.validateBlocks).length > 0) return trouble;
      if (action === "update") views.update(view, next);
      else if (views.push(view, next) === "push_limit_reached") return trouble;
      return undefined;
    }
    default:
      return trouble;
  }
}

/** Errors belong to input blocks of the view; Slack treats any others as a broken answer. */
function showErrors(answer: unknown, view: OpenView, { workspace }: DispatchContext): string | undefined {
  const errors = isRecord(answer) && isRecord(answer["errors"]) ? answer["errors"] : {};
  const blocks = Array.isArray(view.view["blocks"]) ? view.view["blocks"] : [];
  const inputs = new Set(
    blocks.filter(isRecord).flatMap((block) => (block["type"] === "input" ? [block["block_id"]] : [])),
  );
  const entries = Object.entries(errors);
  const fits = entries.every(([blockId, text]) => inputs.has(blockId) && typeof text === "string");
  if (entries.length === 0 || !fits) return trouble;
  workspace.views.setErrors(view, errors as Record<string, string>);
  return undefined;
}

/** One response url for each conversation that was picked in an input with `response_url_enabled`. */
function responseUrls(view: OpenView, user: PlaygroundUser, { workspace, url }: DispatchContext): unknown[] {
  const blocks = Array.isArray(view.view["blocks"]) ? view.view["blocks"] : [];
  return blocks.filter(isRecord).flatMap((block) => {
    const element = block["element"];
    if (!isRecord(element) || element["response_url_enabled"] !== true) return [];
    const blockId = String(block["block_id"]);
    const actionId = String(element["action_id"]);
    const value = view.state[blockId]?.[actionId];
    const picked = isRecord(value)
      ? (value["selected_conversation"] ?? value["selected_channel"])
      : undefined;
    const channel = typeof picked === "string" ? workspace.channels.get(picked) : undefined;
    if (channel === undefined) return [];
    const path = workspace.responseUrls.issue({ userId: user.id, channel: channel.id });
    return [
      { block_id: blockId, action_id: actionId, channel_id: channel.id, response_url: `${url()}${path}` },
    ];
  });
}

/** Closes a modal as the person asked, and tells the bot when the view wants that. */
export async function closeView(
  open: OpenView,
  user: PlaygroundUser,
  all: boolean,
  context: DispatchContext,
): Promise<void> {
  const { views } = context.workspace;
  const isCleared = all || open.view["clear_on_close"] === true;
  const closed = isCleared ? views.closeAll(user.id) : [open];
  if (!isCleared) views.close(open);
  for (const view of closed) {
    if (view.view["notify_on_close"] !== true) continue;
    await context.deliver({
      name: `view_closed ${String(view.view["callback_id"] ?? "")}`.trim(),
      body: {
        payload: {
          type: "view_closed",
          ...interactionBase(user, context),
          view: slackView(view),
          is_cleared: isCleared,
        },
      },
    });
  }
}
