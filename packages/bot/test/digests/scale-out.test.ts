import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { runId } from "../../src/store/digest-run.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sendSigned } from "../install/signed.ts";
import { postgresDatabase } from "../store/describe-stores.ts";
import { CHANNEL, faultySlack, OWNER, TEAM } from "./slack-with-faults.ts";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const SIGNING_SECRET = "0123456789abcdef";
const CHANNELS = [CHANNEL, "C0GENERAL", "D0EMILY", "D0KAYAN", "D0LIMING"];
const SLOTS = 30;

/** The bot as it is deployed: a process that takes its settings from the environment. */
async function startInstance(environment: Record<string, string>) {
  const child = spawn(process.execPath, ["--conditions=@hk-ai/source", "--no-warnings", MAIN], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...environment, PATH: process.env["PATH"] },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  for await (const line of createInterface(child.stdout)) {
    const url = /listens at (\S+)\. Type/.exec(line)?.[1];
    if (url !== undefined) return { url, child };
  }
  throw new Error("the bot did not start");
}

test("three instances over one PostgreSQL post every slot once, while one of them is stopped", async () => {
  const where = await postgresDatabase();
  const slack = await faultySlack(() => new Date());
  const environment = {
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_BOT_TOKEN: slack.token,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: where.databaseUrl ?? "",
    HOST: "127.0.0.1",
    PORT: "0",
    LOG_LEVEL: "error",
    NODE_ENV: "production",
  };
  // All at once, on an empty database: one migrates, the others wait for it.
  const instances = await Promise.all([1, 2, 3].map(() => startInstance(environment)));
  const store = await openStore(where);
  onTestFinished(() => store.close());

  const now = await store.now();
  const due: string[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    const nextAt = new Date(now.getTime() + slot * 20);
    const { id } = await store.digestSchedules.create({
      teamId: TEAM,
      channelId: CHANNELS[slot % CHANNELS.length] ?? CHANNEL,
      ownerId: OWNER,
      lang: "en",
      topics: ["fund"],
      parts: ["figures"],
      onlyNews: false,
      cadence: { kind: "cron", expression: "0 0 1 1 *" },
      zone: "Asia/Hong_Kong",
      holidays: "post",
      outage: "latest",
      nextAt,
      at: now,
    });
    due.push(runId(id, nextAt));
  }

  // A load balancer may send a command to any of them.
  for (const { url } of instances) {
    expect((await fetch(new URL("/health", url))).status).toBe(200);
    const body = new URLSearchParams({
      command: "/hk-ai",
      text: "fund",
      team_id: TEAM,
      channel_id: CHANNEL,
      user_id: OWNER,
      response_url: `${slack.apiUrl}api.test`,
      trigger_id: "1.2.3",
      is_enterprise_install: "false",
    });
    const answer = await sendSigned(
      url,
      SIGNING_SECRET,
      "application/x-www-form-urlencoded",
      body.toString(),
    );
    expect(answer.status).toBe(200);
  }

  const posted = () =>
    slack.server.workspace.messages
      .all()
      .flatMap(({ metadata }) =>
        metadata?.event_type === "hk_ai_digest" ? [String(metadata.event_payload["run_id"])] : [],
      );
  const patiently = { timeout: 90_000, interval: 50 };
  await vi.waitFor(() => expect(posted().length).toBeGreaterThan(SLOTS / 4), patiently);
  const [stopped] = instances;
  stopped?.child.kill("SIGTERM");
  const [code] = (await once(stopped?.child ?? process, "exit")) as [number | null];
  expect(code).toBe(0);
  await vi.waitFor(async () => {
    expect((await store.digestRuns.counts()).get("posted")).toBe(SLOTS);
  }, patiently);
  expect(posted().toSorted()).toEqual(due.toSorted());
}, 240_000);
