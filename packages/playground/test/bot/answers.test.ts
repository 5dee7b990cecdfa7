import { hkAi, LANGS } from "@hk-ai/sdk";
import { describe, expect, it, test } from "vitest";
import { openHome } from "./views.ts";
import { buttons, EMILY, GENERAL, KAYAN, LIMING, labelOf, POLICY, startBot, textOf } from "./visitor.ts";

const escaped = (text: string) => text.replaceAll("&", "&amp;");

describe("/hk-ai fund", () => {
  it.each([
    [EMILY, ["HK$3 billion", "3 years", "nearly 30 projects"]],
    [KAYAN, ["30億港元", "3年", "近30個項目"]],
    [LIMING, ["30亿港元", "3年", "近30个项目"]],
  ])("is answered to %s in their own language, where only they see it", async (person, values) => {
    const slack = await startBot();
    await slack.type("/hk-ai fund", person);
    const answer = slack.newest(person);
    expect(answer.ephemeralTo).toBe(person);
    for (const value of values) expect(textOf(answer)).toContain(value);
    expect(answer.text).not.toBe("");
    for (const other of [EMILY, KAYAN, LIMING].filter((id) => id !== person)) {
      expect(slack.seen(other)).toEqual([]);
    }
  });

  it("comes with the acknowledgement once the person is known, and once only", async () => {
    const slack = await startBot();
    await slack.type("/hk-ai fund");
    await slack.type("/hk-ai fund");
    expect(slack.seen()).toHaveLength(2);
    const calls = slack.calls("bot → slack").map(({ name }) => name);
    expect(calls.filter((name) => name === "users.info")).toHaveLength(1);
    expect(calls.filter((name) => name === "response_url")).toHaveLength(1);
  });

  it.each(["資助", "资助", "funding", "ＦＵＮＤ", "“fund”", "AI subsidy scheme"])(
    "is also /hk-ai %s",
    async (alias) => {
      const slack = await startBot();
      await slack.type(`/hk-ai ${alias}`);
      expect(textOf(slack.newest())).toContain("HK$3 billion");
    },
  );
});

test("every topic is answered in three people's languages, and nothing is refused", async () => {
  const slack = await startBot();
  for (const { id, label } of hkAi.topics()) {
    for (const [index, person] of [EMILY, KAYAN, LIMING].entries()) {
      await slack.type(`/hk-ai ${id}`, person);
      expect(textOf(slack.newest(person))).toContain(label[LANGS[index] ?? "en"]);
    }
  }
  expect(slack.notices).toEqual([]);
  expect(slack.calls("bot → slack").filter(({ status }) => status !== 200)).toEqual([]);
});

test("an unknown word gets the nearest commands; pressing one answers in place", async () => {
  const slack = await startBot();
  await slack.type("/hk-ai fnud");
  expect(textOf(slack.newest())).toContain("“fnud”");
  const [first] = buttons(slack.newest());
  if (first === undefined) throw new Error("no suggestion");
  const { ts } = slack.newest();
  await slack.press(labelOf(first));
  expect(slack.seen()).toHaveLength(1);
  expect(slack.newest()).toMatchObject({ ts, ephemeralTo: EMILY });
  expect(textOf(slack.newest())).toContain("HK$3 billion");
});

test("Next and Previous turn the pages of one message, through every fact once", async () => {
  const slack = await startBot();
  const topic = "experts";
  const facts = hkAi.facts({ topic });
  await slack.type(`/hk-ai ${topic}`);
  const first = slack.newest();
  const pages = [textOf(first)];
  while (buttons(slack.newest()).some((button) => labelOf(button) === "Next")) {
    await slack.press("Next");
    pages.push(textOf(slack.newest()));
  }
  expect(pages.length).toBeGreaterThan(1);
  expect(slack.seen()).toHaveLength(1);
  for (const fact of facts) {
    const on = pages.filter((page) => page.includes(escaped(fact.statement.en)));
    expect(on, fact.id).toHaveLength(1);
  }
  while (buttons(slack.newest()).some((button) => labelOf(button) === "Previous"))
    await slack.press("Previous");
  expect(slack.newest()).toMatchObject({ ts: first.ts, text: first.text });
});

