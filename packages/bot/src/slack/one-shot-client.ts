import { type Logger, WebClient } from "@slack/web-api";
import { NotSentError } from "./errors/not-sent-error.ts";

/** How a call that is made once and never repeated is set up. */
export interface OneShotOptions {
  readonly token: string;
  /** Base of the Web API, such as "https://slack.com/api/". */
  readonly apiUrl?: string | undefined;
  /** How long to wait for the answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Asked at the last moment before a request leaves; false stops it. */
  readonly maySend?: () => boolean;
  readonly fetch?: typeof fetch;
}

/**
 * A Web API client that sends each call once.
 *
 * `chat.postMessage` has no key that makes a repeated call harmless: the default client, which repeats a call whose
 * answer was lost, posts twice. Here every failure comes back to the caller, who decides.
 */
export function oneShotClient({
  token,
  apiUrl,
  timeoutMs,
  maySend,
  fetch = globalThis.fetch,
}: OneShotOptions) {
  return new WebClient(token, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timeoutMs,
    allowAbsoluteUrls: false,
    logger: SILENT,
    fetch: async (url, init) => {
      if (maySend !== undefined && !maySend()) throw new NotSentError();
      return fetch(url, init as RequestInit);
    },
  });
}

/** Failures are the caller's to report, once they are understood. */
const SILENT: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => "error" as ReturnType<Logger["getLevel"]>,
  setName() {},
};
