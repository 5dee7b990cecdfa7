/** The languages every label and statement is written in, as BCP 47 tags. */
export const LANGS = ["en", "zh-Hant", "zh-Hans"] as const;

/** A BCP 47 tag of a supported language. */
export type Lang = (typeof LANGS)[number];

/** One text in every supported language. */
export type Localized<T extends string = string> = { readonly [L in Lang]: T };