test("a language button turns the same message into that language, and back", async () => {
  const slack = await startBot();
  await slack.type("/hk-ai fund");
  const { ts } = slack.newest();
  await slack.press("繁體中文");
  expect(textOf(slack.newest())).toContain("30億港元");
  await slack.press("简体中文");
  expect(textOf(slack.newest())).toContain("30亿港元");
  await slack.press("English");
  expect(textOf(slack.newest())).toContain("HK$3 billion");
  expect(slack.seen()).toHaveLength(1);
  expect(slack.newest()).toMatchObject({ ts, ephemeralTo: EMILY });
});

test("the page stays when the language changes", async () => {
  const slack = await startBot();
  await slack.type("/hk-ai experts");
  await slack.press("Next");
  await slack.press("繁體中文");
  const ninth = hkAi.facts({ topic: "experts" })[8];
  expect(textOf(slack.newest())).toContain(ninth?.statement["zh-Hant"]);
});

describe("Source", () => {
  it.each(LANGS.map((lang, index) => [lang, [EMILY, KAYAN, LIMING][index] ?? EMILY] as const))(
    "opens a modal with the whole citation in %s",
    async (lang, person) => {
      const slack = await startBot();
      await slack.type("/hk-ai compute", person);
      await slack.press({ en: "Source", "zh-Hant": "資料來源", "zh-Hans": "资料来源" }[lang], person);
      const view = slack.modal(person)?.view;
      const text = textOf(view);
      const facts = hkAi.facts({ topic: "compute" }).slice(0, 8);
      expect(view).toMatchObject({ type: "modal" });
      for (const fact of facts) {
        const cited = hkAi.citation(fact, lang);
        for (const part of [cited.title, cited.publisher, cited.published, cited.publishedNote]) {
          expect(part).not.toBe("");
          expect(text).toContain(part);
        }
        if (cited.speaker !== undefined) expect(text).toContain(cited.speaker);
        expect(text).toContain(cited.lines.join(lang === "en" ? ", " : "、"));
        for (const digest of cited.digests) expect(text).toContain(digest);
        expect(text).toContain(hkAi.format(fact.value, lang));
      }
      expect(facts.some((fact) => hkAi.citation(fact, lang).speaker !== undefined)).toBe(true);
      for (const other of [EMILY, KAYAN, LIMING].filter((id) => id !== person)) {
        expect(slack.modal(other)).toBeUndefined();
      }
    },
  );
});

describe("Share in channel", () => {
  it("posts the answer for all with who shared it, and takes the private one away", async () => {
    const slack = await startBot();
    await slack.type("/hk-ai fund");
    await slack.press("Share in channel");
    expect(slack.seen()).toHaveLength(1);
    const shared = slack.newest(KAYAN);
    expect(shared.ephemeralTo).toBeUndefined();
    expect(textOf(shared)).toContain(`<@${EMILY}>`);
    expect(textOf(shared)).toContain("/hk-ai fund");
    expect(textOf(shared)).toContain("nearly 30 projects");
    expect(shared.metadata).toEqual({
      event_type: "hk_ai_facts",
      event_payload: { facts: hkAi.facts({ topic: "fund" }).map(({ id, revision }) => ({ id, revision })) },
    });
  });

  it("shares the page and the language that are shown", async () => {
    const slack = await startBot();
    await slack.type("/hk-ai experts");
    await slack.press("Next");
    await slack.press("简体中文");
    await slack.press("分享到频道");
    const shown = hkAi.facts({ topic: "experts" }).slice(8, 16);
    expect(textOf(slack.newest(KAYAN))).toContain(shown[0]?.statement["zh-Hans"]);
    expect(slack.newest(KAYAN).metadata?.event_payload).toEqual({
      facts: shown.map(({ id, revision }) => ({ id, revision })),
    });
  });

  it("leaves its source one press away for everybody", async () => {
    const slack = await startBot();
    await slack.type("/hk-ai fund");
    await slack.press("Share in channel");
    await slack.press("Source", KAYAN);
    expect(textOf(slack.modal(KAYAN)?.view)).toContain("sha256:");
  });

  it("leaves the other languages one press away, each reader's own copy", async () => {
    const slack = await startBot();
    await slack.type("/hk-ai check The AI subsidy scheme has approved 25 projects");
    await slack.press("Share in channel");
    const shared = slack.newest(KAYAN);
    await slack.press("繁體中文", KAYAN);
    expect(slack.newest(KAYAN).ephemeralTo).toBe(KAYAN);
    expect(textOf(slack.newest(KAYAN))).toContain("與原文不符");
    expect(slack.seen(EMILY)).toEqual([shared]);
  });

  it("is not offered in a direct message with the bot, where there is nobody to share with", async () => {
    const slack = await startBot();
    await slack.type("/hk-ai fund", EMILY, "D0EMILY");
    const answer = slack.newest(EMILY, "D0EMILY");
    expect(textOf(answer)).toContain("HK$3 billion");
    expect(buttons(answer).map(labelOf)).toContain("Source");
    expect(buttons(answer).map(labelOf)).not.toContain("Share in channel");
  });

  it("goes through the response URL where the bot is no member", async () => {
    const slack = await startBot();
    slack.playground.slack.workspace.channels.leave(GENERAL, "U0HKAIBOT");
    await slack.type("/hk-ai fund");
    await slack.press("Share in channel");
    expect(slack.seen(KAYAN)).toHaveLength(1);
    expect(slack.seen(EMILY)).toHaveLength(1);
    expect(slack.newest(KAYAN).ephemeralTo).toBeUndefined();
    expect(textOf(slack.newest(KAYAN))).toContain(`<@${EMILY}>`);
    expect(slack.notices).toEqual([]);
  });
});

