import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { callFailure } from "../../src/slack/call-failure.ts";
import { NotSentError } from "../../src/slack/not-sent-error.ts";
import { POSTING_ERRORS } from "../../src/slack/posting-errors.ts";

const platform = (error: string) => callFailure(new WebAPIPlatformError({ ok: false, error }));
const request = (code: string) =>
  callFailure(
    new WebAPIRequestError(
      new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }),
    ),
  );

describe("a failed call", () => {
  it.each(Object.entries(POSTING_ERRORS))("%s means %s", (error, consequence) => {
    expect(platform(error)).toEqual({ consequence, reason: error });
  });

  it("whose error is new pauses, so that its owner learns of it", () => {
    expect(platform("invented_yesterday").consequence).toBe("pause-schedule");
  });

  it("that was limited waits as long as Slack asks", () => {
    expect(callFailure(new WebAPIRateLimitedError(30))).toMatchObject({
      consequence: "later",
      retryAfterMs: 30_000,
    });
  });

  it.each([500, 502, 503, 504])("with status %i may have posted", (status) => {
    expect(callFailure(new WebAPIHTTPError(status, "", {})).consequence).toBe("unknown");
  });

  it("that never connected posted nothing; one that broke later may have", () => {
    for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]) {
      expect(request(code).consequence).toBe("later");
    }
    for (const code of ["ECONNRESET", "UND_ERR_SOCKET", "EPIPE"]) {
      expect(request(code).consequence).toBe("unknown");
    }
    expect(callFailure(new WebAPIRequestError(new NotSentError())).consequence).toBe("not-sent");
    expect(callFailure(new Error("anything else")).consequence).toBe("unknown");
  });
});
