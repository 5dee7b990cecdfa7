import { isRecord } from "../workspace/blocks.ts";
import { refuse } from "./answer.ts";
import type { Arguments } from "./arguments.ts";
import type { Method, MethodContext } from "./method.ts";
import { readableChannel } from "./reach.ts";

const setStatus: Method = (args, context) => {
  const { channel, threadTs } = thread(args, context);
  context.workspace.setThread({ channel, threadTs, status: args.text("status") ?? "" });
  return {};
};

const setTitle: Method = (args, context) => {
  const { channel, threadTs } = thread(args, context);
  context.workspace.setThread({ channel, threadTs, title: args.required("title") });
  return {};
};

const setSuggestedPrompts: Method = (args, context) => {
  const { channel, threadTs } = thread(args, context);
  const given = args.list("prompts", "invalid_arguments") ?? refuse("invalid_arguments");
  if (given.length === 0 || given.length > 4) refuse("invalid_arguments");
  const prompts = given.map((prompt) => {
    if (!isRecord(prompt)) return refuse("invalid_arguments");
    const { title, message } = prompt;
    if (typeof title !== "string" || typeof message !== "string") return refuse("invalid_arguments");
    return { title, message };
  });
  context.workspace.setThread({ channel, threadTs, prompts });
  return {};
};

function thread(args: Arguments, { workspace }: MethodContext): { channel: string; threadTs: string } {
  const channel = readableChannel(workspace, args.required("channel_id", "channel_not_found"));
  // An agent's suggested prompts may be set for the conversation as a whole, before there is a thread.
  return { channel: channel.id, threadTs: args.text("thread_ts") ?? "" };
}

export const assistantMethods: Record<string, Method> = {
  "assistant.threads.setStatus": setStatus,
  "assistant.threads.setTitle": setTitle,
  "assistant.threads.setSuggestedPrompts": setSuggestedPrompts,
};
