import { createFactBase, hkAi, type Lang, type Pack } from "@hk-ai/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../src/commands/answer.ts";
import { createCommands } from "../src/commands/registry.ts";
import { openStore, type Store } from "../src/store/open-store.ts";

const commands = createCommands(createFactBase<Pack>(hkAi.pack));
const now = new Date("2026-07-13T01:00:00Z");
let store: Store;
beforeAll(async () => {
  store = await openStore({ dataDir: ":memory:" });
});
afterAll(() => store.close());

const answer = (text: string, lang: Lang = "en"): Promise<Answer> =>
  commands.answer(text, { lang, page: 0, teamId: "T1", channelId: "C1", userId: "U1", now, store });

const reply = (id: string) => ({ type: "reply", fact: { id } });
const profile = (id: string) => ({ type: "profile", entity: { id } });
const verdict = (verdict: string, claim: string) => ({ type: "verdict", claim, result: { verdict } });

describe("courtesy around a question", () => {
  it.each([
    ["hey can you tell us how big the fund is? thanks", "ai-subsidy-scheme.funding"],
    ["hello how many projects were approved?", "ai-subsidy-scheme.approved-projects"],
    ["hi, how many projects were approved?", "ai-subsidy-scheme.approved-projects"],
    ["Hi HK-AI! How many projects were approved? Thanks!", "ai-subsidy-scheme.approved-projects"],
    ["thanks! and how many companies did OASES attract?", "oases.companies"],
    ["good morning, do you know when the institute opens?", "ai-rd-institute.start"],
    ["早晨！超算中心使用率幾多？", "ai-supercomputing-centre.utilisation"],
    ["你好，請問超算中心的使用率是多少？謝謝", "ai-supercomputing-centre.utilisation"],
    ["唔該，資助計劃批咗幾多個項目？多謝晒", "ai-subsidy-scheme.approved-projects"],
  ])("%j is set aside, and the rest is asked", async (typed, id) => {
    expect(await answer(typed)).toMatchObject({ ...reply(id), question: typed });
  });

  it.each([
    ["hello fund", { type: "facts" }],
    ["could you compare OASES and InvestHK please", { type: "comparison" }],
    ["please check: The AI scheme is HK$4 billion", verdict("refuted", "The AI scheme is HK$4 billion")],
    ["can you check how many projects were approved?", reply("ai-subsidy-scheme.approved-projects")],
    // All that is known of it, as for every name alone.
    ["help me understand the AI+ committee", profile("ai-plus-committee")],
  ])("%j stands around a command too", async (typed, expected) => {
    expect(await answer(typed)).toMatchObject(expected);
  });

  it.each(["hello 👋", "hey there", "Good morning everyone!", "早晨", "你好啊", "早安！", "哈囉"])(
    "%j alone is a greeting, and gets help",
    async (typed) => {
      expect(await answer(typed)).toMatchObject({ type: "help" });
    },
  );

  it.each(["ok thanks", "great, thanks!", "thank you so much", "👍", "多謝你", "收到，唔該"])(
    "%j asks nothing, and is welcome",
    async (typed) => {
      expect(await answer(typed)).toMatchObject({ type: "notice" });
    },
  );

  it.each(["hi-tech parks?", "great bay area", "好多公司"])("%j holds none", async (typed) => {
    expect(["reply", "abstained"]).toContain((await answer(typed)).type);
  });
});

it.each(["check most of the approved AI projects are in healthcare", "查證大部分獲批的AI項目屬於醫療"])(
  "a claim that is not settled stays a claim (%s)",
  async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "verdict", result: { verdict: "not-enough-info" } });
  },
);

