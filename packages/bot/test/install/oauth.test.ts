import { expect, onTestFinished, test, vi } from "vitest";
import { createBot } from "../../src/app/create-bot.ts";
import { readConfig } from "../../src/config/config.ts";
import { installationStore } from "../../src/install/installation-store.ts";
import { BOT_SCOPES } from "../../src/slack/scopes.ts";
import type { StoreOptions } from "../../src/store/open-store.ts";
import { describeStores } from "../store/describe-stores.ts";
import { query } from "../store/query.ts";
import { keyRing, newKey } from "./keys.ts";
import { sendSigned } from "./signed.ts";
import { freePort, oauthApp, startSlackWithOauth } from "./slack-with-oauth.ts";

const signingSecret = "0123456789abcdef";

/** A bot for many workspaces as its environment describes it, and the Slack that it calls. */
async function startBotForMany(where: StoreOptions, key = newKey()) {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const slack = await startSlackWithOauth(`${publicUrl}/slack/oauth_redirect`);
  const config = readConfig({
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_CLIENT_ID: oauthApp.client_id,
    SLACK_CLIENT_SECRET: oauthApp.client_secret,
    SLACK_STATE_SECRET: "a-secret-to-sign-states-with",
    SLACK_API_URL: slack.apiUrl,
    HK_AI_ENCRYPTION_KEY: key,
    HK_AI_PUBLIC_URL: publicUrl,
    HK_AI_DATA_DIR: where.dataDir,
    DATABASE_URL: where.databaseUrl,
    PORT: String(port),
    LOG_LEVEL: "error",
  });
  const bot = await createBot(config);
  await bot.start();
  onTestFinished(() => bot.stop());
  const events = `${publicUrl}/slack/events`;

  return {
    bot,
    slack,
    publicUrl,
    /** What the bot wrote to its log as errors. */
    logged: () => log.mock.calls.flat().map(String).join("\n"),
    command: (fields: Record<string, string> = {}) =>
      sendSigned(
        events,
        signingSecret,
        "application/x-www-form-urlencoded",
        new URLSearchParams({
          command: "/hk-ai",
          text: "help",
          team_id: "T000000001",
          channel_id: "C1",
          user_id: "U000000001",
          response_url: slack.responseUrl,
          trigger_id: "1.2.3",
          is_enterprise_install: "false",
          ...fields,
        }).toString(),
      ),
    async event(event: object, seconds: number) {
      const envelope = {
        type: "event_callback",
        team_id: "T000000001",
        api_app_id: "A1",
        event_id: `Ev${seconds}${JSON.stringify(event).length}`,
        event_time: seconds,
        event,
      };
      const answer = await sendSigned(events, signingSecret, "application/json", JSON.stringify(envelope));
      await bot.idle();
      return answer;
    },
  };
}

type Started = Awaited<ReturnType<typeof startBotForMany>>;

/** Opens the install page as a browser does: where its button leads, and the cookie it leaves. */
async function openInstallPage({ publicUrl }: Started) {
  const page = await fetch(`${publicUrl}/slack/install`);
  const html = await page.text();
  const href = /href="([^"]*oauth\/v2\/authorize[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
  const cookie = page.headers.getSetCookie()[0]?.split(";")[0];
  return { authorize: new URL(href ?? ""), cookie: cookie ?? "" };
}

