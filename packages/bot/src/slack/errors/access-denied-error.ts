import { SlackCallError } from "./slack-call-error.ts";

/** Administrators keep the app out of the workspace or the channel. */
export class AccessDeniedError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = [
    "access_denied",
    "ekm_access_denied",
    "team_access_not_granted",
  ];
  override readonly name = "AccessDeniedError";
  readonly code = "access-denied";
  readonly consequence = "pause-schedule";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "An administrator keeps the app out. Ask them to allow it, then resume the digest.",
      options,
    );
  }
}

/** Whether an error is an {@link AccessDeniedError}. */
export function isAccessDeniedError(error: unknown): error is AccessDeniedError {
  return error instanceof Error && "code" in error && error.code === "access-denied";
}