describe("words behind a command that it cannot use", () => {
  it.each([
    ["who is Nicholas Chan?", reply("nicholas-chan.role")],
    ["hello, who is Nicholas Chan? thanks", reply("nicholas-chan.role")],
    ["who is Cyberport?", profile("cyberport")],
    ["topic fund", { type: "facts", title: "AI subsidy scheme" }],
    ["topic Cyberport", profile("cyberport")],
    ["ask OASES", profile("oases")],
    ["ask what about OASES", profile("oases")],
    ["fact how many projects were approved", reply("ai-subsidy-scheme.approved-projects")],
    ["help how many projects were approved?", reply("ai-subsidy-scheme.approved-projects")],
    ["check how many projects were approved", reply("ai-subsidy-scheme.approved-projects")],
    ["check the fund", profile("ai-subsidy-scheme")],
    ["who Nicholas Chan is", reply("nicholas-chan.role")],
    ["find me the fund", { type: "facts", title: "Search: the fund" }],
    ["difference between OASES and InvestHK", { type: "comparison" }],
    ["help with the fund", profile("ai-subsidy-scheme")],
    ["compare OASES and InvestHK?", { type: "comparison" }],
    ["compare the fund and the institute", { type: "comparison" }],
    ["search for vacancy", { type: "facts", title: "Search: vacancy" }],
  ])("%j are understood all the same", async (typed, expected) => {
    expect(await answer(typed)).toMatchObject(expected);
  });

  it.each([
    "who organised the China Conference?",
    "who came first in the competitiveness ranking?",
    "who funds the institute",
    "who runs Cyberport",
    "who invented bitcoin?",
    "list companies in OASES",
    "source for the 30 projects",
  ])("%j are a question that nothing answers", async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "abstained", typed });
  });

  it.each([
    ["who is Elon Musk?", "noEntity", "Elon Musk"],
    ["topic bananas", "noTopic", "bananas"],
    ["source bananas", "noSubject", "bananas"],
    ["timeline bananas", "noDate", "bananas"],
    ["search for xyzzyx", "noHit", "xyzzyx"],
    ["compare OASES and the weather", "noPair", "OASES and the weather"],
  ])("%j name nothing that is known, and are told so", async (typed, problem, quoted) => {
    expect(await answer(typed)).toMatchObject({ type: "wrong", problem, typed: quoted });
  });

  it.each(["timeline institute", "timeline of the institute", "timeline for the institute", "時間表 研發院"])(
    "%j show the timeline of what they name",
    async (typed) => {
      const given = await answer(typed);
      if (given.type !== "timeline") throw new Error(given.type);
      expect(given.about).toEqual(hkAi.entity("ai-rd-institute").name);
      const ids = given.entries.map(({ fact }) => fact.id);
      expect(ids).toContain("ai-rd-institute.start");
      expect(ids.length).toBeLessThan(hkAi.timeline({ asOf: "2026-07-13" }).length);
    },
  );

  it("name what has no dates, and lead to it", async () => {
    const given = await answer("timeline fund");
    expect(given).toMatchObject({ type: "wrong", problem: "nothingDated", typed: "AI subsidy scheme" });
    if (given.type !== "wrong") return;
    expect(given.nearest.length).toBeGreaterThan(0);
    for (const { text } of given.nearest) expect((await answer(text)).type).toMatch(/facts|profile/);
  });

  it("count the facts of a subject that a source proves", async () => {
    const given = await answer("sources fund");
    const count = hkAi.facts({ topic: "fund" }).length;
    expect(given).toMatchObject({ type: "sources", sources: [{ facts: count }] });
  });
});

describe("a command that is misspelt or written otherwise", () => {
  it.each([
    ["chekc 30 projects were approved", verdict("supported", "30 projects were approved")],
    ["verfiy 25 projects were approved", verdict("refuted", "25 projects were approved")],
    ["Check: 30 projects were approved", verdict("supported", "30 projects were approved")],
    ["CHECK:25 projects were approved", verdict("refuted", "25 projects were approved")],
    ["fact-check 25 projects were approved", verdict("refuted", "25 projects were approved")],
    ["fact check: 25 projects were approved", verdict("refuted", "25 projects were approved")],
    ["is it true that 25 projects were approved?", { type: "verdict", result: { verdict: "refuted" } }],
    ["查證：AI資助計劃已批出25個項目", verdict("refuted", "AI資助計劃已批出25個項目")],
    ["查証 AI資助計劃已批出25個項目", verdict("refuted", "AI資助計劃已批出25個項目")],
    ["chekc: OASES created 30,000 jobs", verdict("refuted", "OASES created 30,000 jobs")],
    ["check whether 25 projects were approved", verdict("refuted", "25 projects were approved")],
    ["serach vacancy", { type: "facts", title: "Search: vacancy" }],
    ["compair OASES and InvestHK", { type: "comparison" }],
    ["timelnie OASES", { type: "timeline" }],
    ["資助計畫", { type: "facts", title: "AI subsidy scheme" }],
  ])("%j is done", async (typed, expected) => {
    expect(await answer(typed)).toMatchObject(expected);
  });

  it.each([
    ["langauge english", "lang english"],
    ["digset every monday 9am about fund", "digest every monday 9am about fund"],
  ])("%j is offered, because it changes something", async (typed, meant) => {
    expect(await answer(typed)).toMatchObject({ type: "unknown", nearest: [{ text: meant }] });
    expect(await store.userSettings.lang({ teamId: "T1", userId: "U1" })).toBeUndefined();
  });

  it.each([
    "chick farms in HK?",
    "chick farms in Hong Kong",
    "searching for offices: how full are they?",
    "checks and balances",
    "research vacancy",
    "land supply",
    "timely help for SMEs",
  ])("%j is none, and is asked", async (typed) => {
    expect(["reply", "abstained"]).toContain((await answer(typed)).type);
  });
});

