import { app } from "../workspace/workspace.ts";
import { refuse } from "./answer.ts";
import type { Method } from "./method.ts";
import { messageOf, readableChannel } from "./reach.ts";

const add: Method = (args, { workspace }) => {
  const channel = readableChannel(workspace, args.required("channel", "channel_not_found"));
  const message = messageOf(workspace, channel, args.required("timestamp", "no_item_specified"));
  const name = args.required("name", "invalid_name");
  if (!/^[\w+'-]+(?:::skin-tone-[2-6])?$/.test(name)) refuse("invalid_name");
  const reactions = message.reactions ?? [];
  const existing = reactions.find((reaction) => reaction.name === name);
  if (existing?.users.includes(app.botUserId)) refuse("already_reacted");
  const next = { name, users: [...(existing?.users ?? []), app.botUserId] };
  workspace.messages.change(
    message,
    {
      reactions: existing ? reactions.map((r) => (r === existing ? next : r)) : [...reactions, next],
    },
    { quietly: true },
  );
  return {};
};

export const reactionsMethods: Record<string, Method> = { "reactions.add": add };
