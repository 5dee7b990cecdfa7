import type { PlaygroundMessage } from "../protocol.ts";
import type { ValidateBlocks } from "./workspace/blocks.ts";
import { isRecord } from "./workspace/blocks.ts";
import type { ResponseTarget } from "./workspace/response-urls.ts";
import { app, type Workspace } from "./workspace/workspace.ts";

/** What came of an answer: done, or why not in Slack's words. */
export type AnswerOutcome =
  | { ok: true }
  | { ok: false; status: number; error: string; details?: readonly string[] };

/**
 * Carries out what a bot answers to an interaction, in an acknowledgement or through a response url: post, replace or
 * delete; ephemeral unless it says "in_channel".
 *
 * An answer that does not say whether it replaces its original does so when the original is ephemeral, as the app
 * could reach that one by no other way.
 */
export function answerMessage(
  answer: Record<string, unknown>,
  target: ResponseTarget,
  workspace: Workspace,
  validateBlocks: ValidateBlocks,
): AnswerOutcome {
  const channel = workspace.channels.get(target.channel);
  if (channel === undefined) return { ok: false, status: 404, error: "channel_not_found" };
  if (channel.archived) return { ok: false, status: 410, error: "channel_is_archived" };
  const original =
    target.originalTs === undefined ? undefined : workspace.messages.get(target.channel, target.originalTs);

  if (answer["delete_original"] === true) {
    if (original === undefined) return { ok: false, status: 404, error: "message_not_found" };
    workspace.messages.remove(original);
    return { ok: true };
  }

  const content = readAnswer(answer);
  const problems = content.blocks === undefined ? [] : validateBlocks(content.blocks, "message");
  if (problems.length > 0) return { ok: false, status: 400, error: "invalid_blocks", details: problems };
  if (content.text === undefined && !content.blocks?.length && !content.attachments?.length) {
    return { ok: false, status: 400, error: "no_text" };
  }

  const asked = answer["replace_original"];
  const replaces =
    asked === true || (asked === undefined && target.fromMessage && original?.ephemeralTo !== undefined);
  if (replaces && original !== undefined) {
    workspace.messages.change(original, {
      text: content.text ?? "",
      blocks: content.blocks,
      attachments: content.attachments,
      ...(content.metadata === undefined ? {} : { metadata: content.metadata }),
    });
    return { ok: true };
  }

  // An answer that names no thread is taken for one in the channel: a bot that relies on more is found out here.
  const threadTs = typeof answer["thread_ts"] === "string" ? answer["thread_ts"] : undefined;
  const message = workspace.messages.add({
    channel: target.channel,
    user: app.botUserId,
    text: content.text ?? "",
    ...(content.blocks === undefined ? {} : { blocks: content.blocks }),
    ...(content.attachments === undefined ? {} : { attachments: content.attachments }),
    ...(content.metadata === undefined ? {} : { metadata: content.metadata }),
    ...(threadTs === undefined ? {} : { threadTs }),
    ...(answer["response_type"] === "in_channel" ? {} : { ephemeralTo: target.userId }),
  });
  // A slash command has no message of its own: its first answer is what later ones replace.
  target.originalTs ??= message.ts;
  return { ok: true };
}

interface AnswerContent {
  text?: string;
  blocks?: unknown[];
  attachments?: unknown[];
  metadata?: NonNullable<PlaygroundMessage["metadata"]>;
}

function readAnswer(answer: Record<string, unknown>): AnswerContent {
  const { text, blocks, attachments, metadata } = answer;
  const content: AnswerContent = {};
  if (typeof text === "string" && text !== "") content.text = text;
  if (Array.isArray(blocks)) content.blocks = blocks;
  if (Array.isArray(attachments)) content.attachments = attachments;
  if (
    isRecord(metadata) &&
    typeof metadata["event_type"] === "string" &&
    isRecord(metadata["event_payload"])
  ) {
    content.metadata = { event_type: metadata["event_type"], event_payload: metadata["event_payload"] };
  }
  return content;
}
