import { expect, test } from "vitest";
import { fact, pack, problems, topic } from "../testing/pack.ts";
import { threeScripts } from "./three-scripts.ts";

const labelled = (label: { en: string; "zh-Hant": string; "zh-Hans": string }) =>
  pack({ facts: [fact({ label })] });

test.each([
  ["plain", { en: "Firms", "zh-Hant": "公司數目", "zh-Hans": "公司数目" }],
  [
    "characters both scripts write",
    { en: "Queen", "zh-Hant": "皇后乾杯，里程表着落", "zh-Hans": "皇后乾坤，里程表着落" },
  ],
  ["a Chinese name in brackets", { en: "Ada Wong (黃愛達)", "zh-Hant": "黃愛達", "zh-Hans": "黄爱达" }],
  ["a surname that looks Simplified", { en: "Tu", "zh-Hant": "涂六", "zh-Hans": "涂六" }],
  ["Latin names in Chinese", { en: "beingAI", "zh-Hant": "beingAI", "zh-Hans": "beingAI" }],
])("%s", async (_, label) => {
  expect(await problems(threeScripts, labelled(label))).toEqual([]);
});

test.each([
  [
    { en: "Firms", "zh-Hant": "公司数目", "zh-Hans": "公司数目" },
    "Write 数 in Traditional characters in the zh-Hant of label.",
  ],
  [
    { en: "Firms", "zh-Hant": "公司數目", "zh-Hans": "公司數目" },
    "Write 數 in Simplified characters in the zh-Hans of label.",
  ],
  [{ en: "Firms", "zh-Hant": " ", "zh-Hans": "公司" }, "Write the zh-Hant of label: it is empty."],
  [
    { en: "Firms of 黃愛達", "zh-Hant": "公司", "zh-Hans": "公司" },
    "Translate 黃愛達 in the en of label, or put it in brackets after the name.",
  ],
  [
    { en: "(公司)", "zh-Hant": "公司", "zh-Hans": "公司" },
    "Translate 公司 in the en of label, or put it in brackets after the name.",
  ],
])("%o", async (label, message) => {
  expect(await problems(threeScripts, labelled(label))).toEqual([`fact harbour-park.firms: ${message}`]);
});

test("topics, too", async () => {
  const description = { en: "Parks.", "zh-Hant": "园區。", "zh-Hans": "园区。" };
  expect(await problems(threeScripts, pack({ topics: [topic({ description })] }))).toEqual([
    "topic parks: Write 园 in Traditional characters in the zh-Hant of description.",
  ]);
});
