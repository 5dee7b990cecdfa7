/** Thrown at start when Slack does not accept the bot's token; the message says where to get a new one. */
export class TokenRefusedError extends Error {
  override readonly name = "TokenRefusedError";
  readonly code = "token-refused";
  /** Slack's own name of the refusal, such as "invalid_auth". */
  readonly reason: string;

  constructor(reason: string) {
    super(
      `Slack refuses SLACK_BOT_TOKEN (${reason}). ` +
        "Copy the Bot User OAuth Token again from your app's “OAuth & Permissions” page at api.slack.com/apps.",
    );
    this.reason = reason;
  }
}

/** Whether an error is a {@link TokenRefusedError}. */
export function isTokenRefusedError(error: unknown): error is TokenRefusedError {
  return error instanceof Error && "code" in error && error.code === "token-refused";
}
