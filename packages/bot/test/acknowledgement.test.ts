import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { createBot } from "../src/index.ts";
import { sendSigned } from "./install/signed.ts";

const signingSecret = "0123456789abcdef";

/** A bot over HTTP, as much of Slack as it asks, and what it answered late. */
async function startBot() {
  const late: unknown[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.url === "/respond") late.push(JSON.parse(body));
    const user = { id: "U1", locale: "en-GB", tz: "Europe/London", is_admin: false };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ ok: true, user_id: "UBOT", bot_id: "B1", team_id: "T1", user }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const slack = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bot = await createBot({
    mode: "http",
    host: "127.0.0.1",
    port: 0,
    signingSecret,
    botToken: "xoxb-1",
    apiUrl: `${slack}/api/`,
    dataDir: ":memory:",
    logLevel: "error",
    development: true,
  });
  const { url = "" } = await bot.start();
  onTestFinished(async () => {
    await bot.stop();
    server.close();
    server.closeAllConnections();
  });
  return {
    late,
    async type(line: string) {
      const fields = {
        command: "/hk-ai",
        text: line,
        team_id: "T1",
        channel_id: "C1",
        user_id: "U1",
        trigger_id: "1.2.3",
        response_url: `${slack}/respond`,
      };
      const body = new URLSearchParams(fields).toString();
      const answer = await sendSigned(url, signingSecret, "application/x-www-form-urlencoded", body);
      const acknowledged = await answer.text();
      await bot.idle();
      return { status: answer.status, headers: answer.headers, acknowledged };
    },
  };
}

test("once Slack has shown the blocks, the acknowledgement is the answer: JSON, counted in bytes, the same each time", async () => {
  const { type, late } = await startBot();
  const first = await type("資助");
  expect(first).toMatchObject({ status: 200, acknowledged: "" });
  expect(late).toMatchObject([{ response_type: "ephemeral", text: expect.stringContaining("AI subsidy") }]);

  for (const line of ["資助", "資助"]) {
    const { status, headers, acknowledged } = await type(line);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json");
    expect(headers.get("content-length")).toBe(String(Buffer.byteLength(acknowledged)));
    expect(acknowledged).toMatch(/\p{Script=Han}/u);
    expect(JSON.parse(acknowledged)).toEqual(late[0]);
  }
  expect(late).toHaveLength(1);
});
