import { expect, test } from "vitest";
import { fact, pack, problems } from "../testing/pack.ts";
import { simplified } from "./simplified.ts";

const label = { en: "Software", "zh-Hant": "軟件", "zh-Hans": "软体" };
const differing = pack({ facts: [fact({ label })] });

test("Simplified is Traditional converted", async () => {
  expect(await problems(simplified, pack())).toEqual([]);
  expect(await problems(simplified, differing)).toEqual([
    "fact harbour-park.firms: Write “软件” as the zh-Hans of label, or list it in simplified-exceptions.ts.",
  ]);
});

test("a listed exception holds", async () => {
  expect(await problems(simplified, differing, { simplifiedExceptions: { 軟件: "软体" } })).toEqual([]);
  expect(await problems(simplified, differing, { simplifiedExceptions: { 軟件: "程序" } })).toEqual([
    "fact harbour-park.firms: Write “程序” as the zh-Hans of label, or list it in simplified-exceptions.ts.",
  ]);
});

test("an exception that is none is removed", async () => {
  expect(await problems(simplified, pack(), { simplifiedExceptions: { 公司數目: "公司数目" } })).toEqual([
    "fact harbour-park.firms: Remove 公司數目 from simplified-exceptions.ts: it converts to the same text.",
  ]);
});
