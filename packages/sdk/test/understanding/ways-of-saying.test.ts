import { hkAi } from "@hk-ai/sdk";
import { describe, expect, test } from "vitest";

const asked = (question: string): string => {
  const result = hkAi.ask(question);
  return result.status === "answered" ? result.facts[0].id : result.reason;
};
const verdict = (claim: string): string => hkAi.check(claim).verdict;

describe("questions", () => {
  test.each([
    // Either of two opposites is answered by the fact of one.
    ["did Hong Kong go up or down in the IMD ranking?", "hong-kong.competitiveness-change"],
    ["does the institute start in H1 or H2?", "ai-rd-institute.start"],
    // “When” joins a clause where something else is asked.
    [
      "what do market participants care about when a new RMB product comes out?",
      "rmb-market.participants-concerns",
    ],
    // What is said before or after the question is why it is asked.
    ["for a client memo: total size of the AI subsidy scheme?", "ai-subsidy-scheme.funding"],
    ["我寫緊份功課，超算中心使用率幾多？", "ai-supercomputing-centre.utilisation"],
    // A word nobody knows is mostly noise beside a name and its property.
    ["zany question: how many companies did OASES attract?", "oases.companies"],
    // Misspelt names.
    ["how busy is Cybeport's supercomputing centre", "ai-supercomputing-centre.utilisation"],
  ])("%s", (question, fact) => {
    expect(asked(question)).toBe(fact);
  });

  test.each(["and the other one?", "help me", "when does the new Southbound quota take effect?"])(
    "%s is not answered",
    (question) => {
      expect(hkAi.ask(question).status).toBe("abstained");
    },
  );
});

describe("claims about who is what", () => {
  test.each([
    ["The president of the Internet Professional Association is Zhang Xiaoyan", "refuted"],
    ["beingAI係沈漢迪開嘅", "refuted"],
    ["Steve Finch is Manulife Asia's CFO", "refuted"],
    ["Jeanne Lim founded beingAI", "supported"],
    // Of lawmakers there are many.
    ["沈漢迪是立法會議員", "not-enough-info"],
    ["The Global Innovation Index is put out by the IMF", "refuted"],
  ])("%s: %s", (claim, wanted) => {
    expect(verdict(claim)).toBe(wanted);
  });
});

describe("only, all, and not only", () => {
  test.each([
    ["ChinaAMC說固定收益市場有債券現貨便足夠", "refuted"],
    ["The Northern Metropolis is nothing but one industrial park", "refuted"],
    ["林健鋒話北都唔止係搞一個產業園", "supported"],
    ["HSITP's tenants are life science firms and nobody else", "refuted"],
    ["The AI+ committee is made up of civil servants only", "not-supported"],
  ])("%s: %s", (claim, wanted) => {
    if (wanted === "not-supported") expect(verdict(claim)).not.toBe("supported");
    else expect(verdict(claim)).toBe(wanted);
  });
});

test("a rank that is denied is told as denied", () => {
  const { comparisons, explanation } = hkAi.check("Hong Kong is not first in the IMD ranking");
  expect(comparisons).toMatchObject([{ aspect: "rank", claimed: "not first", relation: "agrees" }]);
  expect(explanation).toBe(`The source says so: ${hkAi.fact("hong-kong.competitiveness-rank").statement.en}`);
});

describe("denials and comparisons", () => {
  test.each([
    // What is denied of a rank is right where it is another one.
    ["Hong Kong is not first in the IMD World Competitiveness ranking", "supported"],
    ["香港喺IMD排唔到第一", "supported"],
    ["Hong Kong isn't in the top three of the IMD ranking", "refuted"],
    ["香港在IMD排名不是第二", "refuted"],
    ["Hong Kong is not first in the IMD ranking, and it has not climbed one place", "refuted"],
    ["香港喺IMD排唔到第一，亦冇升過", "refuted"],
    // 能不能 asks; “but” ends a denial; a word may deny itself.
    ["華夏基金指市場參與者最關心能不能順暢交易", "supported"],
    ["林健鋒說北都的優勢內地城市學不來", "supported"],
    ["Chan told firms to steer clear of the Greater Bay Area", "refuted"],
    ["InvestHK assisted more mainland firms than overseas ones last year", "not-enough-info"],
    // Behind 比 stands the lesser thing, and behind 更 what is said of the first.
    ["Manulife set up in Hong Kong 25 years ago", "refuted"],
    ["The AI+ committee will hold its first meeting in the second half of 2026", "refuted"],
  ])("%s: %s", (claim, wanted) => {
    expect(verdict(claim)).toBe(wanted);
  });
});

test("what one speaker says in two facts supports a claim of both", () => {
  const result = hkAi.check(
    "Nicholas Chan wants firms to raise money and design in Hong Kong, then use the GBA's industrialisation capacity",
  );
  expect(result.verdict).toBe("supported");
  expect(result.facts.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["greater-bay-area.industrialisation", "hong-kong.business-functions"]),
  );
});

test.each([
  "The AI+ committee consists of nobody but officials",
  "近兩年鮮有內地企業來港設立據點",
  "近兩年好少內企嚟香港開檔",
  "Hong Kong and the mainland should each go their own way, the CCID vice president said",
  "內地園區大多是昂貴的研發基地，林健鋒說",
])("%s: others than those named, few where many are, apart where together is", (claim) => {
  expect(hkAi.check(claim).verdict).toBe("refuted");
});

test.each([
  ["nearly 30 projects approved", "nearly 30"],
  ["over 25 projects approved", "over 25"],
  ["25 projects approved", "25"],
  ["批出超過二十個項目", "逾二十個"],
  ["批出三十幾個項目", "三十幾個"],
])("the figure of “%s” keeps its hedge: %s", (claim, figure) => {
  const { comparisons, explanation } = hkAi.check(claim);
  expect(comparisons.find(({ aspect }) => aspect === "quantity")?.claimed).toBe(figure);
  expect(explanation).toContain(figure);
});
