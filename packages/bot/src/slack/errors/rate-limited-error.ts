import { SlackCallError } from "./slack-call-error.ts";

/** Slack takes no more calls of this kind in the workspace for now; nothing was done. */
export class RateLimitedError extends SlackCallError {
  /** Slack's names of it. */
  static readonly reasons: readonly string[] = ["ratelimited", "rate_limited"];
  override readonly name = "RateLimitedError";
  readonly code = "rate-limited";
  readonly consequence = "later";
  /** How long Slack asks to wait, in milliseconds; undefined when it does not say. */
  readonly retryAfterMs: number | undefined;

  constructor(reason: string, options?: ErrorOptions & { readonly retryAfterMs?: number }) {
    super(reason, "Slack asks to wait. It is tried again by itself.", options);
    this.retryAfterMs = options?.retryAfterMs;
  }
}

/** Whether an error is a {@link RateLimitedError}. */
export function isRateLimitedError(error: unknown): error is RateLimitedError {
  return error instanceof Error && "code" in error && error.code === "rate-limited";
}
