import { SlackCallError } from "./slack-call-error.ts";

/** Slack could not be reached, or did nothing for now. */
export class SlackUnavailableError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = [
    "team_added_to_org",
    "request_timeout",
    "accesslimited",
    "no_connection",
  ];
  override readonly name = "SlackUnavailableError";
  readonly code = "slack-unavailable";
  readonly consequence = "later";

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, "Slack cannot be reached for now. Nothing was done; it is tried again by itself.", options);
  }
}

/** Whether an error is a {@link SlackUnavailableError}. */
export function isSlackUnavailableError(error: unknown): error is SlackUnavailableError {
  return error instanceof Error && "code" in error && error.code === "slack-unavailable";
}
