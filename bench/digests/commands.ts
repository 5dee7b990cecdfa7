import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";

/** How commands are signed, and where late answers go. */
export interface Signing {
  readonly signingSecret: string;
  readonly responseUrl: string;
}

/** Commands a second: as many as a large workspace types. */
const PER_SECOND = 20;

/**
 * Types a slash command every fiftieth of a second, whether or not the ones before have been answered, until told to stop.
 *
 * @returns milliseconds until each was acknowledged, shortest first
 */
export async function commandsUntil(
  url: string,
  { signingSecret, responseUrl }: Signing,
  done: Promise<unknown>,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const took: Promise<number>[] = [];
  const timer = setInterval(
    () => took.push(command(url, { signingSecret, responseUrl }, agent)),
    1000 / PER_SECOND,
  );
  await done;
  clearInterval(timer);
  const all = await Promise.all(took);
  agent.destroy();
  return all.sort((a, b) => a - b);
}

function command(url: string, { signingSecret, responseUrl }: Signing, agent: Agent): Promise<number> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const body = new URLSearchParams({
    command: "/hk-ai",
    text: "fund",
    team_id: "T1",
    channel_id: "C1",
    user_id: "U1",
    response_url: responseUrl,
    trigger_id: "1.2.3",
    is_enterprise_install: "false",
  }).toString();
  const digest = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          "content-length": Buffer.byteLength(body),
          "x-slack-request-timestamp": timestamp,
          "x-slack-signature": `v0=${digest}`,
        },
      },
      (answer) => {
        answer.resume().on("end", () => {
          if (answer.statusCode !== 200) reject(new Error(`the bot answered ${answer.statusCode}`));
          else resolve(performance.now() - began);
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
