import { expect, onTestFinished, test } from "vitest";
import { createBot } from "../../src/app/create-bot.ts";
import { createScheduler } from "../../src/digests/scheduler/scheduler.ts";
import { blockProblems } from "../../src/slack/block-kit/validate.ts";
import { reinstalledView } from "../../src/views/reinstalled-view.ts";
import { describeStores } from "../store/describe-stores.ts";
import { MINUTE, posting } from "./posting-harness.ts";
import { CHANNEL, OWNER } from "./slack-with-faults.ts";

const SIGNING_SECRET = "0123456789abcdef";
const OWNERS_DM = OWNER.replace("U", "D");

describeStores((open, newDatabase) => {
  test("after the app was installed again owners are told once, and one press resumes what was paused", async () => {
    const where = await newDatabase();
    const store = await open(where);
    const at = await posting(store);
    const mine = [await at.schedule(), await at.schedule({ channelId: "C0GENERAL" })];
    const other = await at.schedule({ ownerId: "U0KAYAN" });
    const byHand = await at.schedule();
    await store.digestSchedules.pause(byHand.id, "paused_by_person", at.clock.now());
    at.slack.faults["chat.postMessage"] = [{ kind: "error", error: "token_revoked" }];
    at.clock.pass(MINUTE);
    await at.scheduler({ concurrency: 1 }).tick();
    const reasons = async () =>
      (await store.digestSchedules.list(mine[0]?.teamId ?? "")).map(({ paused }) => paused?.reason);
    expect(await reasons()).toEqual(["token_revoked", "token_revoked", "token_revoked", "paused_by_person"]);

    /** The same token works again: as good as another one. */
    async function start() {
      const bot = await createBot(
        {
          mode: "http",
          host: "127.0.0.1",
          port: 0,
          signingSecret: SIGNING_SECRET,
          botToken: at.slack.token,
          apiUrl: at.slack.apiUrl,
          dataDir: where.dataDir,
          ...(where.databaseUrl === undefined ? {} : { databaseUrl: where.databaseUrl }),
          logLevel: "error",
          development: true,
        },
        { now: at.clock.now },
      );
      const { url = "" } = await bot.start();
      let stopped = false;
      const stop = async () => {
        if (!stopped) await bot.stop();
        stopped = true;
      };
      onTestFinished(stop);
      return { ...bot, url, stop };
    }
    const first = await start();
    await first.stop();
    const bot = await start();
    await at.slack.server.connectBot(bot.url);
    at.clock.pass(MINUTE);
    await bot.postDue();
    await bot.postDue();
    const { messages } = at.slack.server.workspace;
    expect(at.slack.texts(OWNERS_DM)).toEqual([
      "The app is installed again. 2 of your digests were paused meanwhile and wait for you:",
    ]);
    expect(at.slack.texts("D0KAYAN")).toHaveLength(1);

    const [notice] = messages.inChannel(OWNERS_DM);
    const blocks = (notice?.blocks ?? []) as {
      type: string;
      block_id: string;
      elements?: Record<string, unknown>[];
    }[];
    const actions = blocks.find(({ type }) => type === "actions");
    await at.slack.server.act("action", {
      userId: OWNER,
      channel: OWNERS_DM,
      messageTs: notice?.ts ?? "",
      action: { ...actions?.elements?.[0], block_id: actions?.block_id },
    });
    await at.slack.server.settled();
    await bot.idle();
    expect(await reasons()).toEqual([undefined, undefined, "token_revoked", "paused_by_person"]);
    expect(messages.all().at(-1)).toMatchObject({
      ephemeralTo: OWNER,
      text: "• Digest 1 goes on.\n• Digest 2 goes on.",
    });
    at.clock.pass(24 * 60 * MINUTE);
    await bot.postDue();
    expect(at.slack.texts(CHANNEL)).toHaveLength(1);
    expect((await store.digestRuns.history(other.id, 5)).map(({ state }) => state)).not.toContain("posted");
  });

  test("a token that was replaced a moment ago by way of another process pauses nothing", async () => {
    const store = await open();
    const at = await posting(store);
    const schedule = await at.schedule();
    at.slack.faults["chat.postMessage"] = [{ kind: "error", error: "token_revoked" }];
    let remembered = "xoxb-old";
    const token = async (_team: string, fresh?: "fresh") => {
      if (fresh) remembered = at.slack.token;
      return remembered;
    };
    const scheduler = createScheduler({ ...at.ports, token });
    at.clock.pass(MINUTE);
    await scheduler.tick();
    at.clock.pass(1000);
    await scheduler.tick();
    expect(at.slack.texts(CHANNEL)).toEqual(["digest 1"]);
    expect((await store.digestSchedules.find(schedule.id))?.paused).toBeUndefined();
  });
});

test("the notice fits Slack's limits with any number of digests, in every language", async () => {
  const schedule = {
    id: "1",
    number: 1000,
    channelId: "C0123456789",
    cadence: { kind: "weekly", days: [1, 2, 3, 4, 5, 6, 7], time: "09:00" },
  } as unknown as Parameters<typeof reinstalledView>[0][number];
  for (const count of [1, 20, 21, 500]) {
    for (const lang of ["en", "zh-Hant", "zh-Hans"] as const) {
      const message = reinstalledView(Array(count).fill(schedule), lang);
      expect(blockProblems("message", message)).toEqual([]);
    }
  }
});
