import { SlackCallError } from "./slack-call-error.ts";

/** The installation lacks a permission. */
export class MissingScopeError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = ["missing_scope", "no_permission", "not_allowed_token_type"];
  override readonly name = "MissingScopeError";
  readonly code = "missing-scope";
  readonly consequence = "pause-schedule";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "The installation lacks a permission. Ask an administrator to install the app again, then resume the digest.",
      options,
    );
  }
}

/** Whether an error is a {@link MissingScopeError}. */
export function isMissingScopeError(error: unknown): error is MissingScopeError {
  return error instanceof Error && "code" in error && error.code === "missing-scope";
}
