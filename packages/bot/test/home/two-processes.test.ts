import { expect, onTestFinished, test, vi } from "vitest";
import { createBot } from "../../src/app/create-bot.ts";
import { readConfig } from "../../src/config/config.ts";
import { choiceOfDraft } from "../../src/digests/manage/choice-of-draft.ts";
import { openStore } from "../../src/store/open-store.ts";
import { CHANNEL, faultySlack, OWNER, TEAM } from "../digests/slack-with-faults.ts";
import { sendSigned } from "../install/signed.ts";
import { postgresDatabase } from "../store/describe-stores.ts";
import { query } from "../store/query.ts";

const signingSecret = "0123456789abcdef";
const SOON = { timeout: 15_000, interval: 20 };

/** Two bots over one PostgreSQL in one Slack, as two machines would run them. */
async function startTwo() {
  const where = await postgresDatabase();
  const slack = await faultySlack(() => new Date());
  const drawn: string[] = [];
  slack.onCall = (method, args) => {
    if (method === "views.publish") drawn.push(String(args["user_id"]));
  };
  const start = async () => {
    const bot = await createBot(
      readConfig({
        SLACK_SIGNING_SECRET: signingSecret,
        SLACK_BOT_TOKEN: slack.token,
        SLACK_API_URL: slack.apiUrl,
        DATABASE_URL: where.databaseUrl,
        HOST: "127.0.0.1",
        PORT: "0",
        LOG_LEVEL: "error",
      }),
    );
    const { url = "" } = await bot.start();
    onTestFinished(() => bot.stop());
    return {
      bot,
      async command(text: string, userId = OWNER) {
        const body = new URLSearchParams({
          command: "/hk-ai",
          text,
          team_id: TEAM,
          channel_id: CHANNEL,
          user_id: userId,
          response_url: `${slack.apiUrl}api.test`,
          trigger_id: "1.2.3",
          is_enterprise_install: "false",
        });
        await sendSigned(url, signingSecret, "application/x-www-form-urlencoded", body.toString());
        await bot.idle();
      },
      async openHome(user = OWNER) {
        const event = { type: "app_home_opened", tab: "home", user, channel: "D0EMILY", event_ts: "1.2" };
        const envelope = {
          type: "event_callback",
          team_id: TEAM,
          api_app_id: "A1",
          event_id: crypto.randomUUID(),
          event_time: 1,
          event,
        };
        await sendSigned(url, signingSecret, "application/json", JSON.stringify(envelope));
        await bot.idle();
      },
    };
  };
  const [first, second] = [await start(), await start()];
  const home = (userId = OWNER) => JSON.stringify(slack.server.workspace.views.home(userId)?.view);
  return { first, second, home, drawn, where };
}

test("a Home follows what is changed through another process, once for each change", async () => {
  const { first, second, home, drawn } = await startTwo();
  await first.openHome();
  await first.openHome("U0KAYAN");
  expect(home()).toContain("Programmes");
  drawn.length = 0;

  // The first process has just read the person's language, and remembers it for a while.
  await second.command("lang zh-Hant");
  await vi.waitFor(() => expect(home()).toContain("里程碑"), SOON);
  await second.command("lang channel en", "U0KAYAN");
  await vi.waitFor(() => expect(drawn).toHaveLength(3), SOON);
  // Its own change: drawn at once, and not again when it hears of it.
  await first.command("lang en");
  await vi.waitFor(() => expect(home()).toContain("Programmes"), SOON);
  await second.command("lang zh-Hans");
  await vi.waitFor(() => expect(home()).toContain("里程碑"), SOON);
  expect(drawn.filter((userId) => userId === OWNER)).toHaveLength(4);
});

test("a Home follows a digest that is paused and resumed through another process", async () => {
  const { first, second, home, where } = await startTwo();
  await first.openHome();
  const store = await openStore(where);
  onTestFinished(() => store.close());
  const at = await store.now();
  const nextAt = new Date(at.getTime() + 60 * 60_000);
  const choice = choiceOfDraft({}, { channelId: CHANNEL, lang: "en" });
  const { number } = await store.digestSchedules.create({
    ...choice,
    teamId: TEAM,
    ownerId: OWNER,
    nextAt,
    at,
  });
  await first.openHome();
  expect(home()).toContain("set up by you");
  await second.command(`digest pause ${number}`);
  await vi.waitFor(() => expect(home()).toContain("aused"), SOON);
  await second.command(`digest resume ${number}`);
  await vi.waitFor(() => expect(home()).not.toContain("aused"), SOON);
});

test("a Home catches up when the connection that listens has been broken", async () => {
  const { first, second, home, where } = await startTwo();
  await first.openHome();
  const listening =
    "from pg_stat_activity where application_name = 'hk-ai signals' and datname = current_database()";
  const processes = async () =>
    (await query(where, `select pid ${listening}`)).map(({ pid }) => Number(pid)).toSorted();
  const before = await processes();
  expect(before).toHaveLength(2);
  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  await query(where, `select pg_terminate_backend(pid) ${listening}`);
  // Nobody is told of this one.
  await second.command("lang zh-Hant");
  await vi.waitFor(async () => {
    const now = await processes();
    expect(now).toHaveLength(2);
    expect(now).not.toEqual(before);
  }, SOON);
  await vi.waitFor(() => expect(home()).toContain("里程碑"), SOON);
  await second.command("lang en");
  await vi.waitFor(() => expect(home()).toContain("Programmes"), SOON);
  warned.mockRestore();
});
