import type { Lang } from "@hk-ai/sdk";

/** How each language sets what stands beside other words. */
export const PUNCTUATION = {
  en: { colon: ": ", list: ", ", quote: ["“", "”"], bracket: [" (", ")"], aside: ["_", "_"] },
  // Chinese has no slanted type: what is said beside is set off by a dash.
  "zh-Hant": { colon: "：", list: "、", quote: ["「", "」"], bracket: ["（", "）"], aside: ["——", ""] },
  "zh-Hans": { colon: "：", list: "、", quote: ["“", "”"], bracket: ["（", "）"], aside: ["——", ""] },
} as const satisfies Record<
  Lang,
  Record<"colon" | "list", string> & Record<"quote" | "bracket" | "aside", readonly [string, string]>
>;

/** Text within the language's quotation marks. */
export const quoted = (text: string, lang: Lang): string => PUNCTUATION[lang].quote.join(text);

/** Text within brackets, as it follows other words. */
export const bracketed = (text: string, lang: Lang): string => PUNCTUATION[lang].bracket.join(text);

/** Where something stands and who said it, set apart from what is said; for mrkdwn, already escaped. */
export const aside = (text: string, lang: Lang): string => PUNCTUATION[lang].aside.join(text);
