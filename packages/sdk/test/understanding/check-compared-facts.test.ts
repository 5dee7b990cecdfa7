import { describe, expect, it, test } from "vitest";
import type { Verdict } from "../../src/index.ts";
import { hkAi } from "../../src/index.ts";

/** Claims that hold what two facts give against each other: OASES has 124 companies, InvestHK helped 560, and so on. */
const COMPARED: readonly (readonly [claim: string, verdict: Verdict])[] = [
  ["OASES brought in fewer companies than InvestHK helped last year.", "supported"],
  ["OASES has brought in more companies than InvestHK helped last year.", "refuted"],
  ["引進辦引入的企業比投資推廣署去年協助的少", "supported"],
  ["引進辦拉到嘅公司少過投資推廣署舊年幫嘅", "supported"],
  ["引進辦吸引的企業比投資推廣署去年協助的還要多", "refuted"],
  ["Investment from OASES firms exceeds the AI Subsidy Scheme's funding.", "supported"],
  ["引進辦企業預計投資額高於AI資助計劃總額", "supported"],
  ["AI Subsidy 總額大過 OASES 公司嘅 expected investment", "refuted"],
  ["The AI research institute opens later than the supercomputing centre.", "supported"],
  ["研發院開得遲過超算中心", "supported"],
  ["人工智能研发院比超算中心更早投入运作", "refuted"],
];

test.each(COMPARED)("%s", (claim, verdict) => {
  expect(hkAi.check(claim).verdict).toBe(verdict);
});

describe("a claim that compares two facts", () => {
  it("shows both figures, each with what it is of", () => {
    const result = hkAi.check("OASES brought in fewer companies than InvestHK helped last year.");
    expect(result.facts.map(({ id }) => id)).toEqual(["oases.companies", "invest-hk.companies-assisted"]);
    expect(result.explanation).toMatch(/124 companies \(.*\), and 560 companies \(/);
    expect(result.comparisons.map(({ recorded }) => recorded)).toEqual([
      expect.stringContaining("124"),
      expect.stringContaining("560"),
    ]);
  });

  it.each([
    "OASES brought in three times as many companies as InvestHK helped last year.",
    "The AI Subsidy Scheme has more staff than OASES.",
    "Manulife has more agents than InvestHK has companies.",
  ])("works out neither how many times nor what is of different things: %s", (claim) => {
    expect(hkAi.check(claim).verdict).not.toBe("supported");
  });

  it("is turned round where it is denied", () => {
    const claim = "It is not true that OASES brought in fewer companies than InvestHK helped last year.";
    expect(hkAi.check(claim).verdict).toBe("refuted");
  });
});
