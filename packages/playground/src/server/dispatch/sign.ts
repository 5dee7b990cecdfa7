import { createHmac } from "node:crypto";

/**
 * The two headers that prove a request comes from Slack: HMAC-SHA256 over version, time and the exact body.
 *
 * The time is the machine's, never the playground's: receivers refuse requests older than five minutes by their own
 * clock, and a workspace clock that was moved says nothing about the age of a request.
 */
export function signatureHeaders(signingSecret: string, body: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const digest = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": timestamp, "x-slack-signature": `v0=${digest}` };
}
