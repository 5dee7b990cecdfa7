import { createBot } from "@hk-ai/bot";
import { onTestFinished } from "vitest";
import { signatureHeaders } from "../../src/server/dispatch/sign.ts";
import {
  createPlaygroundClock,
  createPlaygroundServer,
  type PlaygroundServer,
  type PlaygroundServerOptions,
} from "../../src/server/index.ts";

/** A bot that knows its public address, in a local Slack that tells it of links. */
export interface Wired {
  readonly slack: PlaygroundServer;
  /** Address of the bot's own web server. */
  readonly web: string;
  /** Sends an event that the local Slack has no occasion for, signed as Slack signs. */
  event(event: Record<string, unknown> & { type: string }): Promise<void>;
  settled(): Promise<void>;
  /** Arguments of the calls of a Web API method, in order. */
  calls(method: string): Record<string, unknown>[];
}

export async function startWired(options: {
  publicUrl: string;
  workObjects?: boolean;
  /** Answers a call in the local Slack's place. */
  answer?: (method: string, args: Record<string, unknown>) => Record<string, unknown> | undefined;
}): Promise<Wired> {
  const signingSecret = "0123456789abcdef0123456789abcdef";
  const botToken = "xoxb-wired";
  const calls: { method: string; args: Record<string, unknown> }[] = [];
  const wrapWebApi: NonNullable<PlaygroundServerOptions["wrapWebApi"]> = (next) => async (method, args) => {
    calls.push({ method, args });
    const body = options.answer?.(method, args);
    return body === undefined ? next(method, args) : { status: 200, body };
  };
  const slack = createPlaygroundServer({
    signingSecret,
    botToken,
    clock: createPlaygroundClock(),
    assets: () => undefined,
    commands: [],
    shortcuts: [],
    subscriptions: ["app_home_opened", "entity_details_requested", "link_shared", "message.im"],
    unfurlDomains: [new URL(options.publicUrl).hostname],
    wrapWebApi,
  });
  const { url } = await slack.listen(0);
  const bot = await createBot({
    mode: "http",
    host: "127.0.0.1",
    port: 0,
    signingSecret,
    botToken,
    apiUrl: `${url}/api/`,
    dataDir: ":memory:",
    logLevel: "error",
    development: true,
    publicUrl: options.publicUrl,
    workObjects: options.workObjects ?? false,
  });
  const { url: botUrl = "" } = await bot.start();
  await slack.connectBot(botUrl);
  const settled = async () => {
    await slack.settled();
    await bot.idle();
    await slack.settled();
  };
  onTestFinished(async () => {
    await settled();
    await bot.stop();
    await slack.close();
  });
  return {
    slack,
    web: new URL(botUrl).origin,
    settled,
    calls: (method) => calls.filter((call) => call.method === method).map(({ args }) => args),
    async event(event) {
      const body = JSON.stringify({
        type: "event_callback",
        team_id: "T0HKAI",
        api_app_id: "A0HKAI",
        event_id: crypto.randomUUID(),
        event_time: 1,
        event,
        authorizations: [{ team_id: "T0HKAI", user_id: "U0HKAIBOT", is_bot: true, enterprise_id: null }],
      });
      const headers = {
        "content-type": "application/json",
        ...signatureHeaders(signingSecret, body, new Date()),
      };
      const response = await fetch(botUrl, { method: "POST", headers, body });
      if (!response.ok) throw new Error(`the bot answered ${response.status}`);
      await settled();
    },
  };
}

/** What was given as JSON in a form, or as it stands. */
export const given = (value: unknown): unknown => (typeof value === "string" ? JSON.parse(value) : value);
