import { hkAi } from "@hk-ai/sdk";
import { describe, expect, it } from "vitest";

describe("a true figure given to another body", () => {
  it.each([
    "OASES helped 560 companies last year",
    "去年協助560間企業的是引進重點企業辦公室",
    "Cyberport attracted 124 companies",
  ])("is refuted by the fact whose it is: %s", (claim) => {
    const { verdict, facts, comparisons } = hkAi.check(claim);
    expect(verdict).toBe("refuted");
    expect(["invest-hk.companies-assisted", "oases.companies"]).toContain(facts[0]?.id);
    expect(comparisons).toMatchObject([
      { aspect: "quantity", relation: "agrees" },
      { aspect: "subject", relation: "contradicts" },
    ]);
  });

  it("shows whose it is beside whose it was said to be", () => {
    const { comparisons } = hkAi.check("OASES helped 560 companies last year");
    expect(comparisons[1]).toEqual({
      aspect: "subject",
      fact: "invest-hk.companies-assisted",
      claimed: "OASES",
      recorded: "InvestHK",
      relation: "contradicts",
    });
  });
});

describe("all of it, where the source says “over”", () => {
  it.each([
    ["Every single respondent in Manulife's survey ranked independence above inheritance", "refuted"],
    ["全部受訪者均認為獨立比遺產重要", "refuted"],
    ["The supercomputing centre is fully utilised", "refuted"],
    ["The supercomputing centre is at full capacity", "refuted"],
    ["超算中心已經滿載", "refuted"],
    ["The supercomputing centre is nearly full", "supported"],
    ["The supercomputing centre is almost fully used", "supported"],
  ])("%s: %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });
});

describe("a figure held against that of the year before", () => {
  it.each([
    ["投資推廣署去年協助的企業數目比前年多4%", "supported"],
    ["投資推廣署去年協助的企業數目較前年高出百分之四", "supported"],
    ["投資推廣署去年協助的企業數目較前年上升5%", "refuted"],
    ["投資推廣署去年幫到的企業比前年少", "refuted"],
    ["投資推廣署去年幫到的企業比前年少4%", "refuted"],
  ])("%s: %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });
});

describe("words that are read for what they are", () => {
  it.each([
    // “Set up” has its particle: nothing is “firmed up”.
    ["OASES has landed over 120 firms since it was set up", "supported", "oases.companies"],
    // Nobody is set aside by “isn't worried that”.
    [
      "Lam Kin-fung isn't worried that the Northern Metropolis will sit empty",
      "supported",
      "northern-metropolis.vacancy-risk",
    ],
    ["孟德斯不认为中美会彻底脱钩", "supported", "us-china-relations.decoupling"],
    // Who gives the figure of a fact means that fact.
    [
      "Nearly 80% of those polled by Manulife know they must plan but have not acted",
      "supported",
      "manulife-survey-2026.no-action",
    ],
    ["AI subsidy scheme 會行三個 years", "supported", "ai-subsidy-scheme.duration"],
    ["習近平訪美一事還沒定下來", "supported", "xi-us-visit.status"],
  ] as const)("%s: %s", (claim, verdict, fact) => {
    const checked = hkAi.check(claim);
    expect(checked.verdict).toBe(verdict);
    expect(checked.facts[0]?.id).toBe(fact);
  });
});

describe("an office put beside a name that does not hold it", () => {
  it.each([
    "Cyberport director John Lee revealed that the AI Supercomputing Centre is over 90% used",
    "Jeffrey Lam, founder of beingAI, says Hong Kong can become a centre of excellence for AI trust standards",
    "beingAI創辦人林健鋒話香港可以成為AI信任標準中心",
  ])("%s", (claim) => {
    const { verdict, comparisons } = hkAi.check(claim);
    expect(verdict).toBe("refuted");
    expect(comparisons[0]).toMatchObject({ aspect: "subject", relation: "contradicts" });
  });

  it("is shown beside who does hold it", () => {
    expect(hkAi.check("John Lee is vice president of CCID").comparisons[0]).toMatchObject({
      claimed: "John Lee",
      recorded: "Zhang Xiaoyan",
    });
  });

  it.each([
    "According to the founder of beingAI, Jeffrey Lam thinks that the parks will not stand empty",
    "林健鋒、beingAI創辦人均出席年會",
  ])("and no more than beside it: %s", (claim) => {
    expect(hkAi.check(claim).comparisons.filter(({ aspect }) => aspect === "subject")).toEqual([]);
  });

  it("and beside the one that does", () => {
    expect(
      hkAi.check(
        "Jeanne Lim, founder of beingAI, says Hong Kong can become a centre of excellence for AI trust standards",
      ).verdict,
    ).toBe("supported");
  });
});

it.each([
  "John Lee said that Shenzhen is working actively with the cities of the Greater Bay Area to develop an international innovation and technology centre.",
  "Industry tenants, such as those in life and health technology, AI and microelectronics, have already moved into the Artificial Intelligence Supercomputing Centre (HSITP), John Lee said.",
])("a fact's own sentence with another name in it, whatever else of it is a name: %s", (claim) => {
  expect(hkAi.check(claim).verdict).toBe("refuted");
});
