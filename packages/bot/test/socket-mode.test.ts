import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { createBot } from "../src/index.ts";

/** As much of Slack as Socket Mode needs: it hands out a socket, says hello, and takes acknowledgements. */
async function slackWithSockets() {
  const calls: { method: string; token: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const method = request.url?.replace("/api/", "") ?? "";
    calls.push({ method, token: request.headers.authorization?.replace("Bearer ", "") });
    const { port } = server.address() as AddressInfo;
    const answers: Record<string, object> = {
      "apps.connections.open": { ok: true, url: `ws://127.0.0.1:${port}/link` },
      "auth.test": { ok: true, user_id: "UBOT", bot_id: "B1", team_id: "T1" },
      "users.info": { ok: true, user: { id: "U1", locale: "zh-TW", tz: "Asia/Hong_Kong", is_admin: false } },
    };
    request.resume().on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(answers[method] ?? { ok: false, error: "unknown_method" }));
    });
  });
  const sockets = new WebSocketServer({ server });
  const connected = new Promise<WebSocket>((resolve) => {
    sockets.once("connection", (socket) => {
      socket.send(JSON.stringify({ type: "hello", num_connections: 1 }));
      resolve(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
    server.close();
    server.closeAllConnections();
  });
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`, calls, connected };
}

/** The next message of a socket that a condition holds for. */
const next = (socket: WebSocket, wanted: (message: Record<string, unknown>) => boolean) =>
  new Promise<Record<string, unknown>>((resolve) => {
    socket.on("message", (data) => {
      const message = JSON.parse(String(data)) as Record<string, unknown>;
      if (wanted(message)) resolve(message);
    });
  });

test("in Socket Mode a slash command comes over the socket and is answered over it", async () => {
  const slack = await slackWithSockets();
  const answered: string[] = [];
  const responses = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      answered.push(body);
      response.end("ok");
    });
  });
  await new Promise<void>((resolve) => responses.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void responses.close());

  const bot = await createBot({
    mode: "socket",
    botToken: "xoxb-1",
    appToken: "xapp-1",
    apiUrl: slack.apiUrl,
    dataDir: ":memory:",
    logLevel: "error",
    development: true,
  });
  expect(await bot.start()).toEqual({ url: undefined });
  const socket = await slack.connected;
  const typed = (envelope_id: string) => {
    const acknowledged = next(socket, (message) => message["envelope_id"] === envelope_id);
    socket.send(envelope(envelope_id));
    return acknowledged;
  };
  const envelope = (envelope_id: string) =>
    JSON.stringify({
      type: "slash_commands",
      envelope_id,
      accepts_response_payload: true,
      payload: {
        command: "/hk-ai",
        text: "fund",
        team_id: "T1",
        channel_id: "C1",
        user_id: "U1",
        trigger_id: "1.2",
        response_url: `http://127.0.0.1:${(responses.address() as AddressInfo).port}/`,
      },
    });
  await typed("E1");
  await bot.idle();
  expect(answered.join()).toContain("30億港元");
  // What Slack has shown once is acknowledged with.
  const { payload } = await typed("E2");
  expect(payload).toEqual(JSON.parse(answered[0] ?? ""));
  expect(answered).toHaveLength(1);
  expect(slack.calls).toContainEqual({ method: "apps.connections.open", token: "xapp-1" });
  expect(slack.calls).toContainEqual({ method: "users.info", token: "xoxb-1" });
  await bot.stop();
});
