import type { Localized } from "../language/langs.ts";

/** Name of a set of facts, by what its sources are. */
export const TITLE: Localized = {
  en: "Facts stated in our own words from: ",
  "zh-Hant": "以自家文字整理的事實，來源：",
  "zh-Hans": "以自家文字整理的事实，来源：",
};
