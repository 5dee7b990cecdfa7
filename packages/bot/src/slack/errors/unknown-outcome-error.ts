import { SlackCallError } from "./slack-call-error.ts";

/** Slack may have done what was asked, or not: it failed on the way, or its answer was lost. */
export class UnknownOutcomeError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = [
    "internal_error",
    "fatal_error",
    "service_unavailable",
    "no_answer",
    "connection_lost",
  ];
  override readonly name = "UnknownOutcomeError";
  readonly code = "unknown-outcome";
  readonly consequence = "unknown";

  constructor(reason: string, options?: ErrorOptions) {
    super(
      reason,
      "Whether Slack did it is not known. The channel's history decides before it is tried again.",
      options,
    );
  }
}

/** Whether an error is an {@link UnknownOutcomeError}. */
export function isUnknownOutcomeError(error: unknown): error is UnknownOutcomeError {
  return error instanceof Error && "code" in error && error.code === "unknown-outcome";
}
