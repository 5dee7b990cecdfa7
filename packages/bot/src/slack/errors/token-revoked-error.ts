import { SlackCallError } from "./slack-call-error.ts";

/** The bot's token is no longer good, or there is none. */
export class TokenRevokedError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = [
    "token_revoked",
    "token_expired",
    "invalid_auth",
    "not_authed",
    "not_installed",
  ];
  override readonly name = "TokenRevokedError";
  readonly code = "token-revoked";
  readonly consequence = "pause-workspace";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "The app is no longer installed in this workspace. Install it again, then resume its digests.",
      options,
    );
  }
}

/** Whether an error is a {@link TokenRevokedError}. */
export function isTokenRevokedError(error: unknown): error is TokenRevokedError {
  return error instanceof Error && "code" in error && error.code === "token-revoked";
}
