import { SlackCallError } from "./slack-call-error.ts";

/** Slack knows no such channel, or keeps a private one from an app that is not in it. */
export class ChannelNotFoundError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = ["channel_not_found"];
  override readonly name = "ChannelNotFoundError";
  readonly code = "channel-not-found";
  readonly consequence = "pause-schedule";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "The channel is gone, or private and the app is not in it. Type /invite with the app's name there, then resume the digest.",
      options,
    );
  }
}

/** Whether an error is a {@link ChannelNotFoundError}. */
export function isChannelNotFoundError(error: unknown): error is ChannelNotFoundError {
  return error instanceof Error && "code" in error && error.code === "channel-not-found";
}
