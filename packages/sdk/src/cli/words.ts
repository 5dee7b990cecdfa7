import type { Localized } from "../language/langs.ts";
import type { Time } from "../model/time.ts";

/** What the command line says around the facts. */
export const WORDS = {
  source: { en: "Source: ", "zh-Hant": "來源：", "zh-Hans": "来源：" },
  via: { en: "citing ", "zh-Hant": "引述", "zh-Hans": "引述" },
  lines: { en: "line ", "zh-Hant": "第", "zh-Hans": "第" },
  linesEnd: { en: "", "zh-Hant": "行", "zh-Hans": "行" },
  inferredCurrency: { en: "currency inferred", "zh-Hant": "幣種屬推斷", "zh-Hans": "币种属推断" },
} as const satisfies Record<string, Localized>;

/** What stands before a fact's time. */
export const TIME_WORDS: Record<Time["role"], Localized> = {
  "as-of": { en: "as of ", "zh-Hant": "截至", "zh-Hans": "截至" },
  period: { en: "", "zh-Hant": "", "zh-Hans": "" },
  happened: { en: "", "zh-Hant": "", "zh-Hans": "" },
  expected: { en: "expected ", "zh-Hant": "預計", "zh-Hans": "预计" },
};
