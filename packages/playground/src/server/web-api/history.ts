import type { PlaygroundMessage } from "../../protocol.ts";
import { slackMessage } from "../workspace/slack-message.ts";
import { compareTs, parseTs } from "../workspace/timestamps.ts";
import { refuse } from "./answer.ts";
import type { Arguments } from "./arguments.ts";
import type { Method } from "./method.ts";
import { readableChannel } from "./reach.ts";

const history: Method = (args, { workspace }) => {
  const channel = readableChannel(workspace, args.required("channel", "channel_not_found"));
  const messages = workspace.messages
    .inChannel(channel.id)
    .filter((message) => message.threadTs === undefined || message.threadTs === message.ts)
    .filter(within(args))
    .reverse();
  const cursor = readCursor(args);
  const left = cursor === undefined ? messages : messages.filter((m) => compareTs(m.ts, cursor) < 0);
  return answer(left, args, args.limit(100, 999));
};

const replies: Method = (args, { workspace }) => {
  const channel = readableChannel(workspace, args.required("channel", "channel_not_found"));
  const ts = args.required("ts", "thread_not_found");
  const asked = workspace.messages.get(channel.id, ts);
  if (asked === undefined || asked.ephemeralTo !== undefined) refuse("thread_not_found");
  const inRange = within(args);
  // The parent always comes first, whatever the range.
  const thread = workspace.messages
    .inChannel(channel.id)
    .filter((message) => message.ts === ts || (message.threadTs === ts && inRange(message)));
  const cursor = readCursor(args);
  const left = cursor === undefined ? thread : thread.filter((m) => compareTs(m.ts, cursor) > 0);
  return answer(left, args, args.limit(1000, 1000));
};

function answer(left: PlaygroundMessage[], args: Arguments, limit: number): Record<string, unknown> {
  const shown = left.slice(0, limit);
  const last = shown.at(-1);
  const more = left.length > limit && last !== undefined;
  return {
    messages: shown.map((m) => slackMessage(m, { withMetadata: args.flag("include_all_metadata") })),
    has_more: more,
    pin_count: 0,
    // A cursor names the last message shown, so that new messages do not shift the pages.
    ...(more ? { response_metadata: { next_cursor: Buffer.from(`ts:${last.ts}`).toString("base64") } } : {}),
  };
}

function within(args: Arguments): (message: PlaygroundMessage) => boolean {
  const oldest = readTs(args.text("oldest"), "invalid_ts_oldest");
  const latest = readTs(args.text("latest"), "invalid_ts_latest");
  const inclusive = args.flag("inclusive");
  return ({ ts }) => {
    const at = parseTs(ts) ?? 0n;
    if (oldest !== undefined && (inclusive ? at < oldest : at <= oldest)) return false;
    return latest === undefined || (inclusive ? at <= latest : at < latest);
  };
}

function readTs(text: string | undefined, code: string): bigint | undefined {
  return text === undefined ? undefined : (parseTs(text) ?? refuse(code));
}

function readCursor(args: Arguments): string | undefined {
  const cursor = args.text("cursor");
  if (cursor === undefined) return undefined;
  const ts = /^ts:(.+)$/.exec(Buffer.from(cursor, "base64").toString())?.[1];
  return ts !== undefined && parseTs(ts) !== undefined ? ts : refuse("invalid_cursor");
}

export const historyMethods: Record<string, Method> = {
  "conversations.history": history,
  "conversations.replies": replies,
};