/** Goes through Slack's page as the first person there, up to the address that Slack sends them back to. */
async function allow(authorize: URL): Promise<string> {
  const html = await (await fetch(authorize)).text();
  const form = /<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/.exec(html);
  const fields = [...(form?.[2] ?? "").matchAll(/name="([^"]+)" value="([^"]*)"/g)];
  const body = new URLSearchParams(
    fields.map(([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")]),
  );
  const answer = await fetch(new URL(form?.[1] ?? "", authorize), {
    method: "POST",
    body,
    redirect: "manual",
  });
  return answer.headers.get("location") ?? "";
}

async function install(started: Started): Promise<Response> {
  const { authorize, cookie } = await openInstallPage(started);
  return fetch(await allow(authorize), { headers: { cookie } });
}

const installed = (where: StoreOptions) => query(where, "select owner_id, installed_by from installation");
const wholeSecond = () => Math.floor(Date.now() / 1000);

describeStores((open, newDatabase) => {
  test("a workspace that goes through the install page is answered with its own token", async () => {
    const where = await newDatabase();
    const started = await startBotForMany(where);
    expect((await started.command()).status).toBe(401);
    expect(started.logged()).toMatch(/T000000001.*\/slack\/install/);

    const { authorize, cookie } = await openInstallPage(started);
    expect(Object.fromEntries(authorize.searchParams)).toMatchObject({
      client_id: oauthApp.client_id,
      redirect_uri: `${started.publicUrl}/slack/oauth_redirect`,
      scope: BOT_SCOPES.join(","),
    });
    const back = await fetch(await allow(authorize), { headers: { cookie } });
    expect(back.status).toBe(200);
    expect(await installed(where)).toEqual([{ owner_id: "T000000001", installed_by: "U000000001" }]);

    const response = started.slack.nextResponse();
    expect((await started.command()).status).toBe(200);
    expect((await response).text).toContain("Hong Kong");
    const [token] = started.slack.tokens;
    expect(token).toMatch(/^xoxb-/);
    expect(started.slack.calls).toContainEqual({ method: "users.info", token });
    expect(JSON.stringify(await query(where, "select * from installation"))).not.toContain(token);
  });

  test("a state that was changed, is another browser's, or is missing installs nothing", async () => {
    const where = await newDatabase();
    const started = await startBotForMany(where);
    const { authorize, cookie } = await openInstallPage(started);
    const other = await openInstallPage(started);
    const back = new URL(await allow(authorize));
    const state = back.searchParams.get("state") ?? "";
    const changed = `${state.slice(0, -2)}${state.endsWith("AA") ? "BB" : "AA"}`;
    const withState = (value: string) => {
      const url = new URL(back);
      url.searchParams.set("state", value);
      return url;
    };
    const missing = new URL(back);
    missing.searchParams.delete("state");

    const attempts: [URL, string | undefined][] = [
      [back, undefined],
      [back, other.cookie],
      [withState(changed), cookie],
      [withState(changed), cookie.replace(state, changed)],
      [missing, cookie],
    ];
    for (const [url, sent] of attempts) {
      const answer = await fetch(url, sent === undefined ? {} : { headers: { cookie: sent } });
      expect(answer.status).toBe(400);
    }
    expect(started.slack.calls.filter(({ method }) => method === "oauth.v2.access")).toEqual([]);
    expect(await installed(where)).toEqual([]);

    // The untouched one still works, so it was the state that was refused.
    expect((await fetch(back, { headers: { cookie } })).status).toBe(200);
    expect(await installed(where)).toHaveLength(1);
  });

  test.each([{ type: "app_uninstalled" }, { type: "tokens_revoked", tokens: { bot: ["U0BOT"], oauth: [] } }])(
    "$type removes the workspace's token and everything it kept, digests too",
    async (event) => {
      const where = await newDatabase();
      const started = await startBotForMany(where);
      await install(started);
      const response = started.slack.nextResponse();
      await started.command({ text: "lang zh-Hant" });
      await response;
      await query(
        where,
        "insert into digest_pace (team_id, channel_id, not_before) values ('T000000001', 'C1', '2026') returning team_id",
      );
      const kept = () =>
        query(where, "select team_id from user_setting union all select team_id from digest_pace");
      expect(await kept()).toEqual([{ team_id: "T000000001" }, { team_id: "T000000001" }]);

      expect((await started.event(event, wholeSecond())).status).toBe(200);
      expect(await installed(where)).toEqual([]);
      expect(await kept()).toEqual([]);
      expect((await started.command()).status).toBe(401);
    },
  );

  test("a person's revoked token removes nothing", async () => {
    const where = await newDatabase();
    const started = await startBotForMany(where);
    await install(started);
    await started.event({ type: "tokens_revoked", tokens: { oauth: ["U000000001"] } }, wholeSecond());
    expect(await installed(where)).toHaveLength(1);
  });

  test("an uninstall that Slack tells late does not undo an installation made since", async () => {
    const where = await newDatabase();
    const started = await startBotForMany(where);
    const before = wholeSecond() - 60;
    await install(started);
    await started.event({ type: "app_uninstalled" }, before);
    expect(await installed(where)).toHaveLength(1);
  });

  test("a workspace of an organisation that installed the app for all is answered with that token", async () => {
    const where = await newDatabase();
    const key = newKey();
    // The emulated Slack knows no organisations: the installation is kept as Bolt hands it over after OAuth.
    await installationStore(await open(where), keyRing(key)).storeInstallation({
      team: undefined,
      enterprise: { id: "E1" },
      user: { token: undefined, scopes: undefined, id: "U1" },
      bot: { token: "xoxb-of-the-organisation", scopes: [...BOT_SCOPES], id: "B1", userId: "UB" },
      isEnterpriseInstall: true,
      authVersion: "v2",
    });
    const started = await startBotForMany(where, key);
    const ofOrganisation = { enterprise_id: "E1", is_enterprise_install: "true" };
    for (const team_id of ["T1", "T2"]) {
      const response = started.slack.nextResponse();
      expect((await started.command({ ...ofOrganisation, team_id })).status).toBe(200);
      expect((await response).text).toContain("Hong Kong");
    }
    expect(started.slack.calls).toContainEqual({ method: "users.info", token: "xoxb-of-the-organisation" });
    expect((await started.command({ ...ofOrganisation, enterprise_id: "E2" })).status).toBe(401);
  });

  test("installing again says on the page, and to the owners, what was paused meanwhile", async () => {
    const where = await newDatabase();
    const started = await startBotForMany(where);
    const first = await (await install(started)).text();
    expect(first).toContain("The app is installed.");
    expect(first).not.toContain("paused");
    expect(first).toContain('http-equiv="refresh"');

    const { digestSchedules } = await open(where);
    const digest = {
      topics: [],
      parts: ["figures"],
      onlyNews: false,
      zone: "Asia/Hong_Kong",
      lang: "en",
    } as const;
    const at = new Date();
    const { id } = await digestSchedules.create({
      ...digest,
      teamId: "T000000001",
      channelId: "C1",
      ownerId: "U000000001",
      cadence: { kind: "daily", time: "09:00" },
      holidays: "post",
      outage: "latest",
      nextAt: undefined,
      at,
    });
    await digestSchedules.pause(id, "token_revoked", at);
    const page = async (accepted: string) => {
      const { authorize, cookie } = await openInstallPage(started);
      const headers = { cookie, "accept-language": accepted };
      return (await fetch(await allow(authorize), { headers })).text();
    };
    const again = await page("fr-FR, zh-HK;q=0.8, en;q=0.5");
    expect(again).toContain("未安裝期間有1份摘要已暫停");
    expect(again).not.toContain("http-equiv");
    expect(await page("en")).toContain("1 digest was paused");
    const notices = await query(where, "select kind, user_id, reason from digest_notice");
    expect(notices).toEqual([{ kind: "reinstalled", user_id: "U000000001", reason: "token_revoked" }]);
  });

  test("a start with the wrong key says at once which key is missing", async () => {
    const where = await newDatabase();
    const [older, newer] = [newKey(), newKey()];
    await install(await startBotForMany(where, older));
    const restarted = await startBotForMany(where, newer);
    expect(restarted.logged()).toContain(`HK_AI_ENCRYPTION_KEY lacks the key ${keyRing(older)[0].id}`);
    expect((await restarted.command()).status).toBe(401);
    expect(restarted.logged()).toMatch(
      /tokens of T000000001 were encrypted with the key .* HK_AI_ENCRYPTION_KEY does not hold/,
    );
  });
});
