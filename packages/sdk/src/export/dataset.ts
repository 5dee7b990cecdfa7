import type { Localized } from "../language/langs.ts";

/** Licence of the facts; the source's own words stay with their publisher and are not in any export. */
export const LICENSE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** Name of a set of facts, by what its sources are. */
export const TITLE: Localized = {
  en: "Facts stated in our own words from: ",
  "zh-Hant": "以自家文字整理的事實，來源：",
  "zh-Hans": "以自家文字整理的事实，来源：",
};