describe("a person's language", () => {
  it("is chosen with a word or a button, in any place, and the Home tab follows", async () => {
    const slack = await startBot();
    const home = await openHome(slack);
    expect(textOf(home.view)).toContain("Programmes");
    await slack.type("/hk-ai lang zh-Hant");
    expect(textOf(slack.newest())).toContain("由現在起，我會用繁體中文回答你。");
    await slack.type("/hk-ai fund");
    expect(textOf(slack.newest())).toContain("30億港元");
    expect(textOf(slack.playground.slack.workspace.views.home(EMILY)?.view)).toContain("里程碑");
    await slack.type("lang", EMILY, "D0EMILY");
    await slack.press("跟隨我的 Slack", EMILY, "D0EMILY");
    expect(textOf(slack.newest(EMILY, "D0EMILY"))).toContain("跟隨你的 Slack");
    await slack.type("/hk-ai fund");
    expect(textOf(slack.newest())).toContain("HK$3 billion");
    expect(textOf(slack.playground.slack.workspace.views.home(EMILY)?.view)).toContain("Milestones");
  });

  it("is anybody's own, the channel's the administrators'", async () => {
    const slack = await startBot();
    await slack.type("/hk-ai lang channel zh-Hans");
    expect(textOf(slack.newest())).toContain("Only administrators of this workspace");
    await slack.type("/hk-ai settings", KAYAN);
    expect(textOf(slack.newest(KAYAN))).toContain("未選擇");
    await slack.type("/hk-ai lang channel zh-Hans", KAYAN);
    await slack.type("/hk-ai settings", KAYAN);
    expect(textOf(slack.newest(KAYAN))).toContain("简体中文");
  });
});

describe("the channel's language", () => {
  /** Emily's Slack is in Japanese, which the bot does not speak. */
  const inJapanese: Parameters<typeof startBot>[0] = {
    wrapWebApi: (next) => async (name, args) => {
      const answer = await next(name, args);
      if (name !== "users.info" || args["user"] !== EMILY) return answer;
      const user = answer.body["user"] as Record<string, unknown>;
      return { ...answer, body: { ...answer.body, user: { ...user, locale: "ja-JP" } } };
    },
  };

  it("is used for a person whose Slack is in another language, and in that channel only", async () => {
    const slack = await startBot(inJapanese);
    await slack.type("/hk-ai fund");
    expect(textOf(slack.newest())).toContain("HK$3 billion");
    await slack.type("/hk-ai lang channel zh-Hant", KAYAN);
    expect(textOf(slack.newest(KAYAN))).toContain("繁體中文");
    await slack.type("/hk-ai fund");
    expect(textOf(slack.newest())).toContain("30億港元");
    await slack.type("/hk-ai fund", EMILY, POLICY);
    expect(textOf(slack.newest(EMILY, POLICY))).toContain("HK$3 billion");
  });

  it("does not override a person's own", async () => {
    const slack = await startBot(inJapanese);
    await slack.type("/hk-ai lang channel en", KAYAN);
    await slack.type("/hk-ai fund", LIMING);
    expect(textOf(slack.newest(LIMING))).toContain("30亿港元");
  });
});
