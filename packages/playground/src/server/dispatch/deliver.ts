import type { Inspector } from "../inspector.ts";
import { signatureHeaders } from "./sign.ts";

/** A request that this Slack sends to the bot. */
export interface Dispatch {
  /** How the inspector calls it, such as "/hk-ai fund" or "block_actions share". */
  name: string;
  /** A form (slash commands), a form whose one field `payload` is JSON (interactions), or JSON (events). */
  body: { form: Record<string, string> } | { payload: unknown } | { json: unknown };
  headers?: Record<string, string>;
}

/** What came of it; the reasons are Slack's own words for its retries. */
export type Delivery =
  | { ok: true; text: string; json: unknown }
  | {
      ok: false;
      reason: "http_timeout" | "http_error" | "connection_failed";
      status: number;
      /** The bot asked not to be sent this again. */
      noRetry: boolean;
    };

/** Signs a dispatch, sends it, waits as long as Slack would, and records it. */
export type Deliver = (dispatch: Dispatch) => Promise<Delivery>;

export interface DeliveryOptions {
  botUrl: () => string;
  signingSecret: string;
  fetch: typeof fetch;
  /** Aborts with a TimeoutError when the bot has had its time. */
  ackTimeout: () => AbortSignal;
  inspector: Inspector;
}

export function createDeliver(options: DeliveryOptions): Deliver {
  return async ({ name, body, headers = {} }) => {
    const { text, contentType, shown } = encode(body);
    const started = performance.now();
    const record = (status: number, response: unknown) =>
      options.inspector.record({
        direction: "slack → bot",
        name,
        status,
        ms: Math.round((performance.now() - started) * 10) / 10,
        request: shown,
        response,
      });
    try {
      const response = await options.fetch(options.botUrl(), {
        method: "POST",
        redirect: "manual",
        headers: {
          ...headers,
          // Exactly this value: receivers compare it as a whole, so no charset may follow.
          "content-type": contentType,
          "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
          ...signatureHeaders(options.signingSecret, text, new Date()),
        },
        body: text,
        signal: options.ackTimeout(),
      });
      const answer = await response.text();
      const json = parseJson(answer);
      record(response.status, json ?? answer);
      if (response.ok) return { ok: true, text: answer, json };
      const noRetry = response.headers.get("x-slack-no-retry") === "1";
      return { ok: false, reason: "http_error", status: response.status, noRetry };
    } catch (error) {
      const timedOut = error instanceof DOMException && error.name === "TimeoutError";
      const reason = timedOut ? "http_timeout" : "connection_failed";
      record(0, reason);
      return { ok: false, reason, status: 0, noRetry: false };
    }
  };
}

function encode(body: Dispatch["body"]): { text: string; contentType: string; shown: unknown } {
  if ("json" in body) {
    return { text: JSON.stringify(body.json), contentType: "application/json", shown: body.json };
  }
  const form = "form" in body ? body.form : { payload: JSON.stringify(body.payload) };
  return {
    text: new URLSearchParams(form).toString(),
    contentType: "application/x-www-form-urlencoded",
    shown: "form" in body ? body.form : body.payload,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
