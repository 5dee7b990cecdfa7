import type { AddressInfo } from "node:net";
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";
import { onTestFinished } from "vitest";
import {
  createPlaygroundClock,
  createPlaygroundServer,
  type PlaygroundServer,
  type PlaygroundServerOptions,
} from "../index.ts";

export const signingSecret = "a-signing-secret";
const botToken = "xoxb-local-playground-token";

/** A page's assets in the least form. */
const assets: PlaygroundServerOptions["assets"] = (path) =>
  path === "/" ? { body: "<!doctype html><title>page</title>", type: "text/html" } : undefined;

/** A local Slack on a free port, stopped when the test ends. */
export async function startSlack(options: Partial<PlaygroundServerOptions> = {}) {
  // A clock that stands still unless it is moved: nothing depends on how fast the machine is.
  const start = new Date("2026-07-13T01:00:00Z");
  const clock = createPlaygroundClock({ now: () => start });
  const slack = createPlaygroundServer({
    signingSecret,
    botToken,
    clock,
    assets,
    commands: [{ command: "/hk-ai", description: "Facts", usageHint: "fund", completions: {} }],
    shortcuts: [{ callbackId: "check_claim", name: "Check this claim" }],
    ...options,
  });
  const { url, port } = await slack.listen(0);
  onTestFinished(() => slack.close());
  return { slack, url, port, clock };
}

/** An unmodified Bolt app over HTTP whose Slack is the given one. */
export async function startBolt(
  slackUrl: string,
  listen: (app: App) => void,
  secret = signingSecret,
): Promise<string> {
  const receiver = new HTTPReceiver({
    signingSecret: secret,
    endpoints: "/slack/events",
    logLevel: LogLevel.ERROR,
    logger: silent,
  });
  const app = new App({
    token: botToken,
    receiver,
    logger: silent,
    clientOptions: { slackApiUrl: `${slackUrl}/api/`, retryConfig: { retries: 0 } },
  });
  listen(app);
  const server = await app.start({ port: 0, host: "127.0.0.1" });
  onTestFinished(async () => {
    server.closeAllConnections();
    await app.stop();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
}

/** Both of them, connected. */
export async function startBoth(
  listen: (app: App, slack: PlaygroundServer) => void,
  options: Partial<PlaygroundServerOptions> = {},
) {
  const started = await startSlack(options);
  await started.slack.connectBot(await startBolt(started.url, (app) => listen(app, started.slack)));
  return started;
}

/** Waits for the change after which `done` holds; Bolt acknowledges events before its listeners run. */
export function until(slack: PlaygroundServer, done: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!done()) return;
      stop();
      resolve();
    };
    const stop = slack.workspace.onEvent(check);
    check();
  });
}

/** What Slack's Web API answers to a plain call, as any client could make it. */
export async function callApi(
  url: string,
  method: string,
  args: Record<string, unknown> = {},
  token = botToken,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/api/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8", authorization: `Bearer ${token}` },
    body: JSON.stringify(args),
  });
  return (await response.json()) as Record<string, unknown>;
}

const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};
