import { hkAi } from "@hk-ai/sdk";
import { describe, expect, it } from "vitest";

describe("another of a series than the source tells of", () => {
  it.each([
    ["The 15th Five-Year Plan supports Hong Kong as an I&T hub", "supported"],
    ["The fifteenth five year plan backs HK as an innovation hub", "supported"],
    ["The 14th Five-Year Plan supports Hong Kong as an I&T hub", "refuted"],
    ["The fourteenth five year plan backs HK as an innovation hub", "refuted"],
    ["支持香港建設國際創科中心的是「十四五」規劃，而非「十五五」", "refuted"],
    ["第十四个五年规划支持香港建设国际创科中心", "refuted"],
    ["The 14th Five-Year Plan built a railway to Macau", "not-enough-info"],
  ])("%s: %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });

  it("is shown beside the one that it tells of", () => {
    const { comparisons } = hkAi.check("It is the 14th Five-Year Plan that backs HK as an innovation hub");
    expect(comparisons).toMatchObject([{ aspect: "subject", relation: "contradicts" }]);
    expect(comparisons[0]?.claimed).toContain("14th");
  });

  it.each(["What does the 14th Five-Year Plan want HK to be?", "十四五規劃支持香港做咩？"])(
    "answers nothing: %s",
    (question) => {
      expect(hkAi.ask(question).status).toBe("abstained");
    },
  );
});

describe("a place on a list, worked out", () => {
  it.each([
    ["Hong Kong ranked third last year", "supported"],
    ["Hong Kong rose from third to second", "supported"],
    ["香港在上一份IMD競爭力年報排第三", "supported"],
    ["IMD個榜舊年香港排第三，今年先升上第二", "supported"],
    ["Hong Kong rose from fourth to second", "refuted"],
    ["Hong Kong was fourth in the previous IMD yearbook", "refuted"],
    ["IMD had us second last year and third now", "refuted"],
    ["HK placed fifth in IMD's yearbook two years ago", "not-enough-info"],
    ["深港广集群去年只排第二", "not-enough-info"],
  ])("%s: %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });

  it("rests on both facts", () => {
    const { facts, comparisons } = hkAi.check("Hong Kong ranked third last year");
    expect(facts.map(({ id }) => id)).toEqual([
      "hong-kong.competitiveness-change",
      "hong-kong.competitiveness-rank",
    ]);
    expect(comparisons).toMatchObject([{ aspect: "rank", claimed: "third", relation: "agrees" }]);
  });

  it.each([
    ["No innovation cluster in the world outranks the Shenzhen–Hong Kong–Guangzhou one.", "supported"],
    ["沒有創新集群排在深圳-香港-廣州之前", "supported"],
    ["Only one economy beats HK in the 2026 World Competitiveness Yearbook", "supported"],
    ["只有一個經濟體排在香港之前", "supported"],
    ["Only two economies are ahead of Hong Kong in the competitiveness ranking", "refuted"],
    ["No economy outranks Hong Kong in the IMD yearbook", "refuted"],
  ])("is told by how many are ahead: %s: %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });

  it.each([
    "No city beats Hong Kong for food",
    "香港沒有比新加坡好",
    "There are no plans to beat the Shenzhen-Hong Kong-Guangzhou cluster",
    "Hong Kong ranked fifth in last year's Global Innovation Index",
  ])("is not told of something else: %s", (claim) => {
    expect(hkAi.check(claim).comparisons).not.toContainEqual(expect.objectContaining({ aspect: "rank" }));
  });

  it("is that of today where only what was said is of before", () => {
    expect(hkAi.check("Lee said earlier that Hong Kong ranks second in the IMD yearbook").verdict).toBe(
      "supported",
    );
  });

  it.each([
    ["香港一直是全球經濟自由度最高的地方之一", "supported"],
    ["Hong Kong is one of the world's freest economies", "supported"],
  ])("one of the first is no first place: %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });
});

describe("a ratio that no fact tells", () => {
  it.each([
    ["The enhanced Digital Transformation programme matches 2:1", "2:1"],
    ["加強版數碼轉型係 1:1 matching", "1:1"],
    ["加强版数码转型是一比一配对", "一比一"],
  ])("leaves a claim open: %s", (claim, ratio) => {
    const { verdict, explanation } = hkAi.check(claim);
    expect(verdict).toBe("not-enough-info");
    expect(explanation).toContain(ratio);
  });

  it("leaves a question open, as a time of day does not", () => {
    expect(hkAi.ask("數碼轉型計劃係 1:1 matching 定 1:2？").status).toBe("abstained");
    expect(hkAi.ask("數碼轉型計劃係咩形式資助？").status).toBe("answered");
    expect(hkAi.ask("I asked at 9:30: how much is the AI subsidy scheme?").status).toBe("answered");
  });
});
