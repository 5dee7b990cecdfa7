/**
 * A process that is measured: the whole bot, or a Bolt app that only acknowledges. It tells its parent its address and,
 * when asked, its memory or the processor time it has used.
 *
 * `serve.ts bot|ack <address of Slack> <signing secret> <folder of the database>`
 */
import type { AddressInfo } from "node:net";
import { createBot } from "@hk-ai/bot";
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";

const [kind, slackUrl = "", signingSecret = "", dataDir = ""] = process.argv.slice(2);
const apiUrl = `${slackUrl}api/`;
const botToken = "xoxb-bench";

async function startBot(): Promise<string> {
  const bot = await createBot({
    mode: "http",
    host: "127.0.0.1",
    port: 0,
    signingSecret,
    botToken,
    apiUrl,
    dataDir,
    logLevel: "error",
    development: false,
  });
  return (await bot.start()).url ?? "";
}

async function startAck(): Promise<string> {
  const app = new App({
    token: botToken,
    receiver: new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR }),
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: apiUrl },
  });
  app.command("/hk-ai", ({ ack }) => ack());
  const server = await app.start({ port: 0, host: "127.0.0.1" });
  return `http://127.0.0.1:${((server as { address(): unknown }).address() as AddressInfo).port}/slack/events`;
}

process.on("message", (asked) => {
  if (asked === "memory") {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    process.send?.({ rss, heapUsed });
  } else {
    const { user, system } = process.cpuUsage();
    process.send?.({ microseconds: user + system });
  }
});
process.on("disconnect", () => process.exit(0));
process.send?.({ url: await (kind === "bot" ? startBot() : startAck()) });
