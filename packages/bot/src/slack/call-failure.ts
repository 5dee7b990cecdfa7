import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import { AccessDeniedError } from "./errors/access-denied-error.ts";
import { AccountInactiveError } from "./errors/account-inactive-error.ts";
import { ChannelArchivedError } from "./errors/channel-archived-error.ts";
import { ChannelNotFoundError } from "./errors/channel-not-found-error.ts";
import { MessageGoneError } from "./errors/message-gone-error.ts";
import { MessageNotEditableError } from "./errors/message-not-editable-error.ts";
import { MessageRefusedError } from "./errors/message-refused-error.ts";
import { MissingScopeError } from "./errors/missing-scope-error.ts";
import { NotInChannelError } from "./errors/not-in-channel-error.ts";
import { isNotSentError } from "./errors/not-sent-error.ts";
import { RateLimitedError } from "./errors/rate-limited-error.ts";
import { RestrictedActionError } from "./errors/restricted-action-error.ts";
import { SlackCallError } from "./errors/slack-call-error.ts";
import { SlackUnavailableError } from "./errors/slack-unavailable-error.ts";
import { TokenRevokedError } from "./errors/token-revoked-error.ts";
import { UnfamiliarSlackError } from "./errors/unfamiliar-slack-error.ts";
import { UnknownOutcomeError } from "./errors/unknown-outcome-error.ts";

/**
 * The classes of errors that Slack, or the bot about a call to Slack, has names for.
 *
 * @see https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
export const NAMED_ERRORS = [
  ChannelNotFoundError,
  NotInChannelError,
  ChannelArchivedError,
  RestrictedActionError,
  MissingScopeError,
  AccessDeniedError,
  TokenRevokedError,
  AccountInactiveError,
  RateLimitedError,
  SlackUnavailableError,
  UnknownOutcomeError,
  MessageRefusedError,
  MessageNotEditableError,
  MessageGoneError,
] as const;

const BY_REASON: ReadonlyMap<string, (typeof NAMED_ERRORS)[number]> = new Map(
  NAMED_ERRORS.flatMap((one) => one.reasons.map((reason) => [reason, one] as const)),
);

/** The error that Slack, or the bot, calls by a name, such as "is_archived". */
export function errorNamed(reason: string, cause?: unknown): SlackCallError {
  return new (BY_REASON.get(reason) ?? UnfamiliarSlackError)(reason, { cause });
}

/** A connection that never came about carried nothing. */
const NEVER_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** Reads the failure of a call that was made without retries; what it cannot tell is an unknown outcome. */
export function callFailure(error: unknown): SlackCallError {
  if (error instanceof SlackCallError) return error;
  if (error instanceof WebAPIRateLimitedError) {
    return new RateLimitedError("ratelimited", { cause: error, retryAfterMs: error.retryAfter * 1000 });
  }
  if (error instanceof WebAPIPlatformError) return errorNamed(error.data.error, error);
  if (error instanceof WebAPIHTTPError) {
    return new UnknownOutcomeError(`http_${error.statusCode}`, { cause: error });
  }
  if (error instanceof WebAPIRequestError) return requestFailure(error.original);
  return new UnknownOutcomeError("no_answer", { cause: error });
}

function requestFailure(error: Error): SlackCallError {
  if (isNotSentError(error)) return error;
  const cause = error.cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (NEVER_CONNECTED.has(code)) return errorNamed("no_connection", error);
  return errorNamed(error.name === "TimeoutError" ? "no_answer" : "connection_lost", error);
}
