import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFactBase, format, hkAi, LANGS, type Lang, type Qualifier, type Value } from "../src/index.ts";
import { DEMO_PACK } from "./fixtures/demo-pack.ts";

/** Words that carry a qualifier for a reader, whatever the library's own word is. */
const HEDGES: Record<Exclude<Qualifier, "exact">, Record<Lang, RegExp>> = {
  about: { en: /about|around|approximately/, "zh-Hant": /約|大約/, "zh-Hans": /约|大约/ },
  nearly: { en: /nearly|almost/, "zh-Hant": /近|接近/, "zh-Hans": /近|接近/ },
  over: { en: /over|more than/, "zh-Hant": /逾|超過/, "zh-Hans": /逾|超过/ },
  "at-least": { en: /at least/, "zh-Hant": /至少|最少/, "zh-Hans": /至少|最少/ },
  "at-most": { en: /at most|up to/, "zh-Hant": /最多|至多/, "zh-Hans": /最多|至多/ },
  under: { en: /under|less than|fewer than/, "zh-Hant": /不足|少於/, "zh-Hans": /不足|少于/ },
};
const QUALIFIERS = ["exact", ...(Object.keys(HEDGES) as (keyof typeof HEDGES)[])] as const;

describe("the figures people quote", () => {
  test.each<[Value, string, string, string]>([
    [
      { kind: "money", amount: 3e9, currency: "HKD", qualifier: "exact" },
      "HK$3 billion",
      "30億港元",
      "30亿港元",
    ],
    [
      { kind: "money", amount: 73e9, currency: "HKD", qualifier: "over" },
      "over HK$73 billion",
      "逾730億港元",
      "逾730亿港元",
    ],
    [
      { kind: "money", amount: 8e11, currency: "CNY", qualifier: "exact" },
      "RMB 800 billion",
      "8,000億元人民幣",
      "8,000亿元人民币",
    ],
    [
      { kind: "money", amount: 25_000, currency: "USD", qualifier: "about" },
      "about US$25,000",
      "約2.5萬美元",
      "约2.5万美元",
    ],
    [
      { kind: "count", amount: 30, unit: "project", qualifier: "nearly" },
      "nearly 30 projects",
      "近30個項目",
      "近30个项目",
    ],
    [
      { kind: "count", amount: 1, unit: "project", qualifier: "at-least" },
      "at least 1 project",
      "至少1個項目",
      "至少1个项目",
    ],
    [{ kind: "percent", amount: 90, qualifier: "over" }, "over 90%", "逾90%", "逾90%"],
    [
      { kind: "percent", amount: 4, basis: "year-on-year", qualifier: "exact" },
      "4% year on year",
      "按年4%",
      "按年4%",
    ],
    [
      { kind: "rank", amount: 2, list: "world-competitiveness-yearbook-2026", qualifier: "exact" },
      "2nd",
      "第2位",
      "第2位",
    ],
    [
      { kind: "rank", amount: 11, list: "global-innovation-index", qualifier: "exact" },
      "11th",
      "第11位",
      "第11位",
    ],
    [
      { kind: "rank", amount: 4, of: 26, list: "global-innovation-index", qualifier: "exact" },
      "4th of 26",
      "第4位（共26位）",
      "第4位（共26位）",
    ],
    [
      { kind: "rank", amount: 121, of: 1_200, list: "global-innovation-index", qualifier: "exact" },
      "121st of 1,200",
      "第121位（共1,200位）",
      "第121位（共1,200位）",
    ],
    [{ kind: "money", amount: 4.5, currency: "USD", qualifier: "exact" }, "US$4.50", "4.50美元", "4.50美元"],
    [
      { kind: "money", amount: 12_500.5, currency: "HKD", qualifier: "about" },
      "about HK$12,500.50",
      "約12,500.50港元",
      "约12,500.50港元",
    ],
    [
      { kind: "money", amount: -0.25, currency: "CNY", qualifier: "exact" },
      "RMB -0.25",
      "-0.25元人民幣",
      "-0.25元人民币",
    ],
    [
      { kind: "money", amount: 1.005, currency: "USD", qualifier: "exact" },
      "US$1.005",
      "1.005美元",
      "1.005美元",
    ],
    [
      { kind: "money", amount: 4.5e9, currency: "USD", qualifier: "exact" },
      "US$4.5 billion",
      "45億美元",
      "45亿美元",
    ],
    [
      { kind: "money", amount: 486e6, currency: "USD", qualifier: "exact" },
      "US$486 million",
      "4.86億美元",
      "4.86亿美元",
    ],
    [{ kind: "percent", amount: -9.5, qualifier: "exact" }, "-9.5%", "-9.5%", "-9.5%"],
    [{ kind: "duration", amount: 3, unit: "year", qualifier: "exact" }, "3 years", "3年", "3年"],
    [
      { kind: "duration", amount: 1, unit: "month", qualifier: "under" },
      "under 1 month",
      "不足1個月",
      "不足1个月",
    ],
    [{ kind: "date", edtf: "2026-07/2026-12" }, "second half of 2026", "2026年下半年", "2026年下半年"],
    [
      { kind: "date", edtf: "2026-07-08?" },
      "8 July 2026 (uncertain)",
      "2026年7月8日（未能確定）",
      "2026年7月8日（未能确定）",
    ],
    [{ kind: "status", status: "planned" }, "planned", "計劃中", "计划中"],
    [{ kind: "status", status: "approved" }, "approved", "已獲批准", "已获批准"],
    [{ kind: "text" }, "", "", ""],
  ])("%o", (value, ...texts) => {
    expect(LANGS.map((lang) => format(value, lang))).toEqual(texts);
  });
});

