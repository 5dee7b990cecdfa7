import { SlackCallError } from "./slack-call-error.ts";

/** The channel is archived. */
export class ChannelArchivedError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = ["is_archived"];
  override readonly name = "ChannelArchivedError";
  readonly code = "channel-archived";
  readonly consequence = "pause-schedule";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "The channel is archived. Restore it and resume the digest, or choose another channel.",
      options,
    );
  }
}

/** Whether an error is a {@link ChannelArchivedError}. */
export function isChannelArchivedError(error: unknown): error is ChannelArchivedError {
  return error instanceof Error && "code" in error && error.code === "channel-archived";
}
