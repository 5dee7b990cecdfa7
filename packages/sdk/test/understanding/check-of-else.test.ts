import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { museumFact, verdictsOn } from "./harbour-tunnel.ts";

const verdict = (claim: string): string => hkAi.check(claim).verdict;

describe("the figure of a fact, said of something else, is not supported", () => {
  it.each([
    // Another body.
    "Prudential has over 10,000 agents using its AI tool",
    "InvestHK companies will invest HK$73 billion",
    "Hong Kong's AI R&D institute gets HK$3 billion funding",
    // Another event.
    "The PBoC governor announced the new Southbound quota at the China Conference.",
    // Another matter in the same word, of people in general.
    "80% of Hongkongers support independence",
    "Over 80% of Asians want independence from their parents",
    "八成香港人支持独立",
    // Another place.
    "Macau ranks second in world competitiveness",
    // Another thing counted.
    "InvestHK assisted 560 cows last year.",
    // Of each, where it is of all.
    "The AI Subsidy Scheme has HK$3 billion per project.",
    "The AI Subsidy Scheme has HK$3 billion a year.",
    "資助計劃每年撥款30億港元",
    "InvestHK assisted 560 companies a day",
    // A part of the time that it is counted over.
    "InvestHK assisted 560 companies in January 2025.",
    // Nothing at all.
    "nearly 30",
  ])("%s", (claim) => {
    expect(verdict(claim)).not.toBe("supported");
  });

  it("what a fact counts over a year is so much a year", () => {
    expect(verdict("InvestHK assisted 560 companies in 2025")).toBe("supported");
    expect(verdict("The Southbound Bond Connect has an annual quota of RMB 800 billion")).toBe("supported");
  });

  it("in a pack of another domain", () => {
    const loaves = museumFact(
      "loaves",
      { kind: "count", amount: 2_000, unit: "visitor", qualifier: "nearly" },
      "The Lantern Museum takes in nearly 2,000 visitors a day.",
      "燈籠博物館每天接待近2,000名訪客。",
    );
    expect(verdictsOn(loaves)("The Lantern Museum takes in nearly 2,000 visitors a day")).toBe("supported");
    expect(verdictsOn(loaves)("The Lantern Museum takes in nearly 2,000 visitors a month")).not.toBe(
      "supported",
    );
  });
});

describe("the same in other figures is supported", () => {
  it("a year that something goes back further than", () => {
    expect(verdict("Manulife has been in Hong Kong since before 1901")).toBe("supported");
    expect(verdict("Manulife has been in Hong Kong since 1950")).toBe("refuted");
  });

  it("what is left of a hundred, of the opposite", () => {
    const share = museumFact(
      "use",
      { kind: "percent", amount: 90, qualifier: "over" },
      "Over 90% of the Lantern Museum's halls are in use.",
      "燈籠博物館逾九成展廳正在使用。",
    );
    expect(verdictsOn(share)("Less than 10% of the Lantern Museum's halls stand empty")).toBe("supported");
    expect(verdictsOn(share)("Over 90% of the Lantern Museum's halls stand empty")).not.toBe("supported");
  });
});

describe("an open claim is shown what is near to it", () => {
  it("nothing, where it only has a word in common", () => {
    for (const claim of ["The moon is made of cheese", "今日好熱", "Dogs are better than cats"])
      expect(hkAi.check(claim)).toMatchObject({ verdict: "not-enough-info", facts: [], comparisons: [] });
  });

  it("first the fact whose figure it has", () => {
    const { verdict: open, facts } = hkAi.check("124 companies left Hong Kong");
    expect(open).toBe("not-enough-info");
    expect(facts[0]?.id).toBe("oases.companies");
  });
});
