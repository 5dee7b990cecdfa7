import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";

/** Claims in their own words that say more than that it is so. */
describe("what is so only under a condition, once, in secret, alone or in vain", () => {
  it.each<[claim: string, told: string]>([
    [
      "If funding is approved, the AI research institute will open in the second half of 2026",
      "“If funding is approved”",
    ],
    ["Cyberport used to run the AI supercomputing centre", "“used to”"],
    ["The AI subsidy scheme has secretly approved nearly 30 projects", "“secretly”"],
    ["Only Cyberport runs an AI supercomputing centre", "“Only Cyberport”"],
    ["OASES attracted 124 firms but they never came", "“but they never”"],
    ["It would be nice if the AI subsidy scheme had 3 billion", "“would be nice”"],
    ["OASES吸引咗124間企業，但係佢哋從來冇嚟", "「但係佢哋從來冇」"],
    ["投資推廣署暗中協助了560間企業", "「暗中」"],
  ])("is left open: %s", (claim, told) => {
    expect(hkAi.check(claim)).toMatchObject({
      verdict: "not-enough-info",
      explanation: expect.stringContaining(told),
    });
  });

  it.each([
    "Head office used to decide almost everything about mainland firms' moves abroad, Huang Jianting says",
    "Roughly thirty, but not quite, projects have got the green light under the AI subsidy scheme",
    "Only one economy is ahead of Hong Kong in the IMD's 2026 competitiveness yearbook",
    "Capital will only stay for the long haul if trading and disclosure keep pace, Cai Jing thinks",
    "先導計劃個加強版今年內會出,但仲未出",
  ])("is borne out where the source has it so: %s", (claim) => {
    expect(hkAi.check(claim).verdict).toBe("supported");
  });
});
