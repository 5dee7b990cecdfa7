import type { Lang } from "@hk-ai/sdk";

/**
 * The supported language for a locale as Slack gives it ("en-GB", "zh-TW", "zh-Hans-CN"), if there is one; its
 * case means nothing.
 *
 * Chinese without a script goes by region: Taiwan, Hong Kong and Macao write Traditional, all others Simplified.
 */
export function langOfLocale(locale: string | undefined): Lang | undefined {
  const [language, ...rest] = (locale ?? "").toLowerCase().replaceAll("_", "-").split("-");
  if (language === "en") return "en";
  if (language !== "zh") return undefined;
  if (rest.includes("hant")) return "zh-Hant";
  if (rest.includes("hans")) return "zh-Hans";
  return rest.some((region) => ["tw", "hk", "mo"].includes(region)) ? "zh-Hant" : "zh-Hans";
}
