import { SlackCallError } from "./slack-call-error.ts";

/** The app is not in the channel. */
export class NotInChannelError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = ["not_in_channel", "user_not_in_channel"];
  override readonly name = "NotInChannelError";
  readonly code = "not-in-channel";
  readonly consequence = "pause-schedule";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "The app is not in the channel. Type /invite with the app's name there, then resume the digest.",
      options,
    );
  }
}

/** Whether an error is a {@link NotInChannelError}. */
export function isNotInChannelError(error: unknown): error is NotInChannelError {
  return error instanceof Error && "code" in error && error.code === "not-in-channel";
}
