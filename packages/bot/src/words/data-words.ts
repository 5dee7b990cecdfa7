import type { Localized } from "@hk-ai/sdk";

/** Words on charts, tables and under answers. */
export const DATA_WORDS = {
  figure: { en: "Figure", "zh-Hant": "數據", "zh-Hans": "数据" },
  value: { en: "Value", "zh-Hant": "數值", "zh-Hans": "数值" },
  time: { en: "Time", "zh-Hant": "時間", "zh-Hans": "时间" },
  standing: { en: "Standing", "zh-Hant": "性質", "zh-Hans": "性质" },
  asOf: { en: "as of {date}", "zh-Hant": "截至{date}", "zh-Hans": "截至{date}" },
  days: { en: "Days at the latest", "zh-Hant": "最遲天數", "zh-Hans": "最迟天数" },
  daysToExpected: {
    en: "Days until it is expected, at the latest",
    "zh-Hant": "距離預計期限最遲的天數",
    "zh-Hans": "距离预计期限最迟的天数",
  },
  expectedUntil: { en: "by {date}", "zh-Hant": "{date}或之前", "zh-Hans": "{date}或之前" },
  copyCitation: { en: "Copy citation", "zh-Hant": "複製引文", "zh-Hans": "复制引文" },
  citationTitle: { en: "Citation to copy", "zh-Hant": "可複製的引文", "zh-Hans": "可复制的引文" },
  citationHint: {
    en: "Select the text below and copy it: figure, source, date and line.",
    "zh-Hant": "選取以下文字並複製：內容、來源、日期和行數。",
    "zh-Hans": "选取以下文字并复制：内容、来源、日期和行数。",
  },
} as const satisfies Record<string, Localized>;
