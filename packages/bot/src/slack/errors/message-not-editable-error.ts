import { SlackCallError } from "./slack-call-error.ts";

/** A message can no longer be changed, though it can be answered. */
export class MessageNotEditableError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = [
    "edit_window_closed",
    "cant_update_message",
    "as_user_not_supported",
  ];
  override readonly name = "MessageNotEditableError";
  readonly code = "message-not-editable";
  readonly consequence = "our-fault";

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, "The message can no longer be edited. Answer it in its thread.", options);
  }
}

/** Whether an error is a {@link MessageNotEditableError}. */
export function isMessageNotEditableError(error: unknown): error is MessageNotEditableError {
  return error instanceof Error && "code" in error && error.code === "message-not-editable";
}
