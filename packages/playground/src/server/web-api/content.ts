import type { PlaygroundMessage } from "../../protocol.ts";
import type { ValidateBlocks } from "../workspace/blocks.ts";
import { refuse } from "./answer.ts";
import type { Arguments } from "./arguments.ts";

/** `undefined` means that the caller did not mention the part, which is not the same as an empty one. */
export interface MessageContent {
  text: string | undefined;
  blocks: unknown[] | undefined;
  attachments: unknown[] | undefined;
  metadata: PlaygroundMessage["metadata"] | "remove" | undefined;
}

/** Reads and checks what a message is made of, as all methods that write one do. */
export function readContent(args: Arguments, validateBlocks: ValidateBlocks): MessageContent {
  const text = args.text("text");
  if ((text?.length ?? 0) > 40_000) refuse("msg_too_long");
  const markdown = args.text("markdown_text");
  if (markdown !== undefined && text !== undefined) refuse("markdown_text_conflict");
  const blocks =
    args.list("blocks", "invalid_blocks_format") ??
    (markdown === undefined ? undefined : [{ type: "markdown", text: markdown }]);
  const problems = blocks === undefined ? [] : validateBlocks(blocks, "message");
  if (problems.length > 0)
    refuse(
      "invalid_blocks",
      problems.map((problem) => `[ERROR] ${problem}`),
    );
  const attachments = args.list("attachments", "invalid_attachments");
  if ((attachments?.length ?? 0) > 100) refuse("too_many_attachments");
  return { text: text ?? markdown, blocks, attachments, metadata: readMetadata(args) };
}

/** Refuses a message with nothing in it. */
export function requireSomething({ text, blocks, attachments }: MessageContent): void {
  if (text === undefined && !blocks?.length && !attachments?.length) refuse("no_text");
}

function readMetadata(args: Arguments): MessageContent["metadata"] {
  const metadata = args.record("metadata", "invalid_metadata_format");
  if (metadata === undefined) return undefined;
  if (Object.keys(metadata).length === 0) return "remove";
  const { event_type, event_payload } = metadata;
  if (typeof event_type !== "string" || typeof event_payload !== "object" || event_payload === null) {
    // Slack posts the message all the same and only warns; a bot that relies on metadata must learn of it.
    return refuse("invalid_metadata_format");
  }
  return { event_type, event_payload: event_payload as Record<string, unknown> };
}
