import { createHmac } from "node:crypto";

/** Sends a request as Slack signs it. */
export function sendSigned(
  url: string,
  signingSecret: string,
  type: string,
  body: string,
): Promise<Response> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
  return fetch(url, {
    method: "POST",
    headers: {
      "content-type": type,
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${digest}`,
    },
    body,
  });
}
