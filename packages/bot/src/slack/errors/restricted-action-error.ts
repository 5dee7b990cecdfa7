import { SlackCallError } from "./slack-call-error.ts";

/** The rules of the channel or the workspace keep the app from posting there. */
export class RestrictedActionError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = [
    "restricted_action",
    "restricted_action_read_only_channel",
    "restricted_action_thread_only_channel",
    "restricted_action_non_threadable_channel",
    "messages_tab_disabled",
    "method_not_supported_for_channel_type",
    "message_limit_exceeded",
  ];
  override readonly name = "RestrictedActionError";
  readonly code = "restricted-action";
  readonly consequence = "pause-schedule";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "The channel's rules do not let the app post. Ask whoever manages the channel, then resume the digest.",
      options,
    );
  }
}

/** Whether an error is a {@link RestrictedActionError}. */
export function isRestrictedActionError(error: unknown): error is RestrictedActionError {
  return error instanceof Error && "code" in error && error.code === "restricted-action";
}
