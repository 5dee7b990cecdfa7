import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { isHistoryUnreadableError } from "../../src/digests/posting/history-unreadable-error.ts";
import { callFailure, NAMED_ERRORS } from "../../src/slack/call-failure.ts";
import { isAccessDeniedError } from "../../src/slack/errors/access-denied-error.ts";
import { isAccountInactiveError } from "../../src/slack/errors/account-inactive-error.ts";
import { isChannelArchivedError } from "../../src/slack/errors/channel-archived-error.ts";
import { isChannelNotFoundError } from "../../src/slack/errors/channel-not-found-error.ts";
import { isMessageGoneError } from "../../src/slack/errors/message-gone-error.ts";
import { isMessageNotEditableError } from "../../src/slack/errors/message-not-editable-error.ts";
import { isMessageRefusedError } from "../../src/slack/errors/message-refused-error.ts";
import { isMissingScopeError } from "../../src/slack/errors/missing-scope-error.ts";
import { isNotInChannelError } from "../../src/slack/errors/not-in-channel-error.ts";
import { isNotSentError, NotSentError } from "../../src/slack/errors/not-sent-error.ts";
import { isRateLimitedError } from "../../src/slack/errors/rate-limited-error.ts";
import { isRestrictedActionError } from "../../src/slack/errors/restricted-action-error.ts";
import { isSlackUnavailableError } from "../../src/slack/errors/slack-unavailable-error.ts";
import { isTokenRevokedError } from "../../src/slack/errors/token-revoked-error.ts";
import { isUnfamiliarSlackError } from "../../src/slack/errors/unfamiliar-slack-error.ts";
import { isUnknownOutcomeError } from "../../src/slack/errors/unknown-outcome-error.ts";

const platform = (error: string) => callFailure(new WebAPIPlatformError({ ok: false, error }));
const request = (code: string) =>
  callFailure(
    new WebAPIRequestError(
      new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }),
    ),
  );

/** What Slack calls it, the class, what follows, and what the message tells people to do. */
const ERRORS = [
  ["channel_not_found", isChannelNotFoundError, "pause-schedule", "/invite"],
  ["not_in_channel", isNotInChannelError, "pause-schedule", "/invite"],
  ["is_archived", isChannelArchivedError, "pause-schedule", "Restore it"],
  ["restricted_action", isRestrictedActionError, "pause-schedule", "manages the channel"],
  ["restricted_action_read_only_channel", isRestrictedActionError, "pause-schedule", "manages the channel"],
  ["missing_scope", isMissingScopeError, "pause-schedule", "install the app again"],
  ["team_access_not_granted", isAccessDeniedError, "pause-schedule", "allow it"],
  ["token_revoked", isTokenRevokedError, "pause-workspace", "Install it again"],
  ["invalid_auth", isTokenRevokedError, "pause-workspace", "Install it again"],
  ["account_inactive", isAccountInactiveError, "pause-workspace", "switched on"],
  ["ratelimited", isRateLimitedError, "later", "by itself"],
  ["request_timeout", isSlackUnavailableError, "later", "by itself"],
  ["internal_error", isUnknownOutcomeError, "unknown", "history decides"],
  ["service_unavailable", isUnknownOutcomeError, "unknown", "history decides"],
  ["invalid_blocks", isMessageRefusedError, "our-fault", "Report it"],
  ["edit_window_closed", isMessageNotEditableError, "our-fault", "in its thread"],
  ["message_not_found", isMessageGoneError, "our-fault", "nothing left"],
  ["invented_yesterday", isUnfamiliarSlackError, "pause-schedule", "Look its name up"],
] as const;
const GUARDS = [...new Set(ERRORS.map(([, is]) => is)), isNotSentError, isHistoryUnreadableError];

describe("a failed call", () => {
  it.each(ERRORS)(
    "%s has a class of its own, with its consequence and advice",
    (name, is, consequence, advice) => {
      const error = platform(name);
      expect(error).toMatchObject({ reason: name, consequence, cause: expect.any(WebAPIPlatformError) });
      expect(error.message).toContain(advice);
      expect(error.message).toContain(`(${name})`);
      expect(GUARDS.filter((guard) => guard(error))).toEqual([is]);
    },
  );

  it("has one class for each of Slack's names, and a code for each class", () => {
    const names = NAMED_ERRORS.flatMap(({ reasons }) => reasons);
    expect(new Set(names).size).toBe(names.length);
    const codes = NAMED_ERRORS.map((One) => new One("x").code);
    expect(new Set(codes).size).toBe(NAMED_ERRORS.length);
  });

  it("that was limited waits as long as Slack asks", () => {
    const error = callFailure(new WebAPIRateLimitedError(30));
    expect(isRateLimitedError(error) && error.retryAfterMs).toBe(30_000);
  });

  it.each([500, 502, 503, 504])("with status %i may have posted", (status) => {
    expect(isUnknownOutcomeError(callFailure(new WebAPIHTTPError(status, "", {})))).toBe(true);
  });

  it("that never connected posted nothing; one that broke later may have", () => {
    for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]) {
      expect(isSlackUnavailableError(request(code))).toBe(true);
    }
    for (const code of ["ECONNRESET", "UND_ERR_SOCKET", "EPIPE"]) {
      expect(isUnknownOutcomeError(request(code))).toBe(true);
    }
    expect(isNotSentError(callFailure(new WebAPIRequestError(new NotSentError())))).toBe(true);
    expect(isUnknownOutcomeError(callFailure(new Error("anything else")))).toBe(true);
  });

  it("keeps its class when it is read twice", () => {
    const error = platform("is_archived");
    expect(callFailure(error)).toBe(error);
  });
});
