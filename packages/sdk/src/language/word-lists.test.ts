import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anyOf, both, either, ending, han, latin, setOf } from "./word-lists.ts";

describe("words of one language alone", () => {
  it.each([
    ["either", either],
    ["ending", ending],
  ] as const)("%s of no words matches nothing", (_, patternOf) => {
    for (const words of [{}, { en: "" }, { en: " " }, { zh: "" }]) {
      expect(patternOf(words).test("")).toBe(false);
      expect(patternOf(words).test("any text")).toBe(false);
    }
  });

  it("are alternatives of a pattern that matches nothing where there are none", () => {
    expect(new RegExp(`(?:${latin({ zh: "不是" })})`).test("any text")).toBe(false);
    expect(anyOf(latin({})).test("any text")).toBe(false);
    expect(anyOf("").test("any text")).toBe(false);
  });

  it("match as they do beside those of another", () => {
    expect(either({ zh: "沒有" }).test("没有")).toBe(true);
    expect(either({ en: "none" }).test("none")).toBe(true);
    expect(ending({ zh: "沒有" }).test("从来没有 ")).toBe(true);
    expect(either(both({ en: "none" }, { zh: "沒有" })).test("没有")).toBe(true);
  });

  it("may hold a space, written as _", () => {
    expect([...han({ yue: "係fake_news 假嘅" })]).toEqual(["系fake news", "假嘅"]);
    expect(either({ yue: "係fake_news" }).test("系fake")).toBe(false);
  });

  it("make a set without an empty word", () => {
    expect([...setOf({ zh: "沒有 冇" })]).toEqual(["没有", "冇"]);
    expect([...setOf({ en: "none, no one," })]).toEqual(["none", "no one"]);
    expect([...setOf({})]).toEqual([]);
    expect([...han({ zh: " 沒有 " })]).toEqual(["没有"]);
  });
});

describe("a word that begins with an apostrophe", () => {
  it.each(["they'll open", "'ll open", "THEY’LL open".toLowerCase().replace("’", "'")])(
    "is found in %j",
    (text) => {
      expect(anyOf("will|'ll").test(text)).toBe(true);
      expect(either({ en: "will, 'll" }).test(text)).toBe(true);
      expect(ending({ en: "'ll open" }).test(text)).toBe(true);
    },
  );

  it("is found at its end only where the word ends", () => {
    expect(anyOf("'ll").test("o'llan")).toBe(false);
    expect(anyOf("will|'ll").test("goodwill")).toBe(false);
  });
});

describe("the Chinese lists of the lexicon", () => {
  const folder = new URL("./lexicon/", import.meta.url);
  const latinAlone = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const lists = [...text.matchAll(/\b(?:zh|yue): *["`]([^"`]*)["`]/g)].map(([, words = ""]) => words);
    return [...han({ zh: lists.join(" ") })].filter((word) => !/\p{Script=Han}/u.test(word));
  });

  it("hold no English word by itself but these, as a space within a phrase would make one", () => {
    expect(latinAlone.sort()).toEqual(
      ["3q", "agent", "apec", "ceo", "cut", "double", "fact", "g20", "launch", "lm", "project"].sort(),
    );
  });
});
