import { SlackCallError } from "./slack-call-error.ts";

/** A message is no longer in its channel. */
export class MessageGoneError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = [
    "message_not_found",
    "thread_not_found",
    "cant_update_deleted_message",
  ];
  override readonly name = "MessageGoneError";
  readonly code = "message-gone";
  readonly consequence = "our-fault";

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, "The message was deleted. There is nothing left to change.", options);
  }
}

/** Whether an error is a {@link MessageGoneError}. */
export function isMessageGoneError(error: unknown): error is MessageGoneError {
  return error instanceof Error && "code" in error && error.code === "message-gone";
}
