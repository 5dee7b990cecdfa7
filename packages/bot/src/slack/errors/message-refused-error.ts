import { SlackCallError } from "./slack-call-error.ts";

/** Slack will not take this message, whoever does what. */
export class MessageRefusedError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = [
    "invalid_blocks",
    "invalid_blocks_format",
    "msg_blocks_too_long",
    "msg_too_long",
    "no_text",
    "metadata_too_large",
    "invalid_metadata_format",
    "invalid_metadata_schema",
    "metadata_must_be_sent_from_app",
    "invalid_arguments",
    "invalid_arg_name",
    "invalid_json",
  ];
  override readonly name = "MessageRefusedError";
  readonly code = "message-refused";
  readonly consequence = "our-fault";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "Slack refuses the message itself. Report it to those who run the bot; the next digest is another message.",
      options,
    );
  }
}

/** Whether an error is a {@link MessageRefusedError}. */
export function isMessageRefusedError(error: unknown): error is MessageRefusedError {
  return error instanceof Error && "code" in error && error.code === "message-refused";
}
