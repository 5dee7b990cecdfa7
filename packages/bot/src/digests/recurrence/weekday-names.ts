import type { Localized } from "@hk-ai/sdk";
import type { Weekday } from "../../store/cadence.ts";

/** Days of the week as a sentence names them. */
export const WEEKDAY_NAMES: Record<Weekday, Localized> = {
  1: { en: "Monday", "zh-Hant": "星期一", "zh-Hans": "星期一" },
  2: { en: "Tuesday", "zh-Hant": "星期二", "zh-Hans": "星期二" },
  3: { en: "Wednesday", "zh-Hant": "星期三", "zh-Hans": "星期三" },
  4: { en: "Thursday", "zh-Hant": "星期四", "zh-Hans": "星期四" },
  5: { en: "Friday", "zh-Hant": "星期五", "zh-Hans": "星期五" },
  6: { en: "Saturday", "zh-Hant": "星期六", "zh-Hans": "星期六" },
  7: { en: "Sunday", "zh-Hant": "星期日", "zh-Hans": "星期日" },
};
