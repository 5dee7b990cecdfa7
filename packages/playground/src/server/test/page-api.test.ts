import { request } from "node:http";
import { expect, test } from "vitest";
import type { PlaygroundEvent, PlaygroundState } from "../../protocol.ts";
import { callApi, startBoth, startSlack } from "./bolt-bot.ts";

/** A request with headers that `fetch` would not let a caller set. */
function raw(
  port: number,
  path: string,
  {
    headers = {},
    method = "GET",
    body = "",
  }: { headers?: Record<string, string>; method?: string; body?: string },
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on("error", reject);
    call.end(body);
  });
}

test("the state has the people, the channels, the commands and the time", async () => {
  const { url } = await startSlack();
  const state = (await (await fetch(`${url}/playground/state`)).json()) as PlaygroundState;
  expect(state).toMatchObject({ teamName: "HK-AI Playground", now: "2026-07-13T01:00:00.000Z" });
  expect(state.users.filter((u) => !u.isBot).map((u) => u.locale)).toEqual(["en-GB", "zh-TW", "zh-CN"]);
  expect(state.channels.map((c) => c.name)).toEqual(["general", "ai-policy", "HK-AI", "HK-AI", "HK-AI"]);
  expect(state.commands.map((c) => c.command)).toEqual(["/hk-ai"]);
});

test("pages of other sites, other hosts, and forms cannot do anything", async () => {
  const { port } = await startSlack();
  const host = `127.0.0.1:${port}`;
  const post = (headers: Record<string, string>) =>
    raw(port, "/playground/post", {
      method: "POST",
      headers: { host, ...headers },
      body: JSON.stringify({ userId: "U0EMILY", channel: "C0GENERAL", text: "hi" }),
    });
  const json = { "content-type": "application/json" };
  expect(await post({ ...json, origin: "https://evil.example" })).toBe(403);
  expect(await post({ ...json, origin: "null" })).toBe(403);
  expect(await post({ ...json, host: `rebound.example:${port}` })).toBe(403);
  expect(await post({ "content-type": "text/plain" })).toBe(415);
  expect(await post({ ...json, origin: `http://localhost:${port}` })).toBe(200);
  expect(await raw(port, "/playground/state", { headers: { host: "rebound.example" } })).toBe(403);
  expect(
    await raw(port, "/playground/nothing", { method: "POST", headers: { host, ...json }, body: "{}" }),
  ).toBe(404);
});

test("a body that is too large, or not what the action needs, is refused", async () => {
  const { url } = await startSlack();
  const post = async (name: string, body: string) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${url}/playground/${name}`, { method: "POST", headers, body });
    return { status: response.status, ...((await response.json()) as object) };
  };
  expect(await post("post", "x".repeat(1024 * 1024 + 1))).toMatchObject({
    status: 413,
    error: "body_too_large",
  });
  expect(await post("post", "{}")).toMatchObject({ status: 400, ok: false });
  expect(await post("post", '{"userId":"U0NOBODY","channel":"C0GENERAL","text":"x"}')).toMatchObject({
    status: 409,
    code: "user_not_found",
  });
  expect(await post("clock", '{"now":"2020-01-01T00:00:00Z"}')).toMatchObject({
    status: 409,
    code: "clock_moved_back",
  });
});

test("the event stream tells of a message, of the exchange behind it, and of the clock", async () => {
  const { url, slack } = await startSlack();
  const stream = await fetch(`${url}/playground/events`);
  const reader = (stream.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  await callApi(url, "chat.postMessage", { channel: "C0GENERAL", text: "hi", token: "xoxb-in-the-body" });
  await slack.act("clock", { now: "2026-07-20T01:00:00Z" });
  let text = "";
  while (!text.includes('"clock"')) text += (await reader.read()).value;
  const events = text
    .split("\n\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => JSON.parse(line.slice(6)) as PlaygroundEvent);
  expect(events).toMatchObject([
    { type: "message", message: { text: "hi" } },
    {
      type: "inspector",
      entry: {
        direction: "bot → slack",
        name: "chat.postMessage",
        status: 200,
        request: { channel: "C0GENERAL", text: "hi", token: "[redacted]" },
        response: { ok: true },
      },
    },
    { type: "clock", now: "2026-07-20T01:00:00.000Z" },
  ]);
  await reader.cancel();
});

test("the inspector keeps the last 200 exchanges, without secrets", async () => {
  const { slack, url } = await startBoth((app) => {
    app.command("/hk-ai", async ({ ack }) => ack({ text: "my token is xoxb-1-leak" }));
  });
  await slack.act("post", { userId: "U0EMILY", channel: "C0GENERAL", text: "/hk-ai fund" });
  const shown = slack.workspace.inspector.entries();
  expect(shown.map(({ direction, name }) => `${direction}: ${name}`)).toContain("slack → bot: /hk-ai fund");
  expect(JSON.stringify(shown)).not.toMatch(/xoxb-|v0=/);
  for (let call = 0; call < 210; call += 1) await callApi(url, "api.test");
  expect(slack.workspace.inspector.entries()).toHaveLength(200);
});

test("an ephemeral message is nobody else's to press", async () => {
  const { slack, url } = await startSlack();
  await callApi(url, "chat.postEphemeral", { channel: "C0GENERAL", user: "U0EMILY", text: "psst" });
  const press = slack.act("action", {
    userId: "U0KAYAN",
    channel: "C0GENERAL",
    messageTs: slack.workspace.messages.all()[0]?.ts ?? "",
    action: { type: "button", action_id: "x" },
  });
  await expect(press).rejects.toMatchObject({ code: "message_not_found" });
});

test("the page's files come with its headers, permalinks open the page, and nothing else is found", async () => {
  const { url } = await startSlack({ pageHeaders: { "content-security-policy": "default-src 'self'" } });
  const root = await fetch(url);
  expect(await root.text()).toContain("<title>page</title>");
  expect(root.headers.get("content-security-policy")).toBe("default-src 'self'");
  expect((await fetch(`${url}/archives/C0GENERAL/p1`)).status).toBe(200);
  expect((await fetch(`${url}/assets/../../package.json`)).status).toBe(404);
});
