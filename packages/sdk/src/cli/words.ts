import type { Localized } from "../language/langs.ts";
import type { Time } from "../model/time.ts";
import type { TimelineState } from "../timeline/timeline.ts";
import type { Verdict } from "../understanding/results/types.ts";

/** What the command line says around the facts. */
export const WORDS = {
  source: { en: "Source: ", "zh-Hant": "來源：", "zh-Hans": "来源：" },
  via: { en: "citing ", "zh-Hant": "引述", "zh-Hans": "引述" },
  inferredCurrency: { en: "currency inferred", "zh-Hant": "幣種屬推斷", "zh-Hans": "币种属推断" },
  related: {
    en: "What the source does say:",
    "zh-Hant": "資料來源有提及：",
    "zh-Hans": "资料来源有提及：",
  },
  nothingFound: {
    en: "No fact fits these words.",
    "zh-Hant": "沒有符合這些字詞的事實。",
    "zh-Hans": "没有符合这些字词的事实。",
  },
  claimed: { en: "claimed: ", "zh-Hant": "所稱：", "zh-Hans": "所称：" },
  recorded: { en: "recorded: ", "zh-Hant": "記錄：", "zh-Hans": "记录：" },
  timeline: { en: "Timeline on ", "zh-Hant": "時間表：", "zh-Hans": "时间表：" },
  hongKongTime: { en: " (Hong Kong time)", "zh-Hant": "（香港時間）", "zh-Hans": "（香港时间）" },
  unchecked: { en: "not checked", "zh-Hant": "未核對", "zh-Hans": "未核对" },
  verified: { en: "verified", "zh-Hant": "相符", "zh-Hans": "相符" },
  different: { en: "different", "zh-Hant": "不符", "zh-Hans": "不符" },
  missing: { en: "missing", "zh-Hant": "缺漏", "zh-Hans": "缺漏" },
  sameText: {
    en: "The whole text is the one the facts were taken from.",
    "zh-Hant": "全文與事實所據的文本相同。",
    "zh-Hans": "全文与事实所据的文本相同。",
  },
  otherText: {
    en: "The text differs somewhere from the one the facts were taken from.",
    "zh-Hant": "全文與事實所據的文本有別。",
    "zh-Hans": "全文与事实所据的文本有别。",
  },
} as const satisfies Record<string, Localized>;

export const VERDICT_WORDS: Record<Verdict, Localized> = {
  supported: { en: "Supported", "zh-Hant": "屬實", "zh-Hans": "属实" },
  refuted: { en: "Refuted", "zh-Hant": "不符", "zh-Hans": "不符" },
  "not-enough-info": { en: "Not enough information", "zh-Hant": "資料不足", "zh-Hans": "资料不足" },
};

/** What stands before a fact's time. */
export const TIME_WORDS: Record<Time["role"], Localized> = {
  "as-of": { en: "as of ", "zh-Hant": "截至", "zh-Hans": "截至" },
  period: { en: "", "zh-Hant": "", "zh-Hans": "" },
  happened: { en: "", "zh-Hant": "", "zh-Hans": "" },
  expected: { en: "expected ", "zh-Hant": "預計", "zh-Hans": "预计" },
};

export const STATE_WORDS: Record<TimelineState, Localized> = {
  past: { en: "past", "zh-Hant": "已過", "zh-Hans": "已过" },
  "under-way": { en: "under way", "zh-Hant": "進行中", "zh-Hans": "进行中" },
  upcoming: { en: "upcoming", "zh-Hant": "未到", "zh-Hans": "未到" },
  overdue: { en: "overdue", "zh-Hant": "逾期", "zh-Hans": "逾期" },
};

/** An expected thing has not begun, for all the source says, and is not late. */
export const EXPECTED_WORDS: Record<TimelineState, Localized> = {
  ...STATE_WORDS,
  "under-way": {
    en: "expected, not confirmed by the source",
    "zh-Hant": "預計，原文未證實已實現",
    "zh-Hans": "预计，原文未证实已实现",
  },
  upcoming: {
    en: "expected, not confirmed by the source",
    "zh-Hant": "預計，原文未證實已實現",
    "zh-Hans": "预计，原文未证实已实现",
  },
  overdue: {
    en: "was expected, the source does not say whether it happened",
    "zh-Hant": "原預計，原文未有說明是否已實現",
    "zh-Hans": "原预计，原文没有说明是否已实现",
  },
};

type Days = (days: number) => string;
const plural: Days = (days) => `${days} ${days === 1 ? "day" : "days"}`;

/** Days beside a state, counted as the timeline counts them. */
export const DAYS_WORDS: Record<TimelineState, { readonly [L in keyof Localized]: Days }> = {
  past: {
    en: (days) => `${plural(days)} ago`,
    "zh-Hant": (days) => `${days}天前`,
    "zh-Hans": (days) => `${days}天前`,
  },
  "under-way": {
    en: (days) => (days === 0 ? "today at the latest" : `in ${plural(days)} at the latest`),
    "zh-Hant": (days) => (days === 0 ? "最遲今天" : `最遲${days}天後`),
    "zh-Hans": (days) => (days === 0 ? "最迟今天" : `最迟${days}天后`),
  },
  upcoming: {
    en: (days) => `in ${plural(days)}`,
    "zh-Hant": (days) => `${days}天後`,
    "zh-Hans": (days) => `${days}天后`,
  },
  overdue: {
    en: (days) => `${plural(days)} ago`,
    "zh-Hant": (days) => `${days}天前`,
    "zh-Hans": (days) => `${days}天前`,
  },
};

/** "line 23", "lines 3 and 23"; 第23行. */
export const linesWords: { readonly [L in keyof Localized]: (lines: readonly number[]) => string } = {
  en: (lines) => `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`,
  "zh-Hant": (lines) => `第${lines.join("、")}行`,
  "zh-Hans": (lines) => `第${lines.join("、")}行`,
};

/** The sentence for a topic that does not exist. */
export const noTopicWords: {
  readonly [L in keyof Localized]: (
    typed: string,
    nearest: readonly string[],
    all: readonly string[],
  ) => string;
} = {
  en: (typed, nearest, all) =>
    `There is no topic called "${typed}". ${nearest.length > 0 ? `Did you mean ${nearest.join(" or ")}?` : `The topics are ${all.join(", ")}.`}`,
  "zh-Hant": (typed, nearest, all) =>
    `沒有名為「${typed}」的主題。${nearest.length > 0 ? `你是指 ${nearest.join(" 或 ")} 嗎？` : `現有主題：${all.join("、")}。`}`,
  "zh-Hans": (typed, nearest, all) =>
    `没有名为「${typed}」的主题。${nearest.length > 0 ? `你是指 ${nearest.join(" 或 ")} 吗？` : `现有主题：${all.join("、")}。`}`,
};
