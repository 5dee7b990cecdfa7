import type { Element, Option } from "../blocks/block.ts";
import type { Workspace } from "../workspace/state.ts";

/** One choice of a menu: what it sends, and what is read. */
export interface Choice {
  id: string;
  label: string;
  group?: string;
  /** What Slack puts into the payload for it: an option object, or an id. */
  sent: Option | string;
}

/** The field of the payload a menu's choice goes into, such as "selected_option". */
export function selectedField(type: string): string {
  const kind = type.replace(/^multi_/, "").replace(/_select$/, "");
  const name = { users: "user", channels: "channel", conversations: "conversation" }[kind] ?? "option";
  return `selected_${name}${type.startsWith("multi_") || type === "checkboxes" ? "s" : ""}`;
}

/** What a menu offers: its own options, or people, or channels of the workspace. */
export function choicesOf(element: Element, workspace: Workspace, personId: string): Choice[] {
  switch (element.type.replace(/^multi_/, "")) {
    case "users_select":
      return workspace.users.map((user) => ({ id: user.id, label: user.realName, sent: user.id }));
    case "channels_select":
      return workspace.channels
        .filter((channel) => channel.kind === "channel" && !channel.archived)
        .map((channel) => ({ id: channel.id, label: `#${channel.name}`, sent: channel.id }));
    case "conversations_select":
      return conversations(element, workspace, personId);
    default:
      return options(element);
  }
}

function options(element: Element): Choice[] {
  const groups = element.option_groups ?? [{ label: undefined, options: element.options ?? [] }];
  return groups.flatMap(({ label, options }) =>
    options.map((option) => ({
      id: option.value ?? option.text.text,
      label: option.text.text,
      ...(label ? { group: label.text } : {}),
      sent: option,
    })),
  );
}

function conversations(element: Element, workspace: Workspace, personId: string): Choice[] {
  const kinds = element.filter?.include;
  const bots = element.filter?.exclude_bot_users !== true;
  return workspace.channels
    .filter((channel) => !channel.archived)
    .filter((channel) => channel.kind === "channel" || (bots && channel.userId === personId))
    .filter((channel) => !kinds || kinds.includes(channel.kind === "im" ? "im" : "public"))
    .map((channel) => ({
      id: channel.id,
      label: channel.kind === "im" ? botName(workspace) : `#${channel.name}`,
      sent: channel.id,
    }));
}

function botName(workspace: Workspace): string {
  return workspace.users.find((user) => user.id === workspace.botUserId)?.realName ?? "App";
}

/** The id of a choice as it is found in a value: an option object or an id. */
export function idOf(sent: unknown): string {
  if (typeof sent === "string") return sent;
  const option = sent as Option | null | undefined;
  return option ? (option.value ?? option.text.text) : "";
}
