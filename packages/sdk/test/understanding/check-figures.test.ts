import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import type { Fact } from "../../src/model/fact.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

const verdict = (claim: string): string => hkAi.check(claim).verdict;

describe("every figure of a claim is looked at", () => {
  it.each([
    ["資助計劃總額3億,為期三年", "refuted"],
    ["資助計劃總額30億,為期三年", "supported"],
    ["AI資助計劃總額50億,為期三年", "refuted"],
    ["資助計劃為期三年,總額3億", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });

  it.each(["宏利調查訪問咗5000個客戶", "宏利訪問咗2000人"])(
    "what no fact counts is not refuted by when it was: %s",
    (claim) => {
      expect(verdict(claim)).toBe("not-enough-info");
    },
  );

  it("people are no companies, and “the two sides” no two of anything", () => {
    expect(verdict("OASES 嗰124間公司預計投資$73bn,請二萬五千人左右")).not.toBe("refuted");
    expect(
      verdict(
        "APEC, G20 and a Xi trip to the States are the three chances for the two sides to meet this year.",
      ),
    ).toBe("supported");
  });
});

describe("up or down, right beside a share", () => {
  it.each([
    ["InvestHK's numbers were up by 4%", "supported"],
    ["InvestHK's numbers were down by 4%", "refuted"],
    ["The number of firms InvestHK helped was 4% down on the year before", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });

  it("is shown with the word for it", () => {
    const { comparisons, explanation } = hkAi.check("InvestHK helped 560 firms, down 4%");
    expect(comparisons.at(-1)).toMatchObject({ claimed: "down 4%", relation: "contradicts" });
    expect(explanation).toMatch(/^The source says otherwise: .*4%/);
  });

  it("is told by “less than the year before”, too", () => {
    const [first, ...others] = harbourTunnel.facts as readonly [Fact, ...Fact[]];
    const { check } = createUnderstanding({
      ...harbourTunnel,
      facts: [
        {
          ...first,
          id: "lantern-museum.change",
          subject: "lantern-museum",
          value: { kind: "percent", amount: 3.5, qualifier: "exact" },
          label: { en: "Change in visits", "zh-Hant": "入場變化", "zh-Hans": "入场变化" },
          aliases: ["how visits went", "year-on-year change"],
          statement: {
            en: "The Lantern Museum sold 3.5 per cent fewer tickets than the year before.",
            "zh-Hant": "燈籠博物館售出的門票較前一年少3.5%。",
            "zh-Hans": "灯笼博物馆售出的门票较前一年少3.5%。",
          },
        },
        ...others,
      ],
    });
    expect(check("The Lantern Museum's tickets fell 3.5%").verdict).toBe("supported");
    expect(check("The Lantern Museum's tickets rose 3.5%").verdict).toBe("refuted");
  });
});

describe("places on a list", () => {
  it("are read beside words for the first ones, and shown as they stand", () => {
    const { verdict: found, comparisons } = hkAi.check("香港長年位列最自由經濟體前列,在IMD年報排全球第二位");
    expect(found).toBe("supported");
    expect(comparisons).toMatchObject([{ aspect: "rank", relation: "agrees", claimed: "第二" }]);
  });

  it("“in the top three” is true of the second", () => {
    expect(verdict("Hong Kong is in the top three of the IMD yearbook")).toBe("supported");
    expect(verdict("Hong Kong is among the top three in IMD")).toBe("supported");
  });
});

describe("“not a single” of what something is, and of how many there are", () => {
  it.each([
    ["The Northern Metropolis won't be a single industrial park, says Lam.", "supported"],
    ["北都唔會係單一產業園", "supported"],
    ["The Northern Metropolis is a single industrial park", "refuted"],
    ["北都係單一產業園", "refuted"],
    ["Not a single project was approved", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

describe("what is set above what", () => {
  it.each([
    "Over 80% of Asian respondents say building a legacy matters more than staying independent.",
    "China beats Hong Kong in basic R&D, says Zhang Xiaoyan",
  ])("%s", (claim) => {
    expect(verdict(claim)).toBe("refuted");
  });
});
