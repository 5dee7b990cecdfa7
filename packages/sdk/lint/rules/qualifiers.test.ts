import { expect, test } from "vitest";
import type { Qualifier } from "../../src/model/value.ts";
import { fact, pack, problems } from "../testing/pack.ts";
import { qualifiers } from "./qualifiers.ts";

const found = (qualifier: Qualifier, en: string, hant: string, hans: string) =>
  problems(
    qualifiers,
    pack({
      facts: [
        fact({
          value: { kind: "count", amount: 40, unit: "firm", qualifier },
          statement: { en, "zh-Hant": hant, "zh-Hans": hans },
        }),
      ],
    }),
  );

test.each<[Qualifier, en: string, hant: string, hans: string]>([
  ["nearly", "It has nearly 40 firms.", "有近40間公司。", "有近40间公司。"],
  ["over", "It has over 40 firms.", "有逾40間公司。", "有超过40间公司。"],
  ["about", "It has about 40 firms.", "有約40間公司。", "有约40间公司。"],
  ["at-least", "It has at least 40 firms.", "至少有40間公司。", "有至少40间公司。"],
  ["exact", "It has 40 firms.", "有40間公司。", "有40间公司。"],
])("%s", async (qualifier, en, hant, hans) => {
  expect(await found(qualifier, en, hant, hans)).toEqual([]);
});

test("a hedge may not be lost in a script", async () => {
  expect(await found("nearly", "It has nearly 40 firms.", "有40間公司。", "有近40间公司。")).toEqual([
    "fact harbour-park.firms: Say “nearly 40” in the zh-Hant statement, or correct the qualifier: it reads “40”.",
  ]);
});

test("a hedge may not turn into another", async () => {
  expect(await found("over", "It has nearly 40 firms.", "有逾40間公司。", "有逾40间公司。")).toEqual([
    "fact harbour-park.firms: Say “over 40” in the en statement, or correct the qualifier: it reads “nearly 40”.",
  ]);
});

test("an exact figure has no hedge", async () => {
  expect(await found("exact", "It has 40 firms.", "有約40間公司。", "有40间公司。")).toEqual([
    "fact harbour-park.firms: Say “40” in the zh-Hant statement, or correct the qualifier: it reads “about 40”.",
  ]);
});
