import { expect, it } from "vitest";
import { langOfLocale } from "../src/slack/locale.ts";

it.each([
  ["en-US", "en"],
  ["en-GB", "en"],
  ["en", "en"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-MO", "zh-Hant"],
  ["zh_TW", "zh-Hant"],
  ["zh-Hant", "zh-Hant"],
  ["zh-Hant-HK", "zh-Hant"],
  ["zh-Hant-CN", "zh-Hant"],
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["zh-Hans-HK", "zh-Hans"],
  // Language tags are compared without regard to case.
  ["ZH-tw", "zh-Hant"],
  ["zh-hk", "zh-Hant"],
  ["zh-hant", "zh-Hant"],
  ["zh-HANS-hk", "zh-Hans"],
  ["EN-us", "en"],
  ["ja-JP", undefined],
  ["fr-FR", undefined],
  ["", undefined],
  ["english", undefined],
  [undefined, undefined],
])("%s is answered in %s", (locale, lang) => {
  expect(langOfLocale(locale)).toBe(lang);
});
