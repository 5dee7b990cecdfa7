import { expect, test } from "vitest";
import { langOfEnvironment, langOfLocale } from "./lang.ts";

test.each([
  ["en_US.UTF-8", "en"],
  ["zh_CN.UTF-8", "zh-Hans"],
  ["zh_SG", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["zh_HK.UTF-8", "zh-Hant"],
  ["zh_MO", "zh-Hant"],
  ["zh_TW.Big5", "zh-Hant"],
  ["yue_HK", "zh-Hant"],
  ["zh-Hans-HK", "zh-Hans"],
  ["zh-hant", "zh-Hant"],
  ["fr_FR", "en"],
  ["C.UTF-8", "en"],
  ["POSIX", "en"],
  ["", "en"],
  ["not a locale", "en"],
])("a reader of %j reads %s", (locale, lang) => {
  expect(langOfLocale(locale)).toBe(lang);
});

test("LC_ALL goes before LC_MESSAGES and LANG, and an empty one counts for nothing", () => {
  expect(langOfEnvironment({ LC_ALL: "zh_HK", LC_MESSAGES: "zh_CN", LANG: "en_US" })).toBe("zh-Hant");
  expect(langOfEnvironment({ LC_ALL: "", LC_MESSAGES: "zh_CN", LANG: "en_US" })).toBe("zh-Hans");
  expect(langOfEnvironment({ LANG: "zh_TW" })).toBe("zh-Hant");
  expect(langOfEnvironment({})).toBe("en");
});
