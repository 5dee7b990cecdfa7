import { LANGS, type Lang } from "@hk-ai/sdk";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/slack/limits.ts";
import { answerView } from "../../src/views/answer-view.ts";
import { asText } from "./as-text.ts";
import { askingFacts, facts, fieldsOf, headingOf, labelsOf } from "./ask-facts.ts";

const { answer, ask } = askingFacts();

describe("the heading of an answer", () => {
  it.each([
    ["who announced the quota?", "en", "Pan Gongsheng"],
    ["who leads the Northern Metropolis?", "en", "Jeffrey Lam"],
    ["who wrote the article?", "en", "Sun Xiaoxu, Lin Yongjie, Zhou Xinxiang and Cen Jianle"],
    ["超算中心係邊個嘅", "zh-Hant", "數碼港"],
    ["超算中心是谁的", "zh-Hans", "数码港"],
  ] as const)("to “%s” is whom the source names", async (question, lang, name) => {
    expect(headingOf(await ask(question, lang))).toBe(name);
  });

  it("is the person, where the body they hold an office in would be no answer", async () => {
    const message = await ask("fact zhang-xiaoyan.role");
    expect(headingOf(message)).toBe("Zhang Xiaoyan");
    expect(asText(message.blocks)).toContain("vice president");
  });
});

describe("figures that stand together", () => {
  it.each(LANGS)("each name their body, where they are of several (%s)", async (lang) => {
    const { blocks } = await ask("invest", lang);
    const fields = fieldsOf(blocks);
    expect(fields.length).toBeGreaterThan(1);
    const name = facts.entity("invest-hk").name[lang];
    for (const field of fields) expect(field.split("\n")[0]).toContain(name);
  });

  it("do not repeat the body that all of them are of", async () => {
    const { blocks } = await ask("fund");
    expect(fieldsOf(blocks).join("\n")).not.toContain("Artificial Intelligence Subsidy Scheme");
  });
});

describe("an abstention", () => {
  it("says of subjects that it merely offers that they can be asked about, not that they are related", async () => {
    for (const question of ["how do I cook rice for dinner?", "what is the best film of 1994?"]) {
      const shown = asText((await ask(question)).blocks);
      expect(shown).toContain("Subjects you can ask about:");
      expect(shown).not.toContain("The source does say something about:");
    }
    expect(asText((await ask("how many GPUs does the supercomputing centre have?")).blocks)).toContain(
      "The source does say something about:",
    );
  });

  it("names what is related whole: what it is, its value, and of whom or what", async () => {
    const labels = labelsOf(await ask("who is the head of the AI R&D institute?"));
    expect(labels).toContain("Tasks · Hong Kong AI R&D institute");
    for (const label of labels) expect(label).not.toContain("…");
    const funds = labelsOf(await ask("what is the interest rate of the AI subsidy scheme?")).join("\n");
    expect(funds).toContain("Total funding: HK$3 billion · AI Subsidy Scheme");
  });

  it("offers no button whose value is cut, in any language", async () => {
    const questions: [string, Lang][] = [
      ["how many GPUs does the supercomputing centre have?", "en"],
      ["人工智能研發院院長是誰？", "zh-Hant"],
      ["人工智能研发院院长是谁？", "zh-Hans"],
    ];
    for (const [question, lang] of questions) {
      for (const label of labelsOf(await ask(question, lang))) {
        expect(label.length).toBeLessThanOrEqual(LIMITS.button.text);
        expect(label).not.toContain("…");
      }
    }
  });
});

describe("a claim of several statements", () => {
  it("shows each with its mark and why", async () => {
    const claim = "InvestHK helped 560 companies last year. OASES brought in 200. OASES has 900 staff.";
    const message = await ask(`check ${claim}`);
    const shown = asText(message.blocks);
    expect(headingOf(message)).toContain("Refuted");
    expect(shown).toContain("✅ *InvestHK helped 560 companies last year.*");
    expect(shown).toContain("❌ *OASES brought in 200.*");
    expect(shown).toContain("❓ *OASES has 900 staff.*");
    expect(shown).toContain("the claim says 200, the source says 124 companies");
  });

  it.each(["zh-Hant", "zh-Hans"] as const)("in %s", async (lang) => {
    const { blocks } = await ask("check 投資推廣署協助560間公司。引進辦吸引200間公司。", lang);
    const shown = asText(blocks);
    expect(shown).toContain("✅ *投資推廣署協助560間公司。*");
    expect(shown).toContain("❌ *引進辦吸引200間公司。*");
  });
});

describe("the pairs of a verdict", () => {
  const pairs = async (claim: string, lang: Lang = "en") =>
    fieldsOf((await ask(`check ${claim}`, lang)).blocks);

  it.each([
    ["en", "OASES attracted 124 companies and HK$73 billion with 25,000 jobs"],
    ["zh-Hant", "引進辦吸引124間企業，投資730億元，創造25,000個職位"],
  ] as const)("each say of what they are (%s)", async (lang, claim) => {
    const labels = ["companies", "investment", "jobs"].map((name) => facts.fact(`oases.${name}`).label[lang]);
    const said = await pairs(claim, lang);
    expect(said.map((field) => field.split("\n")[0])).toEqual(labels);
    for (const field of said) expect(field.split("\n")).toHaveLength(3);
  });

  it("name their bodies where they are of several", async () => {
    const claim = "InvestHK assisted 560 companies and OASES attracted 124 companies";
    const found = await answer(`check ${claim}`, "en", "2026-07-13T01:00:00Z");
    if (found.type !== "verdict") throw new Error(found.type);
    const given = { aspect: "quantity", relation: "agrees" } as const;
    const comparisons = [
      { ...given, fact: "invest-hk.companies-assisted", claimed: "560", recorded: "560 companies" },
      { ...given, fact: "oases.companies", claimed: "124", recorded: "124 companies" },
    ];
    const request = { text: `check ${claim}`, lang: "en" as const, page: 0 };
    const both = { ...found, result: { ...found.result, comparisons } };
    const said = fieldsOf(answerView(both, { facts, request }).blocks);
    expect(said.map((field) => field.split("\n")[0])).toEqual([
      "Companies assisted · InvestHK",
      "Companies attracted · Office for Attracting Strategic Enterprises",
    ]);
  });

  it("are each told once, and the whole claim only where no part of it stands against the source", async () => {
    const claim = "The US state visit is fixed for 5 November";
    const found = await answer(`check ${claim}`, "en", "2026-07-13T01:00:00Z");
    if (found.type !== "verdict") throw new Error(found.type);
    const [pair] = found.result.comparisons.filter(({ claimed }) => claimed === claim);
    if (pair === undefined) throw new Error("the whole claim is compared no more");
    const shown = (comparisons: typeof found.result.comparisons) =>
      fieldsOf(
        answerView(
          { ...found, result: { ...found.result, comparisons } },
          { facts, request: { text: `check ${claim}`, lang: "en", page: 0 } },
        ).blocks,
      );
    expect(shown(found.result.comparisons)).toHaveLength(1);
    expect(shown(found.result.comparisons).join()).not.toContain(claim);
    expect(shown([pair, pair])).toHaveLength(1);
    const other = facts.facts().find(({ value }) => value.kind === "status")?.id ?? "";
    expect(shown([pair, { ...pair, fact: other }])).toHaveLength(1);
  });
});
