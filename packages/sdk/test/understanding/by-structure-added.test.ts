import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { type Change, goingOn, inner, judged, replaced, shareOf } from "./sentences-of-packs.ts";

/** What a fact's own sentence says with something put to it or in it by which it says something else, in forty packs. */
const timeout = 240_000;
/** Every so many sentences: all of them would be thirty thousand claims. */
const STEP = 3;

describe("a fact's own sentence with more than the source says", { timeout }, () => {
  it.each<[name: string, most: number, change: Change]>([
    ["if …", 0.01, goingOn("en", " if the government agrees.")],
    ["unless …", 0.01, goingOn("en", " unless funding runs out.")],
    ["provided …", 0.01, goingOn("en", ", provided that parliament approves it.")],
    ["如果…", 0.01, ({ zh }) => `如果政府同意，${zh}`],
    ["除非…", 0.01, ({ zh }) => `除非經費用完，否則${zh}`],
    ["for the first time", 0.01, goingOn("en", " for the first time in twenty years.")],
    ["in Japan", 0.01, goingOn("en", " in Japan.")],
    ["地點在日本", 0.01, goingOn("zh", "，地點在日本。")],
    ["in order to", 0.01, goingOn("en", " in order to reduce costs.")],
    ["at a cost", 0.02, goingOn("en", " at a cost of HK$5 billion.")],
    ["耗資", 0.01, goingOn("zh", "，耗資50億元。")],
    ["with whom", 0.01, goingOn("en", " together with Microsoft.")],
    ["against advice", 0.01, goingOn("en", " against the advice of experts.")],
    ["thanks to", 0.02, goingOn("en", " thanks to a donation.")],
    ["but failed", 0.01, goingOn("en", ", but this has failed.")],
    ["但已取消", 0.02, goingOn("zh", "，但已取消。")],
    ["twice as many", 0.02, goingOn("en", ", twice as many as a year earlier.")],
    ["the most in Asia", 0.06, goingOn("en", ", the most in Asia.")],
    ["冠絕亞洲", 0.08, goingOn("zh", "，冠絕亞洲。")],
    ["only", 0.15, ({ en }) => `Only ${inner(en)}`],
    ["只有", 0.1, ({ zh }) => `只有${zh}`],
    ["secretly", 0.02, replaced("en", / (will|has|have|is|are|was|were) /, " $1 secretly ")],
    ["it would be nice", 0.01, ({ en }) => `It would be nice if ${inner(en)}`],
    ["nobody expects", 0.01, ({ en }) => `Nobody expects that ${inner(en)}`],
    ["denied", 0.08, ({ en }) => `The government denied that ${inner(en)}`],
  ])("is not supported: %s", (_, most, change) => {
    const claims = judged(change, STEP);
    expect(claims.length).toBeGreaterThan(250);
    expect(shareOf("supported", claims)).toBeLessThanOrEqual(most);
  });

  it("is told what the source does not say", () => {
    expect(
      hkAi.check(
        "The government's Artificial Intelligence Subsidy Scheme lasts three years if the government agrees.",
      ),
    ).toMatchObject({
      verdict: "not-enough-info",
      explanation: expect.stringContaining("“if the government agrees”"),
    });
    expect(hkAi.check("如果政府同意，政府推出的人工智能資助計劃，為期3年。")).toMatchObject({
      verdict: "not-enough-info",
      explanation: expect.stringContaining("「如果政府同意」"),
    });
  });
});

describe("a fact's own sentence with other small words", { timeout }, () => {
  it.each<[name: string, least: number, most: number, change: Change]>([
    ["will be, of what has been", 50, 0.03, replaced("en", /\b(has|have) (already )?been\b/, "will be")],
    ["will be, of what was", 30, 0.01, replaced("en", /\b(was|were) (?=\w+ed\b)/, "will be ")],
    [
      "has yet to be, of what has been",
      50,
      0.01,
      replaced("en", /\b(has|have) (already )?been\b/, "$1 yet to be"),
    ],
    ["將, of 已", 80, 0.02, replaced("zh", /已經?(?=[\u4e00-\u9fff])/, "將")],
    ["已, of 將", 80, 0.02, replaced("zh", /將(?=[\u4e00-\u9fff])/, "已")],
    ["used to, of what will", 100, 0.01, replaced("en", /\bwill (?!not)/, "used to ")],
    ["certainly, of what may", 20, 0.01, replaced("en", /\b(may|might|could) (?=[a-z])/, "will certainly ")],
    ["already, of what should", 20, 0.01, replaced("en", /\bshould (?=[a-z])/, "already ")],
    ["before the year", 100, 0.02, replaced("en", /\bin (20\d\d)\b/, "before $1")],
    ["after the year", 100, 0.02, replaced("en", /\bin (20\d\d)\b/, "after $1")],
    [
      "another year",
      100,
      0.02,
      replaced("en", /\bin (20\d\d)\b/, (_, year = "") => `in ${Number(year) + 1}`),
    ],
    ["另一年", 400, 0.01, replaced("zh", /(20\d\d)年/, (_, year = "") => `${Number(year) + 1}年`)],
    ["from the year, of by it", 25, 0.04, replaced("en", /\bby (20\d\d)\b/, "from $1")],
    ["年初, of 年底", 10, 0, replaced("zh", /年底/, "年初")],
    [
      "another month",
      150,
      0.02,
      replaced(
        "en",
        /\b(January|February|March|April|June|July|August|September|October|November|December) (?=20\d\d)/,
        (month) => (month.startsWith("J") ? "November " : "January "),
      ),
    ],
  ])("is not supported: %s", (_, least, most, change) => {
    const claims = judged(change);
    expect(claims.length).toBeGreaterThanOrEqual(least);
    expect(shareOf("supported", claims)).toBeLessThanOrEqual(most);
  });

  it("says what is done against what is to come", () => {
    expect(
      hkAi.check("The Artificial Intelligence Subsidy Scheme will be launched by the government."),
    ).toMatchObject({
      verdict: "refuted",
      comparisons: [{ aspect: "status", relation: "contradicts" }],
    });
  });
});
