import { SlackCallError } from "./slack-call-error.ts";

/** Thrown in place of sending a message when it may be somebody else's by now: nothing has been sent. */
export class NotSentError extends SlackCallError {
  override readonly name = "NotSentError";
  readonly code = "not-sent";
  readonly consequence = "not-sent";

  constructor() {
    super(
      "not_sent",
      "The message was not sent: this process was held up so long that another one may have taken over.",
    );
  }
}

/** Whether an error is a {@link NotSentError}. */
export function isNotSentError(error: unknown): error is NotSentError {
  return error instanceof Error && "code" in error && error.code === "not-sent";
}
