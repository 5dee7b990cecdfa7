import { describe, expect, it } from "vitest";
import { hkAi } from "../../src/index.ts";
import { type Change, judged, replaced, type Sentence, shareOf } from "./sentences-of-packs.ts";

/** What a fact's own sentence says with its names in each other's place, or with another word of the same row. */
const timeout = 240_000;

/** A sentence with the two longest of its names exchanged. */
const exchanged =
  (lang: "en" | "zh"): Change =>
  (sentence: Sentence) => {
    const text = sentence[lang];
    const names = sentence.base.pack.entities
      .map(({ name }) => name[lang === "en" ? "en" : "zh-Hant"])
      .filter((name) => name.length > (lang === "en" ? 3 : 1) && text.includes(name))
      .sort((a, b) => b.length - a.length);
    const [one, other] = names.filter(
      (name, i) => !names.slice(0, i).some((longer) => longer.includes(name)),
    );
    if (one === undefined || other === undefined) return undefined;
    return text
      .split(one)
      .map((piece) => piece.replaceAll(other, one))
      .join(other);
  };

const next =
  (words: string) =>
  (word: string): string => {
    const row = words.split(" ");
    return row[(row.indexOf(word) + 1) % row.length] as string;
  };

describe("a fact's own sentence", { timeout }, () => {
  it.each<[name: string, least: number, most: number, change: Change]>([
    ["names exchanged", 250, 0.06, exchanged("en")],
    ["名稱對調", 250, 0.05, exchanged("zh")],
    [
      "another number in words",
      100,
      0.06,
      replaced(
        "en",
        /\b(two|three|four|five|six|seven|eight|nine|ten)\b/,
        next("two three four five six seven eight nine ten"),
      ),
    ],
    [
      "another place in words",
      80,
      0.01,
      replaced(
        "en",
        /\b(first|second|third|fourth|fifth|sixth|seventh)\b/,
        next("first second third fourth fifth sixth seventh"),
      ),
    ],
    [
      "another unit of time",
      120,
      0.02,
      replaced("en", /\b(hours|days|weeks|months|years)\b/, next("hours days weeks months years")),
    ],
    [
      "another unit of length",
      20,
      0,
      replaced("en", /\b(metres|kilometres|hectares|tonnes)\b/, next("metres kilometres hectares tonnes")),
    ],
    [
      "another unit in Chinese",
      60,
      0,
      replaced("zh", /(?<=(?<!\d{3})\d)(個月|小時|分鐘|公里|公噸)/, next("個月 小時 分鐘 公里 公噸")),
    ],
    [
      "another day of the week",
      4,
      0,
      replaced("en", /\b(Monday|Friday|Saturday|Sunday)\b/, next("Monday Friday Saturday Sunday")),
    ],
    ["another sum", 150, 0, replaced("en", /\b(million|billion)\b/, next("million billion"))],
  ])("is not supported with %s", (_, least, most, change) => {
    const claims = judged(change);
    expect(claims.length).toBeGreaterThanOrEqual(least);
    expect(shareOf("supported", claims)).toBeLessThanOrEqual(most);
  });

  it("with its names exchanged shows whose it is", () => {
    expect(hkAi.check("香港在宏利營運逾125年。")).toMatchObject({
      verdict: "refuted",
      comparisons: [{ aspect: "subject", relation: "contradicts" }],
    });
  });

  it("says the same of two side by side, and of the one with the other", () => {
    expect(
      [
        "The economic needs of the United States and China complement each other, Manuel Mendez said.",
        "Manuel Mendez said that the economic needs of the United States and China complement each other and that each has its own industrial strengths.",
      ].map((claim) => hkAi.check(claim).verdict),
    ).toEqual(["supported", "supported"]);
  });
});
