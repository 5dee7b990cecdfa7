import { describe, expect, it } from "vitest";
import { builtInWording } from "../../src/data/built-in-wording.ts";
import { pack } from "../../src/data/index.ts";
import { hkAi } from "../../src/index.ts";
import type { Pack } from "../../src/model/pack.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";

const facts: Pack = pack;
const understanding = createUnderstanding(facts, builtInWording());

describe("search", () => {
  it("ranks the facts of what is named, and no more than the limit", () => {
    const hits = understanding.search("OASES jobs", { limit: 3 });
    expect(hits).toHaveLength(3);
    expect(hits[0]?.fact.id).toBe("oases.jobs");
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0);
  });

  it("finds the same in either script", () => {
    expect(understanding.search("超算中心使用率")).toEqual(
      understanding.search("超算中心使用率".replace("算", "算")),
    );
    expect(understanding.search("資助計劃總額")).toEqual(understanding.search("资助计划总额"));
  });

  it("gives nothing for what it does not know", () => {
    expect(understanding.search("qwxzk")).toEqual([]);
  });
});

describe("ask", () => {
  it("says the reason in the language of the question", () => {
    expect(understanding.ask("Who is the head of OASES?")).toMatchObject({
      lang: "en",
      reason: "not-in-source",
    });
    expect(understanding.ask("OASES個老細係邊個？")).toMatchObject({
      lang: "zh-Hant",
      explanation: "資料來源沒有提及。",
    });
    expect(understanding.ask("今天中午吃什么好？")).toMatchObject({
      lang: "zh-Hans",
      reason: "off-topic",
      related: [],
    });
  });

  it("offers the nearest facts when the asked property is missing", () => {
    const result = understanding.ask("how many GPUs does the supercomputing centre have");
    expect(result.status).toBe("abstained");
    if (result.status === "abstained") {
      expect(result.related.map(({ subject }) => subject)).toContain("ai-supercomputing-centre");
    }
  });

  it("asks back when a question that names nobody fits two bodies", () => {
    const result = understanding.ask("how many companies?");
    expect(result).toMatchObject({ status: "abstained", reason: "ambiguous" });
    expect(result.status === "abstained" && result.related.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["invest-hk.companies-assisted", "oases.companies"]),
    );
  });

  it("takes the language it is told", () => {
    expect(understanding.ask("GPU?", { lang: "zh-Hans" }).lang).toBe("zh-Hans");
  });
});

describe("check", () => {
  it("puts the two figures side by side", () => {
    const result = understanding.check("The AI subsidy scheme has approved 25 projects");
    expect(result.verdict).toBe("refuted");
    expect(result.comparisons[0]).toMatchObject({
      aspect: "quantity",
      fact: "ai-subsidy-scheme.approved-projects",
      recorded: "nearly 30 projects",
      unit: "project",
      qualifier: "nearly",
      relation: "contradicts",
    });
    expect(result.explanation).toContain("nearly 30 projects");
  });

  it.each([
    ["just under 30 projects have been approved under the AI subsidy scheme", "supported"],
    ["The supercomputing centre is more than nine-tenths used", "supported"],
    ["投資推廣署今年協助了560間企業", "not-enough-info"],
    ["Nicholas Chan said that competition in AI is now about the speed of commercial execution", "refuted"],
    ["The AI subsidy scheme is worth RMB 3 billion", "refuted"],
  ])("judges %s", (claim, verdict) => {
    expect(understanding.check(claim).verdict).toBe(verdict);
  });

  it("explains in the language of the claim", () => {
    expect(understanding.check("AI資助計劃為期五年").explanation).toBe(
      "年期：說法是「五年」，資料來源是「3年」。",
    );
    expect(understanding.check("AI资助计划为期三年").explanation).toContain("相符");
  });
});

describe("a question that asks two things gets both", () => {
  it.each([
    [
      "How much is the AI subsidy scheme and how long does it run?",
      ["ai-subsidy-scheme.funding", "ai-subsidy-scheme.duration"],
    ],
    [
      "資助計劃有幾多錢，批咗幾多個項目？",
      ["ai-subsidy-scheme.funding", "ai-subsidy-scheme.approved-projects"],
    ],
    ["中國年會幾時搞，喺邊度搞？", ["china-conference-2026.date", "china-conference-2026.location"]],
    [
      "how many firms did InvestHK help, and how many did OASES attract?",
      ["invest-hk.companies-assisted", "oases.companies"],
    ],
  ] as const)("%s", (question, ids) => {
    const result = hkAi.ask(question);
    expect(result.status === "answered" && result.facts.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    "What rank does Hong Kong have, and what rank does Singapore have?",
    "How much is the AI subsidy scheme, and how much is the Green Loan Scheme?",
  ])("but not of a stranger: %s", (question) => {
    const result = hkAi.ask(question);
    expect(result.status === "answered" ? result.facts.length : 0).toBeLessThan(2);
  });

  it("each of three, and those of them that have an answer", () => {
    const idsOf = (question: string): string[] => {
      const asked = hkAi.ask(question);
      return asked.status === "answered" ? asked.facts.map(({ id }) => id) : [];
    };
    expect(idsOf("AI資助計劃幾多錢?研發院幾時開?超算使用率幾高?")).toEqual([
      "ai-subsidy-scheme.funding",
      "ai-rd-institute.start",
      "ai-supercomputing-centre.utilisation",
    ]);
    expect(
      idsOf(
        "How much is the AI subsidy scheme, when does the R&D institute start, and who runs the institute?",
      ),
    ).toEqual(["ai-subsidy-scheme.funding", "ai-rd-institute.start"]);
  });

  it("nor where the second goes on about the first", () => {
    const result = hkAi.ask("哪类人民币产品应该先上？华夏基金开了哪几个条件");
    expect(result.status === "answered" && result.facts[0].id).toBe("rmb-market.priority-criteria");
  });
});
