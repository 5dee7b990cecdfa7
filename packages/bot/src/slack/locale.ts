import type { Lang } from "@hk-ai/sdk";

/**
 * The supported language for a locale as Slack gives it ("en-GB", "zh-TW", "zh-Hans-CN"), if there is one.
 *
 * Chinese without a script goes by region: Taiwan, Hong Kong and Macao write Traditional, all others Simplified.
 */
export function langOfLocale(locale: string | undefined): Lang | undefined {
  const [language, ...rest] = (locale ?? "").replaceAll("_", "-").split("-");
  if (language === "en") return "en";
  if (language !== "zh") return undefined;
  if (rest.includes("Hant")) return "zh-Hant";
  if (rest.includes("Hans")) return "zh-Hans";
  return rest.some((region) => ["TW", "HK", "MO"].includes(region)) ? "zh-Hant" : "zh-Hans";
}
