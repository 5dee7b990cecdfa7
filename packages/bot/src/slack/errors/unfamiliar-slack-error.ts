import { SlackCallError } from "./slack-call-error.ts";

/** Slack said no with a name that the bot does not know: pausing tells the owner, repeating would hide it. */
export class UnfamiliarSlackError extends SlackCallError {
  override readonly name = "UnfamiliarSlackError";
  readonly code = "unfamiliar-slack";
  readonly consequence = "pause-schedule";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "Slack refuses with an error that this version of the bot does not know. Look its name up, then resume the digest.",
      options,
    );
  }
}

/** Whether an error is an {@link UnfamiliarSlackError}. */
export function isUnfamiliarSlackError(error: unknown): error is UnfamiliarSlackError {
  return error instanceof Error && "code" in error && error.code === "unfamiliar-slack";
}
