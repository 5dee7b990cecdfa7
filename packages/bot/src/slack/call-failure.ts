import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import { isNotSentError } from "./not-sent-error.ts";
import { type Consequence, POSTING_ERRORS } from "./posting-errors.ts";

/** What is known after a call to Slack has failed. */
export interface CallFailure {
  /** `not-sent` means that nothing was sent, because somebody else may be sending it. */
  readonly consequence: Consequence | "not-sent";
  /** Slack's name of the error, or the bot's own. */
  readonly reason: string;
  /** How long Slack asks to wait, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** A connection that never came about carried nothing. */
const NEVER_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** Reads the failure of a call that was made without retries; whatever it cannot tell is `unknown`. */
export function callFailure(error: unknown): CallFailure {
  if (error instanceof WebAPIRateLimitedError) {
    return { consequence: "later", reason: "ratelimited", retryAfterMs: error.retryAfter * 1000 };
  }
  if (error instanceof WebAPIPlatformError) {
    const reason = error.data.error;
    // An error that Slack has added since says no all the same: pausing tells the owner, retrying would hide it.
    return { consequence: POSTING_ERRORS[reason] ?? "pause-schedule", reason };
  }
  if (error instanceof WebAPIHTTPError) return { consequence: "unknown", reason: `http_${error.statusCode}` };
  if (error instanceof WebAPIRequestError) return requestFailure(error.original);
  return { consequence: "unknown", reason: "no_answer" };
}

function requestFailure(error: Error): CallFailure {
  if (isNotSentError(error)) return { consequence: "not-sent", reason: error.code };
  const cause = error.cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (NEVER_CONNECTED.has(code)) return { consequence: "later", reason: "no_connection" };
  return { consequence: "unknown", reason: error.name === "TimeoutError" ? "no_answer" : "connection_lost" };
}
