import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { verifySlackRequest } from "@slack/bolt";
import { expect, onTestFinished, test } from "vitest";
import { signingSecret, startSlack } from "./bolt-bot.ts";

interface Received {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A bot's endpoint that answers the challenge, and everything else as the test says. */
async function startEndpoint(
  answer: (count: number) => { status: number; headers?: Record<string, string> } | "silence",
) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const challenge = body.startsWith("{")
      ? (JSON.parse(body) as { challenge?: string }).challenge
      : undefined;
    if (challenge !== undefined) {
      response.end(JSON.stringify({ challenge }));
      return;
    }
    received.push({ headers: request.headers, body });
    const reply = answer(received.length);
    if (reply === "silence") return;
    response.writeHead(reply.status, reply.headers);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const mention = { userId: "U0EMILY", channel: "C0GENERAL", text: "<@U0HKAIBOT> hello" };

test("an event is sent again at once, after a minute and after five, with number and reason", async () => {
  const waits: number[] = [];
  const { slack } = await startSlack({ delay: async (ms) => void waits.push(ms) });
  const { received, url } = await startEndpoint(() => ({ status: 500 }));
  await slack.connectBot(url);
  await slack.act("post", mention);
  await slack.settled();
  expect(waits).toEqual([0, 60_000, 300_000]);
  expect(
    received.map(({ headers }) => [headers["x-slack-retry-num"], headers["x-slack-retry-reason"]]),
  ).toEqual([
    [undefined, undefined],
    ["1", "http_error"],
    ["2", "http_error"],
    ["3", "http_error"],
  ]);
  expect(new Set(received.map(({ body }) => (JSON.parse(body) as { event_id: string }).event_id)).size).toBe(
    1,
  );
});

test("a bot that asks for no retry gets none, and one that is too slow gets one with that reason", async () => {
  let patience = new AbortController();
  const ackTimeout = () => {
    patience = new AbortController();
    return patience.signal;
  };
  const { slack } = await startSlack({ delay: async () => {}, ackTimeout });
  const { received, url } = await startEndpoint((count) => {
    if (count > 1) return { status: 503, headers: { "x-slack-no-retry": "1" } };
    patience.abort(new DOMException("The bot had its time.", "TimeoutError"));
    return "silence";
  });
  await slack.connectBot(url);
  await slack.act("post", mention);
  await slack.settled();
  expect(received.map(({ headers }) => headers["x-slack-retry-reason"])).toEqual([undefined, "http_timeout"]);
});

test("each request is signed over its exact body, and events name who they are for", async () => {
  const { slack } = await startSlack();
  const { received, url } = await startEndpoint(() => ({ status: 200 }));
  await slack.connectBot(url);
  await slack.act("post", { ...mention, text: "<@U0HKAIBOT> 資助 & more: see https://example.org/a?b=1" });
  await slack.act("post", { ...mention, text: "/hk-ai 資助 & “more”" });
  await slack.settled();
  for (const { headers, body } of received) {
    verifySlackRequest({
      signingSecret,
      body,
      headers: {
        "x-slack-signature": String(headers["x-slack-signature"]),
        "x-slack-request-timestamp": Number(headers["x-slack-request-timestamp"]),
      },
    });
  }
  const event = received.find(({ body }) => body.startsWith("{"));
  expect(JSON.parse(event?.body ?? "")).toMatchObject({
    type: "event_callback",
    team_id: "T0HKAI",
    authorizations: [{ team_id: "T0HKAI", user_id: "U0HKAIBOT", is_bot: true, is_enterprise_install: false }],
    event: {
      type: "app_mention",
      user: "U0EMILY",
      text: expect.stringContaining("<https://example.org/a?b=1>"),
    },
  });
  const command = new URLSearchParams(received.find(({ body }) => !body.startsWith("{"))?.body);
  expect(Object.fromEntries(command)).toMatchObject({
    command: "/hk-ai",
    text: "資助 & “more”",
    channel_name: "general",
    user_name: "emily",
    is_enterprise_install: "false",
  });
});

test("what subscriptions name is sent: channel messages, edits, deletions and links", async () => {
  const { slack } = await startSlack({
    subscriptions: ["message.channels", "link_shared"],
    unfurlDomains: ["facts.example"],
  });
  const { received, url } = await startEndpoint(() => ({ status: 200 }));
  await slack.connectBot(url);
  const post = { userId: "U0EMILY", channel: "C0GENERAL" };
  await slack.act("post", { ...post, text: "look: https://facts.example/facts/fund.total" });
  const [message] = slack.workspace.messages.all();
  if (message === undefined) throw new Error("no message");
  await slack.act("post", { ...post, text: "a reply", threadTs: message.ts });
  const now = slack.workspace.messages.get(message.channel, message.ts) ?? message;
  slack.workspace.messages.remove(slack.workspace.messages.change(now, { text: "changed" }));
  await slack.settled();
  const events = received.map(({ body }) => (JSON.parse(body) as { event: Record<string, unknown> }).event);
  expect(events.map((event) => event["subtype"] ?? event["type"]).sort()).toEqual(
    ["link_shared", "message", "message", "message_changed", "message_deleted"].sort(),
  );
  expect(events.find((event) => event["type"] === "link_shared")).toMatchObject({
    links: [{ domain: "facts.example", url: "https://facts.example/facts/fund.total" }],
    message_ts: message.ts,
  });
});

test("a command that goes nowhere is explained to its author alone", async () => {
  const { slack } = await startSlack();
  const { url } = await startEndpoint(() => ({ status: 500 }));
  await slack.connectBot(url);
  const notices: unknown[] = [];
  slack.workspace.onEvent((event) => event.type === "notice" && notices.push(event));
  await slack.act("post", { ...mention, text: "/hk-ai fund" });
  await slack.act("post", { ...mention, text: "/other" });
  await slack.act("post", { ...mention, text: "/remove @HK-AI" });
  await slack.act("post", mention);
  await slack.act("post", { ...mention, text: "/invite @hk-ai" });
  expect(notices).toMatchObject([
    { userId: "U0EMILY", text: '/hk-ai failed with the error "http_service_error"' },
    { text: "/other is not a valid command." },
    { text: "HK-AI is no longer in #general." },
    { text: expect.stringContaining("/invite @HK-AI") },
    { text: "HK-AI is in #general now." },
  ]);
});

test("an endpoint on another machine is never contacted", async () => {
  const { slack } = await startSlack({ fetch: () => Promise.reject(new Error("must not be called")) });
  await expect(slack.connectBot("http://192.0.2.1/slack/events")).rejects.toMatchObject({
    code: "bot_connection",
  });
});
