import { describe, expect, it, test } from "vitest";
import { hkAi } from "../../src/index.ts";
import { bareClaim } from "../../src/understanding/check/claim/frame.ts";
import { createUnderstanding } from "../../src/understanding/index.ts";
import { harbourTunnel } from "./harbour-tunnel.ts";

const bare = (text: string): string => text.replace(/[.。]$/, "");
/** A sentence as it goes on behind “that”. */
const clause = (text: string): string =>
  text.replace(/^(?:The|A|An|In|It|Most|Nearly|Over|About)\b/, (word) => word.toLowerCase());

const en = (frame: (claim: string) => string) => (text: string) => frame(clause(bare(text)));
const zh = (frame: (claim: string) => string) => (text: string) => frame(bare(text));

const SAID = {
  en: [
    en((claim) => `The article says that ${claim}`),
    en((claim) => `According to the newspaper, ${claim}.`),
    en((claim) => `I heard ${claim}, right?`),
    en((claim) => `Is it true that ${claim}?`),
    en((claim) => `Fact check: ${claim}`),
  ],
  "zh-Hant": [
    zh((claim) => `據報道，${claim}。`),
    zh((claim) => `文章說${claim}`),
    zh((claim) => `我聽講${claim}，啱唔啱？`),
    zh((claim) => `${claim}，是真的嗎？`),
  ],
} as const;
const DENIED = {
  en: [
    en((claim) => `${claim} - that's wrong`),
    en((claim) => `False: ${claim}`),
    en((claim) => `I heard ${claim}. That is not true.`),
  ],
  "zh-Hant": [
    zh((claim) => `${claim}，這是假的`),
    zh((claim) => `話${claim}係錯嘅`),
    zh((claim) => `聽說${claim}，不是事實`),
  ],
} as const;

describe.each(["en", "zh-Hant"] as const)("every sentence of the built-in facts, %s", (lang) => {
  const verdicts = (frames: readonly ((text: string) => string)[], wanted: string): string[] =>
    hkAi
      .facts()
      .flatMap(({ statement }) => frames.map((frame) => frame(statement[lang])))
      .filter((claim) => hkAi.check(claim).verdict !== wanted);

  it("is borne out whoever is said to say it", () => {
    expect(verdicts(SAID[lang], "supported")).toEqual([]);
  });

  it("is refuted by who says that it is not so", () => {
    expect(verdicts(DENIED[lang], "refuted")).toEqual([]);
  });
});

describe("who says that something wrong is not so is right", () => {
  it.each([
    "It is not true that the AI subsidy scheme is HK$5 billion",
    "It's a myth that the AI subsidy scheme has HK$5 billion.",
    "The AI subsidy scheme has HK$5 billion, which is wrong",
    "並非資助計劃有50億",
    "話資助計劃有50億係流嘅",
    "資助計劃有50億，純屬謠言。",
    "有人話資助計劃有50億，冇咁嘅事",
    "I heard it's not true that the AI subsidy scheme has HK$5 billion, right?",
  ])("%s", (claim) => {
    expect(hkAi.check(claim)).toMatchObject({
      verdict: "supported",
      facts: [{ id: "ai-subsidy-scheme.funding" }],
    });
  });

  it("and shows what was denied beside what is so", () => {
    const { comparisons } = hkAi.check("It is not true that the AI subsidy scheme is HK$5 billion");
    expect(comparisons).toMatchObject([
      { claimed: "not HK$5 billion", recorded: "HK$3 billion", relation: "agrees" },
    ]);
  });

  it("in another pack", () => {
    const { check } = createUnderstanding(harbourTunnel);
    expect(check("It is not true that the Kestrel Harbour Tunnel costs HK$9 billion").verdict).toBe(
      "supported",
    );
    expect(check("並非紅隼海底隧道投資約42億港元").verdict).toBe("refuted");
  });
});

describe("what only looks like a frame is part of the claim", () => {
  it.each([
    // “No” and “wrong” before what is so.
    ["No, the AI subsidy scheme has HK$3 billion", "supported"],
    ["Wrong, the AI subsidy scheme has HK$3 billion", "supported"],
    // Somebody who is named is no hearsay.
    ["Jeanne Lim said that the supercomputing centre's usage is over 90%", "refuted"],
    // What goes on to say what is so.
    ["並非50億，而是30億：人工智能資助計劃", "supported"],
  ])("%s: %s", (claim, verdict) => {
    expect(hkAi.check(claim).verdict).toBe(verdict);
  });

  test.each(["", "It is not true that", "claim:", "話係錯嘅", "並非", "right?", "，，，，", "據報道，"])(
    "nothing in a frame is nothing: “%s”",
    (claim) => {
      expect(hkAi.check(claim)).toMatchObject({ verdict: "not-enough-info", facts: [] });
    },
  );

  it("takes no longer for signs without end", () => {
    for (const sign of ["'", "-", ",", "是真的嗎", "False: ", "據報道，", " "])
      expect(hkAi.check(sign.repeat(9_000 / sign.length)).verdict).toBe("not-enough-info");
  });
});

test.each([
  "The council is led by the far-right.",
  "The figures were all-wrong",
  "Check-in takes five minutes",
])("a hyphen sets nothing apart within a word: %s", (claim) =>
  expect(bareClaim(claim)).toEqual({ claim, denied: false }),
);

test("a dash sets apart what is no part of a word", () => {
  expect(bareClaim("It is HK$5 billion—that’s wrong.")).toEqual({
    claim: "It is HK$5 billion",
    denied: true,
  });
  expect(bareClaim("It is HK$5 billion - wrong.")).toEqual({ claim: "It is HK$5 billion ", denied: true });
});

describe("what is denied first and what a claim goes on with", () => {
  it.each([
    ["It is not true that the fund is 5 billion, it is 3 billion", "supported"],
    ["It's not true that the fund is 5 billion. It is 3 billion.", "supported"],
    ["It is not true that the fund is 5 billion, it is 6 billion", "refuted"],
    ["It is not true that the fund is 3 billion, it is 5 billion", "refuted"],
    ["I heard it is not true that the fund is 5 billion, it is 3 billion", "supported"],
    ["It is not true that the fund is 5 billion, it is 3 billion, right?", "supported"],
    ["It is not true that the conference was held in June 2026, it was held in July 2026", "supported"],
    ["It is not true that OASES attracted 560 firms, but 124", "supported"],
    ["It is not true that OASES attracted 124 firms, but 560", "refuted"],
  ])("%s: %s", (claim, expected) => {
    expect(hkAi.check(claim).verdict).toBe(expected);
  });
});