describe("a qualifier is never lost", () => {
  const hedged = hkAi.facts().filter(({ value }) => "qualifier" in value && value.qualifier !== "exact");

  test.each(hedged.map((fact) => [fact.id, fact] as const))("%s", (_, { value }) => {
    if (!("qualifier" in value) || value.qualifier === "exact") throw new Error("not hedged");
    for (const lang of LANGS) expect(format(value, lang)).toMatch(HEDGES[value.qualifier][lang]);
  });

  test("two values that differ in the qualifier alone read differently", () => {
    const amount = fc.integer({ min: 1, max: 10 ** 12 });
    const pair = fc.uniqueArray(fc.constantFrom(...QUALIFIERS), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(amount, pair, fc.constantFrom(...LANGS), (n, [a = "exact", b = "exact"], lang) => {
        const texts = [a, b].map((qualifier) =>
          format({ kind: "money", amount: n, currency: "HKD", qualifier }, lang),
        );
        expect(texts[0]).not.toBe(texts[1]);
      }),
    );
  });
});

test("a sum of so many hundredths of 億 is told in 億, whatever it is in binary", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 99_999 }), (hundredths) => {
      const text = format(
        { kind: "money", amount: hundredths * 1e6, currency: "HKD", qualifier: "exact" },
        "zh-Hant",
      );
      expect(text).toMatch(/億港元$/);
    }),
  );
});

test("the number that is read is the number that is recorded", () => {
  const scales: Record<string, number> = {
    trillion: 1e12,
    billion: 1e9,
    million: 1e6,
    萬億: 1e12,
    億: 1e8,
    萬: 1e4,
    万亿: 1e12,
    亿: 1e8,
    万: 1e4,
  };
  const read = (text: string): number => {
    const [, digits = "", scale = ""] =
      /([\d,.]+)\s*(trillion|billion|million|萬億|億|萬|万亿|亿|万)?/.exec(text) ?? [];
    return Math.round(Number(digits.replaceAll(",", "")) * (scales[scale] ?? 1));
  };
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 10 ** 13 }),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2, max: 10 }))
      .map(([n, zeros]) => n * 10 ** zeros),
  );
  fc.assert(
    fc.property(amount, fc.constantFrom(...LANGS), (n, lang) => {
      expect(read(format({ kind: "money", amount: n, currency: "CNY", qualifier: "exact" }, lang))).toBe(n);
    }),
  );
});

test("entities are listed by name, and units are those of the pack", () => {
  expect(format({ kind: "entity", entities: ["john-lee", "cyberport"] }, "en")).toBe(
    "John Lee and Cyberport",
  );
  expect(format({ kind: "entity", entities: ["john-lee", "cyberport"] }, "zh-Hans")).toBe("李家超、数码港");
  const demo = createFactBase(DEMO_PACK);
  expect(demo.format({ kind: "count", amount: 2, unit: "cup", qualifier: "about" }, "en")).toBe(
    "about 2 cups",
  );
});