describe("ordinary speech", () => {
  it.each([
    ...[
      "你係邊個",
      "你識做啲乜",
      "你能做什么？",
      "what can you do?",
      "who are you",
      "can you help me?",
      "help me",
    ],
    ...["點用呀", "how are you?", "commands", "hi?"],
  ])("%j gets help", async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "help" });
  });

  it.each([
    "what's new?",
    "What’s new",
    "any news?",
    "latest news please",
    "最新消息",
    "有乜新嘢",
    "最近有咩新消息？",
  ])("%j gets the timeline", async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "timeline", asOf: "2026-07-13" });
  });

  it.each([
    ...[
      "which paper is this from",
      "when was this published",
      "how reliable is this source?",
      "where is this from?",
    ],
    ...["呢啲料幾時嘅", "邊份報紙？", "来源可靠吗"],
  ])("%j gets the sources", async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "sources" });
  });

  it.each(["what topics are there?", "有咩主題"])("%j gets the topics", async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "topics" });
  });

  it.each(["change language", "轉語言"])("%j gets the languages", async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "language", said: undefined });
  });

  it.each([
    ["speak English", "en"],
    ["can you speak English please", "en"],
    ["lang english please", "en"],
    ["English", "en"],
    ["講英文", "en"],
    ["轉英文", "en"],
    ["用英文答我", "en"],
    ["speak Chinese", "zh-Hant"],
    ["講中文", "zh-Hant"],
    ["请说中文", "zh-Hans"],
    ["用简体中文回答", "zh-Hans"],
  ])("%j chooses a language", async (typed, lang) => {
    expect(await answer(typed)).toMatchObject({ type: "language", said: "langSetOwn", own: lang });
    await answer("lang auto");
  });

  it.each(["speak French", "講日文"])("%j asks for a language that is not spoken", async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "wrong", problem: "langWrong" });
  });

  it("that holds a figure leads to the fact with it", async () => {
    expect(await answer("30")).toMatchObject({
      type: "unknown",
      nearest: [{ text: "fact ai-subsidy-scheme.approved-projects" }],
    });
  });
});

describe("a bare name", () => {
  it.each([
    ["Cyberport", "cyberport"],
    ["数码港", "cyberport"],
    ["sandbox", "genai-sandbox"],
    ["ai", "artificial-intelligence"],
    ["John Lee", "john-lee"],
    ["李家超", "john-lee"],
  ])("%j shows what there is about it", async (typed, id) => {
    const given = await answer(typed);
    expect(given).toMatchObject(profile(id));
    if (given.type === "profile") expect(given.facts.length).toBeGreaterThan(0);
  });

  // How much of it is asked for by the words around it is for the library to say.
  it.each([
    ["what is Cyberport?", "cyberport"],
    ["what about OASES?", "oases"],
    ["tell me about OASES", "oases"],
    ["the sandbox?", "genai-sandbox"],
    ["關於數碼港", "cyberport"],
    ["邊個係陳曉峰", "nicholas-chan"],
  ])("%j tells of it", async (typed, id) => {
    const given = await answer(typed);
    const about = given.type === "profile" ? given.entity.id : given.type === "reply" && given.fact.subject;
    expect(about).toBe(id);
  });

  it("of a topic shows the topic, as ever", async () => {
    expect(await answer("tell me about fund")).toMatchObject({ type: "facts", title: "AI subsidy scheme" });
  });

  it("is no name in a question about it", async () => {
    expect(await answer("OASES jobs")).toMatchObject(reply("oases.jobs"));
  });
});
