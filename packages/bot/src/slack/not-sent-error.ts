/** Thrown in place of sending a message when it may be somebody else's by now: nothing has been sent. */
export class NotSentError extends Error {
  override readonly name = "NotSentError";
  readonly code = "not-sent";

  constructor() {
    super("The message was not sent: this process was held up so long that another one may have taken over.");
  }
}

/** Whether an error is a {@link NotSentError}. */
export function isNotSentError(error: unknown): error is NotSentError {
  return error instanceof Error && "code" in error && error.code === "not-sent";
}
