import { describe, expect, it } from "vitest";
import { createPlaygroundClock, type PlaygroundServerOptions } from "../../src/server/index.ts";
import { app } from "../../src/server/workspace/people.ts";
import { openHome, pressIn, settle, texts } from "./views.ts";
import { EMILY, GENERAL, KAYAN, LIMING, POLICY, startBot, type Visit } from "./visitor.ts";

/** Sunday 12 July 2026, 20:00 in Hong Kong. */
const SUNDAY = new Date("2026-07-12T12:00:00Z");

async function start(wrapWebApi?: PlaygroundServerOptions["wrapWebApi"]) {
  const clock = createPlaygroundClock({ now: () => SUNDAY });
  const visit = await startBot({ clock, ...(wrapWebApi === undefined ? {} : { wrapWebApi }) });
  return {
    ...visit,
    async until(instant: string) {
      clock.moveTo(new Date(instant));
      await visit.playground.bot.postDue();
      await settle(visit);
    },
  };
}

/** What a person's Home says now, without opening it again. */
const shown = ({ playground }: Visit, userId = EMILY) =>
  texts(playground.slack.workspace.views.home(userId)?.view).join("\n");

async function digest(visit: Visit, words: string, userId = EMILY, channel = POLICY, save = "Save") {
  await visit.type(`/hk-ai digest ${words}`, userId, channel);
  await visit.press(save, userId, channel);
  await settle(visit);
}

describe("the digests on the Home tab", () => {
  it("are those of the person's channels, by channel, with the person's own marked", async () => {
    const visit = await start();
    await digest(visit, "every monday 9am about fund");
    await digest(visit, "每天上午九点 关于算力", LIMING, GENERAL, "保存");
    await openHome(visit);
    const home = shown(visit);
    expect(home).toMatch(/<#C0AIPOLICY>[\s\S]*Digest 1[^\n]*every Monday at 09:00[^\n]*AI subsidy scheme/);
    expect(home).toMatch(/Digest 1[^\n]*set up by you/);
    expect(home).toMatch(/<#C0GENERAL>[\s\S]*Digest 2[^\n]*every day at 09:00/);
    expect(home).not.toMatch(/Digest 2[^\n]*set up by you/);
    expect(home).toContain("Next: <!date^1783904400^");
  });

  it("of a channel that the person is no member of are not there, unless they are the person's own", async () => {
    const visit = await start();
    await digest(visit, "every monday 9am about fund");
    await digest(visit, "每天上午九点 关于算力", LIMING, GENERAL, "保存");
    visit.playground.slack.workspace.channels.leave(GENERAL, EMILY);
    visit.playground.slack.workspace.channels.leave(POLICY, EMILY);
    await openHome(visit);
    expect(shown(visit)).toContain("Digest 1");
    expect(shown(visit)).not.toContain("Digest 2");
  });

  it("say how to begin where there are none, with a button that opens the form", async () => {
    const visit = await start();
    const home = await openHome(visit);
    expect(shown(visit)).toContain("no digests yet");
    await pressIn(visit, home, "New digest");
    expect(texts(visit.modal()?.view).join("\n")).toContain("How often");
  });

  it("change in every open Home that shows them: created, paused, resumed, changed, posted, deleted", async () => {
    const visit = await start();
    await openHome(visit, EMILY);
    await openHome(visit, KAYAN);
    await digest(visit, "every monday 9am about fund");
    expect(shown(visit, EMILY)).toContain("Digest 1");
    expect(shown(visit, KAYAN)).toContain("摘要1");

    const say = async (words: string) => {
      await visit.type(`/hk-ai digest ${words}`, EMILY, POLICY);
      await settle(visit);
    };
    await say("pause 1");
    for (const [userId, words] of [
      [EMILY, "paused"],
      [KAYAN, "已暫停"],
    ] as const)
      expect(shown(visit, userId)).toContain(words);
    await say("resume 1");
    expect(shown(visit, KAYAN)).not.toContain("已暫停");
    expect(shown(visit)).toContain("<!date^1783904400^");
    await visit.until("2026-07-13T01:00:00Z");
    expect(shown(visit)).toContain("<!date^1784509200^");
    await say("delete 1");
    expect(shown(visit, EMILY)).not.toContain("Digest 1");
    expect(shown(visit, KAYAN)).not.toContain("摘要1");
  });

  it("say why one could not be posted, as soon as it is known", async () => {
    const visit = await start();
    await digest(visit, "every monday 9am about fund");
    await openHome(visit);
    visit.playground.slack.workspace.channels.leave(POLICY, app.botUserId);
    await visit.until("2026-07-13T01:00:00Z");
    expect(shown(visit)).toContain(":warning:");
    expect(shown(visit)).toContain("I am not in the channel");
  });

  it("are shown and managed in one modal, opened from the Home", async () => {
    const visit = await start();
    await digest(visit, "every monday 9am about fund");
    const home = await openHome(visit);
    await pressIn(visit, home, "Show");
    const modal = visit.modal();
    if (modal === undefined) throw new Error("no modal");
    expect(texts(modal.view).join("\n")).toContain("The next times");
    for (const verb of ["Pause", "Resume", "Pause", "Resume"]) {
      await pressIn(visit, visit.modal() ?? modal, verb);
      expect(visit.modal()?.id).toBe(modal.id);
    }
    expect(texts(visit.modal()?.view).join("\n")).toContain("goes on");
    expect(shown(visit)).toContain("<!date^1783904400^");
  });

  it("stay the person's own where Slack does not tell the person's channels", async () => {
    const visit = await start(
      (next) => async (method, args) =>
        method === "users.conversations"
          ? { status: 200, body: { ok: false, error: "missing_scope" } }
          : next(method, args),
    );
    await digest(visit, "every monday 9am about fund");
    await digest(visit, "每天上午九点 关于算力", LIMING, GENERAL, "保存");
    await openHome(visit);
    expect(shown(visit)).toContain("Digest 1");
    expect(shown(visit)).not.toContain("Digest 2");
  });

  it("fit into a Home however many there are", async () => {
    const visit = await start();
    for (let count = 0; count < 25; count++) await digest(visit, "every monday 9am about fund");
    await openHome(visit);
    expect(shown(visit)).toContain("Digest 20");
    expect(shown(visit)).not.toContain("Digest 21");
    expect(shown(visit)).toContain("and 5 more");
  });
});
