import { hkAi } from "@hk-ai/sdk";
import { describe, expect, it } from "vitest";
import { createPlaygroundClock, type PlaygroundServerOptions } from "../../src/server/index.ts";
import { elements, openHome, pressIn, texts } from "./views.ts";
import { EMILY, KAYAN, LIMING, startBot } from "./visitor.ts";

const said = (view: unknown) => texts(view).join("\n");

const noCarousels: NonNullable<PlaygroundServerOptions["wrapWebApi"]> = (next) => async (method, args) =>
  method === "views.publish" && JSON.stringify(args["view"]).includes("carousel")
    ? { status: 200, body: { ok: false, error: "invalid_arguments" } }
    : next(method, args);

describe("the Home tab", () => {
  it.each([
    [EMILY, "Programmes", "Artificial Intelligence Subsidy Scheme", "Total funding: *HK$3 billion*"],
    [KAYAN, "計劃", "人工智能資助計劃", "*30億港元*"],
    [LIMING, "计划", "人工智能资助计划", "*30亿港元*"],
  ])(
    "shows programmes with their figures in the reader's language (%s)",
    async (userId, title, name, figure) => {
      const visit = await startBot();
      const home = said((await openHome(visit, userId)).view);
      for (const text of [title, name, figure]) expect(home).toContain(text);
      expect(home).toMatch(/nearly 30|近30/);
    },
  );

  it("counts the days until something is expected by Hong Kong's date, and anew when it is opened again", async () => {
    const clock = createPlaygroundClock({ now: () => new Date("2026-11-20T15:59:00Z") });
    const visit = await startBot({ clock });
    const left = hkAi.timeline({ asOf: "2026-11-20" }).find(({ edtf }) => edtf === "2026-07/2026-12")?.days;
    expect(left).toBe(41);
    expect(said((await openHome(visit)).view)).toContain("in 41 days at the latest");
    clock.moveTo(new Date("2026-11-20T16:01:00Z"));
    expect(said((await openHome(visit)).view)).toContain("in 40 days at the latest");
  });

  it("answers in a modal what is searched, whose buttons change it in place", async () => {
    const visit = await startBot();
    const home = await openHome(visit);
    await pressIn(visit, home, "home-search", { type: "plain_text_input", value: "fund" });
    const modal = visit.modal();
    if (modal === undefined) throw new Error("no modal");
    expect(said(modal.view)).toContain("nearly 30 projects");
    expect(elements(modal.view).map(({ action_id }) => action_id)).not.toContain("share");
    await pressIn(visit, modal, "繁體中文");
    expect(visit.modal()?.id).toBe(modal.id);
    expect(said(visit.modal()?.view)).toContain("近30個項目");
    await pressIn(visit, visit.modal() ?? modal, "資料來源");
    expect(said(visit.modal()?.view)).toContain("第23行");
  });

  it.each(["", "<!channel> & *x*", "a".repeat(3000), "資助計畫", "settings", "reports"])(
    "answers a search for %j",
    async (value) => {
      const visit = await startBot();
      await pressIn(visit, await openHome(visit), "home-search", { type: "plain_text_input", value });
      expect(said(visit.modal()?.view)).not.toBe("");
      expect(said(visit.modal()?.view)).not.toContain("<!channel>");
    },
  );

  it("opens a programme, a source and help from its buttons", async () => {
    const visit = await startBot();
    const home = await openHome(visit);
    await pressIn(visit, home, "show:ai-subsidy-scheme");
    expect(said(visit.modal()?.view)).toContain("has approved nearly 30 projects");
    await pressIn(visit, home, "Sources");
    expect(said(visit.modal()?.view)).toContain("Hong Kong Wen Wei Po");
  });

  it("keeps the language that a person chooses, before that of their Slack, for commands too", async () => {
    const visit = await startBot();
    const home = await openHome(visit);
    const choose = (value: string) => ({ type: "static_select", selected_option: { value } });
    await pressIn(visit, home, "home-language", choose("zh-Hant"));
    const now = visit.playground.slack.workspace.views.home(EMILY);
    expect(said(now?.view)).toContain("里程碑");
    await visit.type("/hk-ai fund");
    expect(said(visit.newest().blocks)).toContain("30億港元");
    await pressIn(visit, home, "home-language", choose("-"));
    await visit.type("/hk-ai fund");
    expect(said(visit.newest().blocks)).toContain("HK$3 billion");
  });

  it("is drawn in plain blocks where Slack shows no carousel", async () => {
    const visit = await startBot({ wrapWebApi: noCarousels });
    const home = await openHome(visit);
    expect(JSON.stringify(home.view)).not.toContain("carousel");
    expect(said(home.view)).toContain("Total funding: *HK$3 billion*");
  });
});
