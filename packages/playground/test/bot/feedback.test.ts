import { describe, expect, it } from "vitest";
import type { PlaygroundView } from "../../src/protocol.ts";
import { elements, openHome, pressIn, submit, texts, vote } from "./views.ts";
import { EMILY, KAYAN, LIMING, startBot, type Visit } from "./visitor.ts";

describe("votes", () => {
  it("thank the person, and offer to report a fact where it did not help", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai fund");
    const answer = visit.newest();
    await vote(visit, answer, "positive_button");
    expect(visit.newest().text).toContain("Counted as helpful");
    await vote(visit, answer, "negative_button");
    expect(visit.newest().text).toContain("not helpful");
    expect(elements(visit.newest().blocks).map(({ action_id }) => action_id)).toEqual(["report"]);
  });

  it("count once for each person and message, the last one standing, and administrators see them", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai fact ai-subsidy-scheme.funding", EMILY);
    const emilys = visit.newest(EMILY);
    for (const thumb of ["positive_button", "positive_button", "negative_button"] as const) {
      await vote(visit, emilys, thumb, EMILY);
    }
    await visit.type("/hk-ai fact ai-subsidy-scheme.funding", LIMING);
    await vote(visit, visit.newest(LIMING), "positive_button", LIMING);
    await visit.type("/hk-ai reports", KAYAN);
    expect(texts(visit.newest(KAYAN).blocks).join("\n")).toContain(
      "`ai-subsidy-scheme.funding`：有用1，沒有用1",
    );
  });
});

describe("an answer that names no fact", () => {
  const QUESTION = "how many GPUs does the supercomputing centre have?";
  const note = { type: "plain_text_input", value: null };
  const chosen = (value: string) => ({ type: "radio_buttons", selected_option: { value } });
  /** What administrators read of reports and votes. */
  const reports = async (visit: Visit) => {
    await visit.type("/hk-ai reports", KAYAN);
    return texts(visit.newest(KAYAN).blocks).join("\n");
  };

  it("is voted on, and administrators see how often it did not help", async () => {
    const visit = await startBot();
    await visit.type(`/hk-ai ${QUESTION}`);
    await vote(visit, visit.newest(), "negative_button");
    expect(visit.newest().text).toContain("not helpful");
    expect(elements(visit.newest().blocks).map(({ action_id }) => action_id)).toEqual(["report"]);
    expect(await reports(visit)).toContain("沒有事實的答案：有用0，沒有用1");
  });

  it.each([
    ["to one person", "/hk-ai "],
    ["to all", "<@U0HKAIBOT> "],
  ])("%s is reported with what was asked, and closed", async (_to, lead) => {
    const visit = await startBot();
    await visit.type(`${lead}${QUESTION}`);
    await visit.press("Report as wrong");
    const form = visit.modal() as PlaygroundView;
    expect(texts(form.view).join("\n")).toContain("kept with the report");
    expect(texts(form.view)).not.toContain("The figure or its unit");
    await submit(visit, form, { what: chosen("wrongAbstained"), note });
    expect(texts(visit.modal()?.view).join("\n")).toContain(QUESTION);
    const list = await reports(visit);
    expect(list).toContain(`*「${QUESTION}」*\n回答原文沒有提及\n原文其實有提及`);
    await visit.press("答案無誤", KAYAN);
    expect(texts(visit.newest(KAYAN).blocks).join("\n")).toContain("沒有未處理的舉報");
  });

  it.each(["alone", "shared"])(
    "and a verdict (%s) is reported as a whole, or in one of its facts",
    async (where) => {
      const visit = await startBot();
      const claim = "The AI subsidy scheme has approved 25 projects";
      await visit.type(`/hk-ai check ${claim}`);
      if (where === "shared") await visit.press("Share in channel");
      await visit.press("Report as wrong");
      const whole = visit.modal() as PlaygroundView;
      await submit(visit, whole, { what: chosen("wrongVerdict"), note });
      expect(await reports(visit)).toContain(`*「${claim}」*\n❌ 與原文不符\n查證結果`);
      await visit.press("Report as wrong");
      const fact = { type: "static_select", selected_option: { value: "1" } };
      await submit(visit, visit.modal() as PlaygroundView, { fact, what: chosen("wrongFigure"), note });
      expect(await reports(visit)).toContain("ai-subsidy-scheme.approved-projects");
    },
  );

  it("and one that names the wrong one is reported from its thumbs", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai how many projects has the AI subsidy scheme approved so far?");
    await vote(visit, visit.newest(), "negative_button");
    await visit.press("Report as wrong");
    await submit(visit, visit.modal() as PlaygroundView, { what: chosen("wrongMisread"), note });
    expect(await reports(visit)).toContain("以一項事實回答\n誤解了我的意思");
  });
});

