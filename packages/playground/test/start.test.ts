import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { createPlaygroundClock, createPlaygroundServer } from "../src/server/index.ts";

const PLAYGROUND = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const BOT = fileURLToPath(new URL("../../bot/src/main.ts", import.meta.url));

/** A process of its own, as a person starts it, without this process's SLACK_ variables. */
function start(main: string, variables: Record<string, string>) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(SLACK_|HK_AI_|PORT$|NODE_OPTIONS$|VITEST)/.test(name),
  );
  const child = spawn(process.execPath, ["--conditions=@hk-ai/source", main], {
    env: { ...Object.fromEntries(inherited), ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  const heard: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => {
      output += data.toString();
      for (const hear of heard) hear();
    });
  }
  return {
    child,
    output: () => output,
    ended: once(child, "close").then(([code]) => code as number | null),
    /** Resolves with what the pattern finds in what is printed. */
    said: (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const hear = () => {
          const found = pattern.exec(output)?.[0];
          if (found !== undefined) resolve(found);
        };
        heard.push(hear);
        hear();
        once(child, "close").then(() => reject(new Error(`it ended and only said: ${output}`)));
      }),
  };
}

async function state(url: string): Promise<{ messages: { text: string }[] }> {
  return (await (await fetch(`${url}/playground/state`)).json()) as { messages: { text: string }[] };
}

const running = async (variables: Record<string, string> = {}) => {
  const started = start(PLAYGROUND, { PORT: "0", ...variables });
  return { ...started, url: await started.said(/http:\/\/127\.0\.0\.1:\d+/) };
};

describe("npx pnpm start", () => {
  it("prints an address where /hk-ai is answered, and ends well on SIGTERM", async () => {
    const { child, url, ended } = await running();
    const posted = await fetch(`${url}/playground/post`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ userId: "U0EMILY", channel: "C0GENERAL", text: "/hk-ai fund" }),
    });
    expect(await posted.json()).toEqual({ ok: true });
    await expect
      .poll(async () => (await state(url)).messages.map(({ text }) => text))
      .toEqual([expect.stringContaining("HK$3 billion")]);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  it("can be reached from this machine only", async () => {
    const { url } = await running();
    const { port } = new URL(url);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of outside) {
      await expect(fetch(`http://${address}:${port}/playground/state`)).rejects.toThrow();
    }
  });

  it("says which port to choose when its own is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const { ended, output } = start(PLAYGROUND, { PORT: String(port) });
    expect(await ended).toBe(2);
    expect(output()).toContain(`Port ${port} is taken`);
    expect(output()).toContain("PORT=");
    expect(output()).not.toMatch(/\n\s+at /);
  });

  it("says what PORT must be", async () => {
    const { ended, output } = start(PLAYGROUND, { PORT: "three thousand" });
    expect(await ended).toBe(2);
    expect(output()).toContain("PORT must be a number");
  });

  it("goes to real Slack as soon as a SLACK_ variable is set, and names what is missing", async () => {
    const { ended, output } = start(PLAYGROUND, { SLACK_BOT_TOKEN: "xoxb-1" });
    expect(await ended).toBe(2);
    expect(output()).toContain("SLACK_SIGNING_SECRET is not set");
  });
});

describe("the bot's own main", () => {
  it("names every missing variable and exits with 2", async () => {
    const { ended, output } = start(BOT, {});
    expect(await ended).toBe(2);
    expect(output()).toContain("SLACK_BOT_TOKEN is not set");
    expect(output()).toContain("SLACK_SIGNING_SECRET is not set");
    expect(output()).not.toMatch(/\n\s+at /);
  });

  const connected = (url: string, token: string) => ({
    SLACK_BOT_TOKEN: token,
    SLACK_SIGNING_SECRET: "0123456789abcdef",
    SLACK_API_URL: `${url}/api/`,
    HK_AI_DATA_DIR: ":memory:",
    HOST: "127.0.0.1",
    PORT: "0",
  });
  const localSlack = async () => {
    const slack = createPlaygroundServer({
      signingSecret: "0123456789abcdef",
      botToken: "xoxb-right",
      clock: createPlaygroundClock(),
      assets: () => undefined,
      commands: [],
      shortcuts: [],
    });
    onTestFinished(() => slack.close());
    return (await slack.listen(0)).url;
  };

  it("starts with a token that Slack accepts, and ends well on SIGTERM", async () => {
    const { child, ended, said } = start(BOT, connected(await localSlack(), "xoxb-right"));
    await said(/The bot listens at http:\/\/127\.0\.0\.1:\d+/);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  it("says that Slack refuses the token, and where to get another", async () => {
    const { ended, output } = start(BOT, connected(await localSlack(), "xoxb-wrong"));
    expect(await ended).toBe(2);
    expect(output()).toContain("Slack refuses SLACK_BOT_TOKEN (invalid_auth)");
    expect(output()).not.toMatch(/\n\s+at /);
  });

  it("says which port to choose when its own is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const variables = { ...connected(await localSlack(), "xoxb-right"), PORT: String(port) };
    const { ended, output } = start(BOT, variables);
    expect(await ended).toBe(2);
    expect(output()).toContain(`Port ${port} is taken`);
    expect(output()).not.toMatch(/\n\s+at /);
  });
});
