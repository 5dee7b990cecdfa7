import { describe, expect, it } from "vitest";
import { builtInWording } from "../../src/data/built-in-wording.ts";
import { pack } from "../../src/data/index.ts";
import type { Pack } from "../../src/model/pack.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

const facts: Pack = pack;
const understanding = createUnderstanding(facts, builtInWording());
const verdict = (claim: string): string => understanding.check(claim).verdict;

describe("what is foreseen has not happened", () => {
  it.each(["OASES has brought in HK$73bn", "OASES引進的企業投資了730億港元"])("%s", (claim) => {
    expect(verdict(claim)).toBe("not-enough-info");
  });

  it.each([
    "OASES firms created about 25,000 jobs",
    "重點企業已創造25,000個職位",
    "OASES firms are expected to create about 25,000 jobs",
    "The companies attracted by OASES will invest HK$73 billion",
    "OASES引進的企業預計創造約25,000個職位",
    "OASES引進了的企業將投資730億港元",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("supported");
  });

  it("refutes that it is done already, as every hand that wrote such a claim labelled it", () => {
    expect(verdict("The companies attracted by OASES have already invested HK$73 billion")).toBe("refuted");
  });

  it("refutes another figure, whether foreseen or done", () => {
    expect(verdict("OASES firms have created 90,000 jobs")).toBe("refuted");
  });
});

describe("a figure that becomes another", () => {
  it.each([
    ["The Southbound Bond Connect quota was raised from 500bn to 800bn", "not-enough-info"],
    ["The Southbound Bond Connect quota was raised from RMB 500bn to RMB 800bn", "not-enough-info"],
    ["債券通南向通額度由5000億元增至8000億元", "not-enough-info"],
    ["The Southbound Bond Connect quota was raised to 800bn", "supported"],
    ["The Southbound Bond Connect quota is RMB 800bn, up from RMB 500bn", "not-enough-info"],
    ["債券通南向通額度增至8000億元", "supported"],
    ["The Southbound Bond Connect quota was raised from 500bn to 900bn", "refuted"],
  ])("%s", (claim, wanted) => {
    expect(verdict(claim)).toBe(wanted);
  });
});

describe("a date narrower than the recorded one", () => {
  it.each([
    ["The enhanced DTSPP will launch in the third quarter of 2026", "not-enough-info"],
    ["優化版DTSPP會喺第四季推出", "not-enough-info"],
    ["The enhanced DTSPP will launch in the second half of 2026", "supported"],
    ["The enhanced DTSPP will launch in 2026", "supported"],
    ["The enhanced DTSPP will launch by the end of the year", "supported"],
    ["優化版DTSPP會喺年底前推出", "supported"],
    ["The enhanced DTSPP will launch by September 2026", "not-enough-info"],
    ["The enhanced DTSPP will launch by March 2026", "refuted"],
    ["The enhanced DTSPP will launch in the first quarter of 2026", "refuted"],
    ["政府計劃2029年優化數碼轉型支援先導計劃", "refuted"],
  ])("%s", (claim, wanted) => {
    expect(verdict(claim)).toBe(wanted);
  });

  it("is left open in a pack of another domain", () => {
    const { check } = createUnderstanding(harbourTunnel);
    expect(check("The Kestrel Tunnel will open on 4 March 2032").verdict).toBe("not-enough-info");
    expect(check("The Kestrel Tunnel will open in March 2032").verdict).toBe("supported");
  });
});

describe("what is not settled", () => {
  it.each([
    ["President Xi will visit the US this year", "not-enough-info"],
    ["習近平今年會訪美", "not-enough-info"],
    ["Xi's visit to the US is not yet fixed", "supported"],
    ["習近平訪美行程尚未落實", "supported"],
    ["The supercomputing centre will be expanded", "not-enough-info"],
    ["The supercomputing centre may be expanded in future", "supported"],
  ])("%s", (claim, wanted) => {
    expect(verdict(claim)).toBe(wanted);
  });
});

describe("words of the future, the past and the perfect", () => {
  it.each([
    ["The government will have OASES firms create 25,000 jobs", "supported"],
    ["25,000 jobs are expected to be created by OASES firms", "supported"],
    ["重點企業將創造25,000個職位", "supported"],
    // “Already”, of what is foreseen, as above.
    ["OASES已經帶來730億元投資", "refuted"],
    ["OASES had brought HK$73 billion of investment", "not-enough-info"],
    ["The Artificial Intelligence Subsidy Scheme has approved nearly 30 projects", "supported"],
    ["AI資助計劃至今批出近30個項目", "supported"],
    ["The AI R&D institute has already started", "refuted"],
  ])("%s", (claim, wanted) => {
    expect(verdict(claim)).toBe(wanted);
  });
});

describe("all against most", () => {
  it.each([
    ["All photographs were taken by Tu Liu", "not-enough-info"],
    ["Every photo in the article is by Tu Liu", "not-enough-info"],
    ["Most of the photographs were taken by Tu Liu", "supported"],
  ])("%s", (claim, wanted) => {
    expect(verdict(claim)).toBe(wanted);
  });
});

describe("who is what, and who stands behind a thing", () => {
  it.each([
    ["Steve Finch is the CEO of Manulife", "not-enough-info"],
    ["Steve Finch is the CEO of Manulife Asia", "supported"],
    ["Steve Finch is the CEO of AXA", "refuted"],
    ["林健鋒是立法會議員", "not-enough-info"],
    ["孟德斯見過習近平", "not-enough-info"],
    ["The scheme is run by Cyberport", "not-enough-info"],
    ["The AI Subsidy Scheme is run by Cyberport", "not-enough-info"],
    ["The AI Subsidy Scheme is run by the government", "not-enough-info"],
    ["The AI Subsidy Scheme was launched by the government", "supported"],
    ["The AI Subsidy Scheme was launched by Cyberport", "refuted"],
    ["The supercomputing centre is run by Cyberport", "supported"],
  ])("%s", (claim, wanted) => {
    expect(verdict(claim)).toBe(wanted);
  });
});