describe("a citation", () => {
  it.each([
    [EMILY, "Copy citation"],
    [KAYAN, "複製引文"],
    [LIMING, "复制引文"],
  ])("opens as text to copy (%s)", async (userId, label) => {
    const visit = await startBot();
    await visit.type("/hk-ai fact ai-subsidy-scheme.funding", userId);
    await visit.press(label, userId);
    const modal = visit.modal(userId);
    expect(JSON.stringify(modal?.view)).toContain("rich_text_preformatted");
    expect(texts(modal?.view).join("\n")).toMatch(/line 23|第23行/);
  });
});

describe("a report", () => {
  it("from the source of an answer is kept for administrators, who close it", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai fact ai-subsidy-scheme.funding", LIMING);
    await visit.press("资料来源", LIMING);
    const source = visit.modal(LIMING);
    if (source === undefined) throw new Error("no source");
    await pressIn(visit, source, "举报错误");
    const form = visit.modal(LIMING);
    if (form === undefined || form.id === source.id) throw new Error("no form");
    await submit(visit, form, {
      what: { type: "radio_buttons", selected_option: { value: "wrongFigure" } },
      note: { type: "plain_text_input", value: "see <!channel> & https://example.org/page" },
    });
    expect(texts(visit.modal(LIMING)?.view).join("\n")).toContain("谢谢");

    await visit.type("/hk-ai reports", LIMING);
    expect(visit.newest(LIMING).text).toContain("只有此工作区的管理员");
    await visit.type("/hk-ai reports", KAYAN);
    const list = texts(visit.newest(KAYAN).blocks).join("\n");
    expect(list).toContain("ai-subsidy-scheme.funding");
    expect(list).toContain("數字或單位");
    expect(list).toContain("&lt;!channel&gt;");
    expect(list).not.toContain("<!channel>");
    await visit.press("已更正", KAYAN);
    expect(texts(visit.newest(KAYAN).blocks).join("\n")).toContain("沒有未處理的舉報");
  });

  it("is closed from the Home tab too, where the list is drawn again in its modal", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai fact ai-subsidy-scheme.funding", EMILY);
    await vote(visit, visit.newest(), "negative_button");
    await visit.press("Report a wrong fact");
    const what = { type: "radio_buttons", selected_option: { value: "wrongFigure" } };
    await submit(visit, visit.modal() as PlaygroundView, {
      what,
      note: { type: "plain_text_input", value: null },
    });
    const home = await openHome(visit, KAYAN);
    await pressIn(visit, home, "home-search", { type: "plain_text_input", value: "reports" });
    const list = visit.modal(KAYAN);
    if (list === undefined) throw new Error("no list");
    expect(texts(list.view).join("\n")).toContain("ai-subsidy-scheme.funding");
    await pressIn(visit, list, "已更正");
    expect(visit.modal(KAYAN)?.id).toBe(list.id);
    expect(texts(visit.modal(KAYAN)?.view).join("\n")).toContain("沒有未處理的舉報");
  });

  it("asks which fact where the message shows several", async () => {
    const visit = await startBot();
    await visit.type("/hk-ai fund");
    await vote(visit, visit.newest(), "negative_button");
    await visit.press("Report a wrong fact");
    const form = visit.modal();
    if (form === undefined) throw new Error("no form");
    await submit(visit, form, {
      fact: { type: "static_select", selected_option: { value: "1" } },
      what: { type: "radio_buttons", selected_option: { value: "wrongOther" } },
      note: { type: "plain_text_input", value: null },
    });
    await visit.type("/hk-ai reports", KAYAN);
    expect(texts(visit.newest(KAYAN).blocks).join("\n")).toContain("ai-subsidy-scheme.duration");
  });
});
