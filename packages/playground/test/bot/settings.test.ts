import { describe, expect, it } from "vitest";
import { elements, openHome, pressIn, submit, texts } from "./views.ts";
import { EMILY, GENERAL, KAYAN, POLICY, startBot } from "./visitor.ts";

const picked = (value: string) => ({ type: "radio_buttons", selected_option: { value } });

describe("settings", () => {
  it("are shown to all, with buttons to change them only for administrators", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai settings", EMILY);
    expect(texts(visit.newest(EMILY).blocks).join("\n")).toContain("Who may share answers\n*Everyone*");
    expect(JSON.stringify(elements(visit.newest(EMILY).blocks))).not.toContain("settings:");
    await visit.type("/hk-ai 設定", KAYAN);
    expect(JSON.stringify(elements(visit.newest(KAYAN).blocks))).toContain("settings:channel");
  });

  it("are the workspace's where there is no channel: in the app's own conversation and on the Home tab", async () => {
    const visit = await startBot();
    await visit.type("settings", KAYAN, "D0KAYAN");
    await pressIn(visit, await openHome(visit, KAYAN), "home-search", {
      type: "plain_text_input",
      value: "settings",
    });
    for (const blocks of [visit.newest(KAYAN, "D0KAYAN").blocks, visit.modal(KAYAN)?.view]) {
      const said = texts(blocks).join("\n");
      expect(said).toContain("在此工作區");
      expect(said).not.toMatch(/頻道/);
      expect(JSON.stringify(elements(blocks))).toContain("settings:workspace");
    }
  });

  it("of a channel keep sharing to administrators there, and are logged", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai settings", KAYAN);
    await visit.press("更改頻道設定", KAYAN);
    const form = visit.modal(KAYAN);
    if (form === undefined) throw new Error("no form");
    await submit(visit, form, { share: picked("admins"), digests: picked("-"), lang: picked("zh-Hans") });
    expect(texts(visit.modal(KAYAN)?.view).join("\n")).toContain("已儲存");

    for (const [userId, channel, label, refused] of [
      [EMILY, GENERAL, "Share in channel", true],
      [EMILY, POLICY, "Share in channel", false],
      [KAYAN, GENERAL, "分享到頻道", false],
    ] as const) {
      await visit.type("/hk-ai fund", userId, channel);
      await visit.press(label, userId, channel);
      const last = visit.newest(userId, channel);
      expect(last.text.includes("only administrators")).toBe(refused);
      expect(last.ephemeralTo === undefined).toBe(!refused);
    }
    await visit.type("/hk-ai settings", KAYAN);
    const said = texts(visit.newest(KAYAN).blocks).join("\n");
    expect(said).toContain("誰可分享答案\n*管理員*");
    expect(said).toContain("简体中文");
    expect(said).toContain(`<@${KAYAN}>`);
    expect(said).toContain(
      "<#C0GENERAL> · 誰可分享答案：跟隨工作區 → *管理員*、頻道的語言：未選擇 → *简体中文*",
    );
  });

  it("keep every change for administrators, newest first, page by page", async () => {
    const visit = await startBot();
    for (let change = 0; change < 9; change++) {
      await visit.type(`/hk-ai lang channel ${change % 2 === 0 ? "en" : "zh-Hans"}`, KAYAN);
    }
    await visit.type("/hk-ai lang en", KAYAN);
    await visit.type("/hk-ai settings", KAYAN);
    const lines = () =>
      texts(visit.newest(KAYAN).blocks)
        .join("\n")
        .match(/Language of the channel: .*/g) ?? [];
    expect(lines()).toHaveLength(8);
    expect(lines()[0]).toBe("Language of the channel: 简体中文 → *English*");
    await visit.press("Next", KAYAN);
    expect(lines()).toEqual(["Language of the channel: Not chosen → *English*"]);
    await visit.press("Previous", KAYAN);
    expect(lines()).toHaveLength(8);
    await visit.type("/hk-ai settings", EMILY);
    expect(texts(visit.newest(EMILY).blocks).join("\n")).not.toContain("→");
  });

  it("saved as they are leave no line in the log", async () => {
    const visit = await startBot();
    for (const [button, chosen] of [
      ["更改工作區設定", { share: picked("everyone"), digests: picked("everyone") }],
      ["更改頻道設定", { share: picked("-"), digests: picked("-"), lang: picked("-") }],
    ] as const) {
      await visit.type("/hk-ai settings", KAYAN);
      await visit.press(button, KAYAN);
      const form = visit.modal(KAYAN);
      if (form === undefined) throw new Error("no form");
      await submit(visit, form, chosen);
      expect(texts(visit.modal(KAYAN)?.view).join("\n")).toContain("已儲存");
    }
    await visit.type("/hk-ai settings", KAYAN);
    expect(texts(visit.newest(KAYAN).blocks).join("\n")).not.toContain("→");
  });

  it("of the workspace hold where a channel has chosen nothing", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai settings", KAYAN);
    await visit.press("更改工作區設定", KAYAN);
    const form = visit.modal(KAYAN);
    if (form === undefined) throw new Error("no form");
    await submit(visit, form, { share: picked("admins"), digests: picked("admins") });
    await visit.type("/hk-ai fund", EMILY, POLICY);
    await visit.press("Share in channel", EMILY, POLICY);
    expect(visit.newest(EMILY, POLICY).text).toContain("only administrators");
  });
});
