import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

describe("a question that was given as a claim is answered, not judged", () => {
  it.each([
    ["How much is the AI subsidy scheme?", "This asks and claims nothing; the source's answer:"],
    ["AI資助計劃有幾多錢？", "這是問題，不是說法；資料來源的答案："],
    ["人工智能资助计划有多少钱？", "这是问题，不是说法；资料来源的答案："],
    ["AI資助計劃有幾多錢❓❓", "這是問題，不是說法；資料來源的答案："],
    ["“How much is the AI subsidy scheme?”", "This asks and claims nothing; the source's answer:"],
  ])("%s", (text, explanation) => {
    const result = hkAi.check(text);
    expect(result).toMatchObject({ verdict: "not-enough-info", comparisons: [] });
    expect(result.facts[0]?.id).toBe("ai-subsidy-scheme.funding");
    expect(result.explanation).toContain(explanation);
  });

  it.each([
    ["Who runs the AI R&D institute?", "This asks and claims nothing, and the source does not answer it."],
    ["人工智能研發院由誰掌管？", "這是問題，不是說法；資料來源也沒有答案。"],
  ])("without an answer: %s", (text, explanation) => {
    expect(hkAi.check(text)).toMatchObject({ verdict: "not-enough-info", explanation });
  });

  it("in any pack", () => {
    const result = createUnderstanding(harbourTunnel).check("When will the Kestrel Tunnel open?");
    expect(result.verdict).toBe("not-enough-info");
    expect(result.facts[0]?.id).toBe("kestrel-tunnel.opening");
  });

  it("a question word alone makes no question", () => {
    const claim = "Who executes fastest commercially is what counts in AI now, Shen believes.";
    expect(hkAi.check(claim).verdict).toBe("supported");
  });
});

describe("whether something is so is held as a claim that it is", () => {
  it.each([
    ["Is the AI subsidy scheme HK$3 billion?", "Is the AI subsidy scheme HK$5 billion?"],
    ["Isn't the AI subsidy scheme HK$3 billion?", "Isn't the AI subsidy scheme HK$5 billion?"],
    ["人工智能資助計劃是不是30億？", "人工智能資助計劃是不是50億？"],
    ["人工智能資助計劃係唔係30億", "人工智能資助計劃係唔係50億"],
    ["人工智能資助計劃係咪30億", "人工智能資助計劃係咪50億"],
    ["人工智能资助计划不是有30亿吗？", "人工智能资助计划不是有50亿吗？"],
    ["資助計劃唔係30億咩？", "資助計劃唔係50億咩？"],
    ["Hasn't the supercomputing centre opened?", "Hasn't the AI R&D institute opened?"],
    ["超算中心不是已經啟用了嗎？", "超算中心是不是未啟用？"],
  ])("%s", (so, not) => {
    expect([hkAi.check(so).verdict, hkAi.check(not).verdict]).toEqual(["supported", "refuted"]);
  });

  it("unless who is spoken of was left out, and no mark asks", () => {
    expect(hkAi.check("Hasn't opened yet, the supercomputing centre").verdict).toBe("refuted");
  });
});
