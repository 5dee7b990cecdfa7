import { LANGS } from "@hk-ai/sdk";
import { describe, expect, it } from "vitest";
import { say } from "../src/words/say.ts";
import { LANG_NAMES, WORDS } from "../src/words/words.ts";

const entries = Object.entries(WORDS).map(([key, words]) => ({ key: key as keyof typeof WORDS, words }));
/** Said in the same form in every language: a name of the craft, not a sentence. */
const NAMES: ReadonlySet<string> = new Set(["cadenceCron"]);
const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(entries)("$key", ({ key, words }) => {
  it("is said in each language, and is not empty", () => {
    expect(Object.keys(words).sort()).toEqual([...LANGS].sort());
    // What stands between two things may begin or end with a space.
    if (key !== "cadenceAndDay") for (const lang of LANGS) expect(words[lang].trim()).toBe(words[lang]);
    for (const lang of LANGS) expect(words[lang]).not.toBe("");
  });

  it("has the same blanks in each language", () => {
    for (const lang of LANGS) expect(blanks(words[lang])).toEqual(blanks(words.en));
  });

  it("is Chinese where it should be, English where it should be", () => {
    expect(words.en).not.toMatch(/\p{Script=Han}/u);
    if (NAMES.has(key)) return;
    expect(words["zh-Hant"]).toMatch(/\p{Script=Han}/u);
    expect(words["zh-Hans"]).toMatch(/\p{Script=Han}/u);
  });

  it("leaves no blank open once it is filled", () => {
    const values = Object.fromEntries(blanks(words.en).map((blank) => [blank.slice(1, -1), "x"]));
    for (const lang of LANGS) expect(say(key, lang, values)).not.toMatch(/[{}]/);
  });
});

it("fills in a value once: braces and dollar signs in it mean nothing", () => {
  expect(say("unknown", "en", { typed: "{typed} $& $1" })).toContain("“{typed} $& $1”");
});

it.each([
  ["factCount", 1, "1 fact"],
  ["factCount", 2, "2 facts"],
  ["daysAtLatest", 1, "in 1 day at the latest"],
  ["daysAgo", 0, "0 days ago"],
] as const)("says %s of %s as “%s” in English", (key, count, said) => {
  expect(say(key, "en", { count })).toBe(said);
});

it("names each language in itself", () => {
  expect(Object.keys(LANG_NAMES).sort()).toEqual([...LANGS].sort());
});
