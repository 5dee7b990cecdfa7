import { expect, test } from "vitest";
import type { Localized } from "../../src/model/localized.ts";
import type { Value } from "../../src/model/value.ts";
import { fact, pack, problems } from "../testing/pack.ts";
import { figures } from "./figures.ts";

const found = (value: Value, statement: Localized) =>
  problems(figures, pack({ facts: [fact({ value, statement })] }));
const said = (en: string, hant: string, hans: string): Localized => ({
  en,
  "zh-Hant": hant,
  "zh-Hans": hans,
});
const exact = { qualifier: "exact" } as const;

test.each<[Value, Localized]>([
  [
    { kind: "money", amount: 3e9, currency: "HKD", ...exact },
    said("It has HK$3 billion.", "總額為30億港元。", "总额为30亿港元。"),
  ],
  [
    { kind: "money", amount: 8e11, currency: "CNY", ...exact },
    said("The quota is RMB 800 billion.", "額度為8,000億元人民幣。", "额度为8,000亿元人民币。"),
  ],
  [
    { kind: "money", amount: 1e12, currency: "CNY", qualifier: "over" },
    said("It is over RMB 1 trillion.", "超過1萬億元人民幣。", "超过1万亿元人民币。"),
  ],
  [
    { kind: "percent", amount: 90, qualifier: "over" },
    said("Over 90% of it is used.", "使用率超過九成。", "使用率超过90%。"),
  ],
  [
    { kind: "duration", amount: 3, unit: "year", ...exact },
    said("It lasts three years.", "為期三年。", "为期3年。"),
  ],
  [
    { kind: "count", amount: 25_000, unit: "firm", qualifier: "about" },
    said("About 25,000 firms came.", "約有2.5萬間公司。", "约有25,000间公司。"),
  ],
  [
    { kind: "count", amount: 1, unit: "firm", ...exact },
    said("It gained one firm.", "增加1間公司。", "增加1间公司。"),
  ],
  [
    { kind: "rank", amount: 2, list: "harbour-park", ...exact },
    said("It ranks second in the world.", "名列全球第二位。", "名列全球第2位。"),
  ],
])("%o", async (value, statement) => {
  expect(await found(value, statement)).toEqual([]);
});

test("a wrong figure is found in the script that has it", async () => {
  const value = { kind: "money", amount: 3e9, currency: "HKD", ...exact } as const;
  expect(await found(value, said("It has HK$3 billion.", "總額為30億港元。", "总额为3亿港元。"))).toEqual([
    "fact harbour-park.firms: Give 3000000000 in the zh-Hans statement, or correct the value: it reads 300000000.",
  ]);
  expect(await found(value, said("It has US$3 billion.", "總額為30億港元。", "总额为30亿港元。"))).toEqual([
    "fact harbour-park.firms: Give 3000000000 in the en statement, or correct the value: it reads no money.",
  ]);
});

test("a figure of another kind does not count", async () => {
  const value = { kind: "percent", amount: 40, ...exact } as const;
  expect(await found(value, said("It has 40 firms.", "有四成公司。", "有四成公司。"))).toEqual([
    "fact harbour-park.firms: Give 40 in the en statement, or correct the value: it reads no percent.",
  ]);
});

test("what is no amount needs no figure", async () => {
  expect(await found({ kind: "text" }, said("It is blue.", "它是藍色的。", "它是蓝色的。"))).toEqual([]);
});
