import type { ValidateBlocks } from "../workspace/blocks.ts";
import { slackView } from "../workspace/slack-view.ts";
import type { Trigger } from "../workspace/triggers.ts";
import type { OpenView } from "../workspace/views.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { refuse } from "./answer.ts";
import type { Arguments } from "./arguments.ts";
import type { Method } from "./method.ts";

const open: Method = (args, { workspace, validateBlocks }) => {
  const view = readView(args, "modal", validateBlocks);
  requireNewExternalId(workspace, view);
  const { userId } = exchange(args, workspace);
  return { view: slackView(workspace.views.open(userId, view)) };
};

const push: Method = (args, { workspace, validateBlocks }) => {
  const view = readView(args, "modal", validateBlocks);
  requireNewExternalId(workspace, view);
  const { viewId } = exchange(args, workspace);
  const below = (viewId === undefined ? undefined : workspace.views.get(viewId)) ?? refuse("not_found");
  const pushed = workspace.views.push(below, view);
  return pushed === "push_limit_reached" ? refuse(pushed) : { view: slackView(pushed) };
};

const update: Method = (args, { workspace, validateBlocks }) => {
  const viewId = args.text("view_id");
  const externalId = args.text("external_id");
  const current =
    (viewId !== undefined
      ? workspace.views.get(viewId)
      : workspace.views.byExternalId(externalId ?? refuse("invalid_arguments"))) ?? refuse("not_found");
  const view = readView(args, current.type, validateBlocks);
  requireHash(args, current);
  if (view["external_id"] !== current.view["external_id"]) requireNewExternalId(workspace, view);
  return { view: slackView(workspace.views.update(current, view)) };
};

const publish: Method = (args, { workspace, validateBlocks }) => {
  const user = workspace.user(args.required("user_id")) ?? refuse("user_not_found");
  const view = readView(args, "home", validateBlocks);
  requireHash(args, workspace.views.home(user.id));
  return { view: slackView(workspace.views.publish(user.id, view)) };
};

/** Reads a view and checks it as Slack does before it shows anything. */
function readView(
  args: Arguments,
  type: "modal" | "home",
  validateBlocks: ValidateBlocks,
): Record<string, unknown> {
  const view = args.record("view", "invalid_arguments") ?? refuse("invalid_arguments");
  const problems = viewProblems(view, type, validateBlocks);
  if (problems.length > 0)
    refuse(
      "invalid_arguments",
      problems.map((problem) => `[ERROR] ${problem}`),
    );
  if (JSON.stringify(view).length > 250_000) refuse("view_too_large");
  return view;
}

/** What Slack would refuse about a view of this type, block by block and around the blocks. */
export function viewProblems(
  view: Record<string, unknown>,
  type: "modal" | "home",
  validateBlocks: ValidateBlocks,
): string[] {
  const blocks = view["blocks"];
  if (view["type"] !== type)
    return [`failed to match the expected view type "${type}" [json-pointer:/view/type]`];
  if (!Array.isArray(blocks)) return ["missing required field: blocks [json-pointer:/view]"];
  if (type === "modal" && view["title"] === undefined) {
    return ["missing required field: title [json-pointer:/view]"];
  }
  const hasInput = blocks.some((block: { type?: unknown } | null) => block?.type === "input");
  if (type === "modal" && hasInput && view["submit"] === undefined) {
    return ["missing required field: submit, which a modal with an input needs [json-pointer:/view]"];
  }
  return validateBlocks(blocks, type);
}

function exchange(args: Arguments, workspace: Workspace): Trigger {
  const trigger = workspace.triggers.exchange(args.required("trigger_id", "invalid_trigger_id"));
  return typeof trigger === "string" ? refuse(trigger) : trigger;
}

function requireHash(args: Arguments, current: OpenView | undefined): void {
  const hash = args.text("hash");
  if (hash !== undefined && hash !== current?.hash) refuse("hash_conflict");
}

function requireNewExternalId(workspace: Workspace, view: Record<string, unknown>): void {
  const externalId = view["external_id"];
  if (typeof externalId === "string" && externalId !== "" && workspace.views.byExternalId(externalId)) {
    refuse("duplicate_external_id");
  }
}

export const viewsMethods: Record<string, Method> = {
  "views.open": open,
  "views.push": push,
  "views.update": update,
  "views.publish": publish,
};
