import { SlackCallError } from "./slack-call-error.ts";

/** The bot's user, or its workspace, is switched off. */
export class AccountInactiveError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = [
    "account_inactive",
    "org_login_required",
    "enterprise_is_restricted",
  ];
  override readonly name = "AccountInactiveError";
  readonly code = "account-inactive";
  readonly consequence = "pause-workspace";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "The app's user or workspace is switched off. Have it switched on or install the app again, then resume its digests.",
      options,
    );
  }
}

/** Whether an error is an {@link AccountInactiveError}. */
export function isAccountInactiveError(error: unknown): error is AccountInactiveError {
  return error instanceof Error && "code" in error && error.code === "account-inactive";
}
