import type { Lang, Localized } from "../language/langs.ts";
import type { Modality } from "../model/fact.ts";
import type { Qualifier, Status } from "../model/value.ts";

/** What stands before an amount; `exact` needs no word. */
export const QUALIFIER_WORDS: Record<Qualifier, Localized> = {
  exact: { en: "", "zh-Hant": "", "zh-Hans": "" },
  about: { en: "about ", "zh-Hant": "約", "zh-Hans": "约" },
  nearly: { en: "nearly ", "zh-Hant": "近", "zh-Hans": "近" },
  over: { en: "over ", "zh-Hant": "逾", "zh-Hans": "逾" },
  "at-least": { en: "at least ", "zh-Hant": "至少", "zh-Hans": "至少" },
  "at-most": { en: "at most ", "zh-Hant": "最多", "zh-Hans": "最多" },
  under: { en: "under ", "zh-Hant": "不足", "zh-Hans": "不足" },
};

export const STATUS_WORDS: Record<Status, Localized> = {
  operating: { en: "in operation", "zh-Hant": "已投入運作", "zh-Hans": "已投入运作" },
  approved: { en: "approved", "zh-Hant": "已獲批准", "zh-Hans": "已获批准" },
  planned: { en: "planned", "zh-Hant": "計劃中", "zh-Hans": "计划中" },
  "under-way": { en: "under way", "zh-Hant": "進行中", "zh-Hans": "进行中" },
  held: { en: "held", "zh-Hant": "已舉行", "zh-Hans": "已举行" },
  occupied: { en: "tenants have moved in", "zh-Hant": "已有租戶進駐", "zh-Hans": "已有租户进驻" },
  undetermined: { en: "not yet fixed", "zh-Hant": "尚未確定", "zh-Hans": "尚未确定" },
  announced: { en: "announced", "zh-Hant": "已公布", "zh-Hans": "已公布" },
};

/** Shown beside anything that is not simply reported, so that a plan is never read as done. */
export const MODALITY_WORDS: Record<Modality, Localized> = {
  reported: { en: "reported", "zh-Hant": "報道", "zh-Hans": "报道" },
  planned: { en: "planned", "zh-Hant": "計劃", "zh-Hans": "计划" },
  forecast: { en: "forecast", "zh-Hant": "預測", "zh-Hans": "预测" },
  opinion: { en: "opinion", "zh-Hant": "意見", "zh-Hans": "意见" },
  recommendation: { en: "recommendation", "zh-Hant": "建議", "zh-Hans": "建议" },
  survey: { en: "survey finding", "zh-Hant": "調查結果", "zh-Hans": "调查结果" },
};

/** Names of currencies around an amount: written before it in English and after it in Chinese. */
export const CURRENCY_WORDS: Record<"HKD" | "CNY" | "USD", { before: string } & Omit<Localized, "en">> = {
  HKD: { before: "HK$", "zh-Hant": "港元", "zh-Hans": "港元" },
  CNY: { before: "RMB ", "zh-Hant": "元人民幣", "zh-Hans": "元人民币" },
  USD: { before: "US$", "zh-Hant": "美元", "zh-Hans": "美元" },
};

export const YEAR_ON_YEAR: Localized = { en: " year on year", "zh-Hant": "按年", "zh-Hans": "按年" };

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Joins items the way each language lists them. */
export function list(items: readonly string[], lang: Lang): string {
  if (lang !== "en") return items.join("、");
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
